// Pictures of sheets at receiving and at the load (E4).
#include <set>

#include "core/pictures/masters.h"
#include "core/pictures/picture_view.h"
#include "core/pictures/reader_arming.h"
#include "stock/pictures.h"
#include "tests/core/scripted_reader.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

class PictureStock : public StockFixture {
  public:
    explicit PictureStock(int boxes = 2, int perBox = 1) {
        house.reader = &reader;
        EvidencePolicy& policy = policyNow();
        policy.atReceiving.push_back(Evidence::E4SheetImage);
        policy.picturesAtReceiving = Boxes(boxes);
        policy.picturesPerBox = Sheets(perBox);
        for (const BlankTypeId& type : {kHkn, kSkk, kMidoriHkn})
            valueIn(enrolMaster(house, kTwo, tryMaster(house, {type, "plate of " + type.str(), false})));
    }

    EvidencePolicy& policyNow() { return const_cast<BlankType*>(registry.blankType(kHkn))->policy; }

    // So many boxes, announced; `scanned` of them scanned.
    DeliveryId delivery(int boxes, int scanned) {
        const DeliveryId id = announced(kHkn, kHkn, boxes);
        for (int i = 0; i < scanned; ++i)
            scanNext(id);
        return id;
    }
    BoxScanned scanNext(const DeliveryId& id) {
        return valueIn(scanBox(house, kOne, id, label(kHkn, 500, ++serial_)));
    }
    Outcome<PictureExamined> examine(const DeliveryId& id, const BoxId& box, const std::string& picture) {
        return examinePicture(house, kOne, id, box.str(), {picture, "test"});
    }
    std::string right() { return "is kawasaki-hkn-3 #" + std::to_string(++picture_); }

    ScriptedReader reader;

  private:
    unsigned serial_ = 1000;
    int picture_ = 0;
};

} // namespace

TEST_CASE("the program chooses the boxes when the last one was scanned, and they stay chosen") {
    PictureStock stock(2);
    const DeliveryId id = stock.delivery(5, 4);
    CHECK(sampleBoxes(stock.house, id).empty());
    CHECK(codeIn(chooseSamples(stock.house, kOne, id)) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(stock.examine(id, BoxId("L-240930-01/001"), stock.right())) == RefusalCode::BoxNotChosen);
    const BoxScanned last = stock.scanNext(id);
    REQUIRE(last.chosen.size() == 2);
    const auto samples = valueIn(chooseSamples(stock.house, kOne, id));
    REQUIRE(samples.size() == 2);
    CHECK(samples[0].box == last.chosen[0]);
    CHECK(samples[1].box == last.chosen[1]);
    CHECK(stock.number("SELECT count(*) FROM delivery_sample") == 2);
    CHECK(stock.booksAndChainHold());
}

TEST_CASE("every box may be chosen, and fewer boxes than asked for are all of them") {
    std::set<std::string> chosen;
    PictureStock stock(1);
    for (int i = 0; i < 12; ++i) {
        const DeliveryId id = stock.delivery(3, 3);
        const auto samples = sampleBoxes(stock.house, id);
        REQUIRE(samples.size() == 1);
        chosen.insert(samples.front().box.str().substr(samples.front().box.str().find('/')));
    }
    CHECK(chosen.size() == 3);
    stock.policyNow().picturesAtReceiving = Boxes(9);
    CHECK(sampleBoxes(stock.house, stock.delivery(3, 3)).size() == 3);
}

TEST_CASE("a lot is released when sheets of every chosen box were pictured") {
    PictureStock stock(2, 2);
    const DeliveryId id = stock.delivery(4, 4);
    valueIn(scanMark(stock.house, kOne, id, "1", stock.mark(kHkn)));
    CHECK(codeIn(inspect(stock.house, kOne, id)) == RefusalCode::PicturesIncomplete);
    const auto samples = sampleBoxes(stock.house, id);
    valueIn(stock.examine(id, samples[0].box, stock.right()));
    const auto second = valueIn(stock.examine(id, samples[0].box, stock.right()));
    CHECK(second.pictured == Sheets(2));
    CHECK(second.boxesLeft == Boxes(1));
    const auto missing = inspect(stock.house, kOne, id);
    CHECK(codeIn(missing) == RefusalCode::PicturesIncomplete);
    CHECK(missing.refusal().loaded.en == samples[1].box.str() + ": 0 sheets");
    CHECK(stock.stateOf("delivery", id.str()) == "inspecting");
    valueIn(stock.examine(id, samples[1].box, stock.right()));
    valueIn(stock.examine(id, samples[1].box, stock.right()));
    const LotId lot = valueIn(inspect(stock.house, kOne, id)).lots.front();
    CHECK(stock.stateOf("lot", lot.str()) == "released");
    CHECK(stock.number("SELECT count(*) FROM evidence WHERE grade = 4 AND agrees = 1") == 4);
    const auto seen = listPictures(*stock.db, {lot, {}, {}});
    REQUIRE(seen.size() == 4);
    CHECK(openPicture(stock.house, seen[0].id, PicturePart::Sheet) == "is kawasaki-hkn-3 #1");
    CHECK(stock.booksAndChainHold());
}

TEST_CASE("nobody brings another box, nor the same picture twice") {
    PictureStock stock(1, 2);
    const DeliveryId id = stock.delivery(4, 4);
    const BoxId chosen = sampleBoxes(stock.house, id).front().box;
    for (int i = 1; i <= 4; ++i) {
        const BoxId box("L-240930-01/00" + std::to_string(i));
        if (box != chosen)
            CHECK(codeIn(stock.examine(id, box, stock.right())) == RefusalCode::BoxNotChosen);
    }
    const std::string picture = stock.right();
    valueIn(stock.examine(id, chosen, picture));
    CHECK(codeIn(stock.examine(id, chosen, picture)) == RefusalCode::PictureUsedBefore);
}

TEST_CASE("another blank in the picture is told at once, and the inspection refuses the lot") {
    struct Row {
        const char* picture;
        RefusalCode code;
    };
    const Row rows[] = {{"is kawasaki-skk-1", RefusalCode::LotTypeNotOrdered},
                        {"is midori-hkn-2", RefusalCode::InsurerNotOrdered},
                        {"unsure unknown-text", RefusalCode::PictureContradicts},
                        {"unsure mark-differs", RefusalCode::PictureContradicts},
                        {"is kawasaki-hkn-3 mark DM145011SKK01S", RefusalCode::PictureContradicts}};
    for (const Row& row : rows) {
        INFO(row.picture);
        PictureStock stock(1);
        const DeliveryId id = stock.delivery(2, 2);
        valueIn(scanMark(stock.house, kOne, id, "1", stock.mark(kHkn)));
        const BoxId box = sampleBoxes(stock.house, id).front().box;
        CHECK(codeIn(stock.examine(id, box, row.picture)) == row.code);
        CHECK(stock.number("SELECT count(*) FROM evidence WHERE grade = 4 AND agrees = 0") == 1);
        valueIn(stock.examine(id, box, stock.right())); // a good one afterwards makes nothing good
        CHECK(codeIn(inspect(stock.house, kOne, id)) == row.code);
        CHECK(stock.stateOf("lot", "L-240930-01") == "rejected");
        CHECK(stock.in(box, kQuarantine) == 500);
        CHECK(stock.booksAndChainHold());
    }
}

TEST_CASE("a picture that cannot be told counts for nothing, and another may be taken") {
    PictureStock stock(1);
    const DeliveryId id = stock.delivery(2, 2);
    valueIn(scanMark(stock.house, kOne, id, "1", stock.mark(kHkn)));
    const BoxId box = sampleBoxes(stock.house, id).front().box;
    for (const std::string reason : {"blurred", "reader-failed", "not-enrolled", "mark-missing"}) {
        CHECK(codeIn(stock.examine(id, box, "unsure " + reason)) == RefusalCode::PictureNotSure);
        CHECK(codeIn(inspect(stock.house, kOne, id)) == RefusalCode::PicturesIncomplete);
    }
    valueIn(stock.examine(id, box, stock.right()));
    valueIn(inspect(stock.house, kOne, id));
}

TEST_CASE("no picture counts while the reader is not armed") {
    PictureStock stock(1);
    const DeliveryId id = stock.delivery(2, 2);
    valueIn(serviceReader(stock.house, kOne, "lens"));
    const BoxId box = sampleBoxes(stock.house, id).front().box;
    CHECK(codeIn(stock.examine(id, box, stock.right())) == RefusalCode::ReaderNotArmed);
    CHECK(stock.number("SELECT count(*) FROM picture") == 0);
}

TEST_CASE("where no pictures are asked for, none are chosen") {
    PictureStock stock;
    stock.policyNow().atReceiving = {Evidence::E1DeliveryNote, Evidence::E2BoxLabel, Evidence::E3SheetMark};
    const DeliveryId id = stock.delivery(2, 2);
    CHECK(sampleBoxes(stock.house, id).empty());
    CHECK(codeIn(chooseSamples(stock.house, kOne, id)) == RefusalCode::StepNotAllowed);
    valueIn(scanMark(stock.house, kOne, id, "1", stock.mark(kHkn)));
    valueIn(inspect(stock.house, kOne, id));
}

namespace {

// A released job and an opened box, and the top sheet to be pictured.
struct LoadFloor : PictureStock {
    LoadFloor() {
        policyNow().atReceiving.pop_back();
        policyNow().atLoad.push_back(Evidence::E4SheetImage);
        box = opened(kHkn);
        job = makeJob(kHkn, JobState::Released, kIssue);
        Line here = house;
        const auto set =
            perform<Done>(here, Act::ReleaseJob, kLeader, job.str(), [&](Work& work) -> Outcome<Done> {
                work.db.run("UPDATE job SET setting = 's', setting_event = $1, master = $2 WHERE id = $3",
                            {work.event(), presentMaster(work.db, kHkn), job.str()});
                return Done{};
            });
        valueIn(set);
    }
    Outcome<TrayLoaded> load(const std::optional<std::string>& picture) {
        LoadScans all = scans(job, box);
        if (picture)
            all.picture = SheetPicture{*picture, "test"};
        return loadTray(house, kOne, all, printer);
    }
    BoxId box;
    JobId job;
};

} // namespace

TEST_CASE("the top sheet is pictured at the load where the policy asks for it") {
    LoadFloor floor;
    CHECK(codeIn(floor.load(std::nullopt)) == RefusalCode::PictureMissing);
    CHECK(codeIn(floor.load("unsure blurred")) == RefusalCode::PictureNotSure);
    CHECK(floor.number("SELECT count(*) FROM load") == 0);
    CHECK(floor.number("SELECT count(*) FROM hold") == 0);
    const TrayLoaded loaded = valueIn(floor.load(floor.right()));
    CHECK(loaded.evidence ==
          std::vector<Evidence>{Evidence::E2BoxLabel, Evidence::E3SheetMark, Evidence::E4SheetImage});
    CHECK(evidenceOfLoad(*floor.db, loaded.load, "load") == loaded.evidence);
    CHECK(floor.number("SELECT count(*) FROM picture WHERE moment = 'load'") == 2);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("another blank on top holds the lot, like its mark, whatever else stands against the load") {
    for (const std::string picture : {"is kawasaki-skk-1", "unsure unknown-text"}) {
        INFO(picture);
        LoadFloor floor;
        const bool otherwise = picture.front() == 'u';
        floor.printer.reachable = !otherwise;
        if (otherwise)
            floor.printer.report.state = PrinterState::Stopped;
        CHECK(codeIn(floor.load(picture)) == RefusalCode::PictureContradicts);
        CHECK(floor.number("SELECT count(*) FROM load") == 0);
        CHECK(holdsOn(*floor.db, "lot", "L-240930-01") ==
              std::vector<std::string>{"LOADED_PICTURE_DIFFERS L-240930-01/001"});
        CHECK(codeIn(floor.load(floor.right())) == RefusalCode::LotHeld);
        CHECK(floor.booksAndChainHold());
    }
}

TEST_CASE("a mark and a picture that both contradict hold the lot once") {
    LoadFloor floor;
    LoadScans all = floor.scans(floor.job, floor.box);
    all.mark = floor.mark(kSkk);
    all.picture = SheetPicture{"is kawasaki-skk-1", "test"};
    CHECK(codeIn(loadTray(floor.house, kOne, all, floor.printer)) == RefusalCode::MarkContradictsLabel);
    CHECK(floor.number("SELECT count(*) FROM hold") == 1);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'load' AND agrees = 0") == 2);
}

TEST_CASE("how often a sheet is looked at is fixed with the load") {
    LoadFloor floor;
    floor.policyNow().inspectEvery = Sheets(100);
    const LoadId load = valueIn(floor.load(floor.right())).load;
    floor.policyNow().inspectEvery = Sheets(0);
    CHECK(findLoad(*floor.db, load)->inspectEvery == Sheets(100));
}
