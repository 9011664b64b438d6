// Destruction by scan, the certificate, whole boxes, and the waste gate.
#include "core/line/spoils.h"
#include "core/line/step.h"
#include "stock/box_ends.h"
#include "stock/destruction.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

// Three sheets of a job: good, spoiled, doubtful; and two crumpled ones that bear no code.
struct Bin {
    StockFixture floor;
    BoxId box = floor.opened(kHkn);
    JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    DestructionId list;

    Bin() {
        const LoadRow load = *findLoad(
            *floor.db, valueIn(loadTray(floor.house, kOne, floor.scans(job, box), floor.printer)).load);
        valueIn(perform<Done>(floor.house, Act::StartRun, kOne, "", [&](Work& work) -> Outcome<Done> {
            const std::string run = job.str() + "-R01", chunk = run + "-C001", type = load.type.str();
            step(work.db, load.id.str(), LoadState::Open, LoadState::Armed);
            work.db.run("INSERT INTO run (id, job, load, blank_type, printer, state, day, event) "
                        "VALUES ($1, $2, $3, $4, 'printer-1', 'open', $5, $6)",
                        {run, job.str(), load.id.str(), type, work.today.iso(), work.event()});
            work.db.run(
                "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) "
                "VALUES ($1, $2, $3, $4, $5, 1, 3, 0, 'permitted', $6)",
                {chunk, run, job.str(), load.id.str(), type, work.event()});
            step(work.db, chunk, ChunkState::Permitted, ChunkState::Submitted);
            for (int i = 1; i <= 3; ++i) {
                work.db.run(
                    "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, "
                    "state) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, 'sent')",
                    {code(i), job.str() + "/" + std::to_string(i), chunk, std::int64_t(i), job.str(),
                     load.id.str(), load.lot.str(), box.str(), type});
                step(work.db, code(i), SheetState::Sent, i == 3 ? SheetState::Doubtful : SheetState::Good);
            }
            work.move(box, kTray, Account::Good, Sheets(2), "printed", run);
            step(work.db, code(2), SheetState::Good, SheetState::Spoiled);
            work.move(box, Account::Good, Account::Spoiled, Sheets(1), "spoiled", code(2));
            work.move(box, kTray, Account::Spoiled, Sheets(2), "settled", run);
            return Done{};
        }));
        list = valueIn(openDestruction(floor.house, kOne, "September"));
    }
    std::string code(unsigned sequence) { return PieceCode{job.str(), sequence, 1}.encode(); }
    std::string label() { return StockFixture::ourLabel(box.str()); }
    Outcome<Listed> scan(unsigned sequence) {
        return scanForDestruction(floor.house, kOne, list, code(sequence), floor.mark(kHkn));
    }
    Outcome<Listed> uncoded(int sheets, const Crew& crew = kTwo) {
        return listWithoutCode(floor.house, crew, list, label(), Account::Spoiled, Sheets(sheets));
    }
    Outcome<Certificate> finish() { return destroyListed(floor.house, kTwo, list, "shredded"); }
};

} // namespace

TEST_CASE("only what was scanned is destroyed, and by two persons") {
    Bin bin;
    CHECK(spoilsNotScanned(*bin.floor.db, bin.job) == Sheets(3));
    CHECK(codeIn(bin.finish()) == StepNotAllowed); // nothing is on it
    CHECK(valueIn(bin.scan(2)).onList == Sheets(1));
    CHECK(spoilsNotScanned(*bin.floor.db, bin.job) == Sheets(2));
    CHECK(codeIn(destroyListed(bin.floor.house, kLeader, bin.list, "shredded")) == SecondPersonMissing);
    CHECK(codeIn(destroyListed(bin.floor.house, kTwo, bin.list, "")) == StepNotAllowed);
    CHECK(valueIn(bin.finish()).sheets == Sheets(1));
    CHECK(bin.floor.in(bin.box, Account::Destroyed) == 1);
    CHECK(bin.floor.in(bin.box, Account::Spoiled) == 2); // the rest stays spoiled
    CHECK(bin.floor.stateOf("sheet", bin.code(2)) == "destroyed");
    CHECK(spoilsNotScanned(*bin.floor.db, bin.job) == Sheets(2));
    CHECK(codeIn(bin.finish()) == StepNotAllowed);
    CHECK(codeIn(bin.uncoded(1)) == StepNotAllowed); // the list is done
    CHECK(bin.floor.booksAndChainHold());
}

TEST_CASE("what a destruction list does not take") {
    Bin bin;
    CHECK(codeIn(bin.scan(1)) == NotForDestruction);  // a good one
    CHECK(codeIn(bin.scan(3)) == DoubtfulSheetsOpen); // nobody knows yet
    CHECK(codeIn(bin.scan(9)) == NotForDestruction);  // no sheet of this house
    CHECK(codeIn(scanForDestruction(bin.floor.house, kOne, bin.list, bin.code(2), std::nullopt)) ==
          EvidenceMissing);
    CHECK(codeIn(scanForDestruction(bin.floor.house, kOne, bin.list, bin.label(), std::nullopt)) ==
          CodeUnknown);
    CHECK(codeIn(scanForDestruction(bin.floor.house, kOne, DestructionId("X-240930-77"), bin.code(2),
                                    std::nullopt)) == CodeUnknown);
    valueIn(bin.scan(2));
    CHECK(codeIn(bin.scan(2)) == NotForDestruction); // twice
    const DestructionId other = valueIn(openDestruction(bin.floor.house, kOne, "another"));
    CHECK(codeIn(scanForDestruction(bin.floor.house, kOne, other, bin.code(2), bin.floor.mark(kHkn))) ==
          NotForDestruction);
    CHECK(codeIn(openDestruction(bin.floor.house, kOne, " ")) == StepNotAllowed);
    CHECK(bin.floor.number("SELECT count(*) FROM destruction_item") == 1);
}

TEST_CASE("sheets without a code are listed by two persons, and never more than there are") {
    Bin bin;
    CHECK(codeIn(bin.uncoded(2, kLeader)) == SecondPersonMissing);
    CHECK(codeIn(bin.uncoded(3)) == NotForDestruction); // the third bears a code
    CHECK(codeIn(bin.uncoded(0)) == StepNotAllowed);
    valueIn(bin.uncoded(2));
    CHECK(codeIn(bin.uncoded(1)) == NotForDestruction);
    valueIn(bin.scan(2));
    CHECK(valueIn(bin.finish()).sheets == Sheets(3));
    CHECK(bin.floor.in(bin.box, Account::Spoiled) == 0);
    CHECK(spoilsNotScanned(*bin.floor.db, bin.job) == Sheets(0));
    CHECK(bin.floor.booksAndChainHold());
}

TEST_CASE("a spoiled sheet of another blank is listed, and holds the lot") {
    Bin bin;
    const Listed listed =
        valueIn(scanForDestruction(bin.floor.house, kOne, bin.list, bin.code(2), bin.floor.mark(kSkk)));
    CHECK(listed.contradicts);
    CHECK(listed.seen == kSkk);
    CHECK(holdsOn(*bin.floor.db, "lot", findBox(*bin.floor.db, bin.box)->lot.str()).size() == 1);
}

TEST_CASE("a whole box of blanks is destroyed by two persons who counted it and looked") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn, 1, 500);
    const BoxId box(lot.str() + "/001");
    const std::string label = StockFixture::ourLabel(box.str());
    const auto destroy = [&](const Crew& crew, int sheets, std::optional<std::string> mark) {
        return destroyBox(floor.house, crew, label, {Sheets(sheets), mark, {}}, "the edition has ended",
                          "pulped");
    };
    CHECK(codeIn(destroy(kLeader, 500, floor.mark(kHkn))) == SecondPersonMissing);
    CHECK(codeIn(destroy(kTwo, 499, floor.mark(kHkn))) == CountUnsettled);
    CHECK(codeIn(destroy(kTwo, 500, std::nullopt)) == SheetNotLookedAt);
    const BoxDestroyed done = valueIn(destroy(kTwo, 500, floor.mark(kHkn)));
    CHECK(done.certificate.sheets == Sheets(500));
    CHECK(floor.stateOf("box", box.str()) == "destroyed");
    CHECK(floor.stateOf("lot", lot.str()) == "exhausted");
    CHECK(floor.in(box, Account::Destroyed) == 500);
    CHECK(codeIn(destroy(kTwo, 500, floor.mark(kHkn))) == StepNotAllowed);
    CHECK(wasteBox(floor.house, kOne, label).ok()); // its carton
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a box that is another blank than the book says is not destroyed unseen") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn, 1, 500);
    const std::string label = StockFixture::ourLabel(lot.str() + "/001");
    CHECK(codeIn(destroyBox(floor.house, kTwo, label, {Sheets(500), floor.mark(kSkk), {}}, "x", "pulped")) ==
          MarkContradictsLabel);
    CHECK(codeIn(destroyBox(floor.house, kTwo, label, {Sheets(500), floor.mark(kHkn), {}}, "x", "pulped")) ==
          LotHeld);
}

TEST_CASE("the waste gate takes only a box in which the book has nothing") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const std::string label = StockFixture::ourLabel(box.str());
    valueIn(adjustCount(floor.house, kTwo, label, kStore, Sheets(6), "494 were used"));
    const auto refused = wasteBox(floor.house, kOne, label);
    CHECK(codeIn(refused) == ContainerNotEmpty);
    CHECK(refusalIn(refused).loaded.en == "6 sheets");
    LoadScans scans = floor.scans(floor.makeJob(kHkn, JobState::Released, kIssue), box);
    valueIn(loadTray(floor.house, kOne, scans, floor.printer));
    CHECK(codeIn(wasteBox(floor.house, kOne, label)) == BoxInTray);
    valueIn(adjustCount(floor.house, kTwo, label, kTray, Sheets(0), "used up"));
    CHECK(wasteBox(floor.house, kOne, label).ok());
    CHECK(codeIn(wasteBox(floor.house, kOne, label)) == StepNotAllowed); // gone
    CHECK(codeIn(wasteBox(floor.house, kOne, "DB")) == ScanNotRead);
}
