// Boxes found to be another blank, boxes sent back, samples, and the urgent request.
#include "core/jobs/import.h"
#include "stock/box_findings.h"
#include "stock/box_returns.h"
#include "stock/destruction.h"
#include "stock/forecasting.h"
#include "stock/holds.h"
#include "stock/samples.h"
#include "stock/stock_view.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;

struct Pair {
    StockFixture floor;
    LotId lot = floor.released(kHkn, 2, 500);
    BoxId one{lot.str() + "/001"}, two{lot.str() + "/002"};

    Pair() {
        for (const BoxId& box : {one, two})
            valueIn(openBox(floor.house, kOne, label(box)));
    }
    static std::string label(const BoxId& box) { return StockFixture::ourLabel(box.str()); }
    Outcome<BoxFound> find(const Crew& crew = kTwo, const std::string& reason = "its title") {
        return recordBoxFinding(floor.house, crew, label(two), kSkk, reason, floor.mark(kSkk));
    }
    void count(const BoxId& box, const BlankTypeId& is) {
        valueIn(countStock(floor.house, kOne, {label(box), kStore, Sheets(500), floor.mark(is), {}}));
    }
    Outcome<HoldRow> lift() { return liftHold(floor.house, kTwo, lot, "looked at"); }
    BoxToReturn whole(const BoxId& box, int sheets = 500) {
        return {label(box), {Sheets(sheets), floor.mark(kHkn), {}}};
    }
};

} // namespace

TEST_CASE("a finding about one box refuses that box, and holds its lot until the others were looked at") {
    Pair p;
    const BoxFound found = valueIn(p.find());
    CHECK(found.toLookAt == std::vector<BoxId>{p.one});
    CHECK(holdsOn(*p.floor.db, "lot", p.lot.str()).size() == 1);
    CHECK(codeIn(p.lift()) == BoxesNotLookedAt);
    p.count(p.one, kHkn);
    valueIn(p.lift());

    const JobId job = p.floor.makeJob(kHkn, JobState::Released, kIssue);
    CHECK(codeIn(loadTray(p.floor.house, kOne, p.floor.scans(job, p.two), p.floor.printer)) ==
          FindingSaysOtherType);
    CHECK(holdsOn(*p.floor.db, "lot", p.lot.str()).size() == 1); // the mark of the table is not the box's
    valueIn(p.lift());
    CHECK(loadTray(p.floor.house, kOne, p.floor.scans(job, p.one), p.floor.printer).ok());
    CHECK(freeSheets(p.floor.house, kHkn) == Sheets(0)); // the one is loaded, the two is none of them
    CHECK(freeSheets(p.floor.house, kSkk) == Sheets(0)); // for a job of that blank it is not taken either
    CHECK(findLot(*p.floor.db, p.lot)->effective() == kHkn);
    CHECK(effectiveTypeOf(*p.floor.db, *findBox(*p.floor.db, p.two)) == kSkk);
    CHECK(p.floor.booksAndChainHold());
}

TEST_CASE("the newest finding counts, of the box or of its lot") {
    Pair p;
    valueIn(p.find());
    CHECK(codeIn(p.find()) == StepNotAllowed); // nothing new
    CHECK(codeIn(p.find(kLeader)) == SecondPersonMissing);
    CHECK(codeIn(p.find(kTwo, "")) == StepNotAllowed);
    CHECK(valueIn(recordBoxFinding(p.floor.house, kTwo, Pair::label(p.two), kHkn, "again", std::nullopt))
              .is.ja == "川崎市 被保険者証 第3版");
    CHECK(codeIn(recordBoxFinding(p.floor.house, kTwo, Pair::label(p.two), kSkk, "x", p.floor.mark(kHkn))) ==
          MarkContradictsLabel);
    CHECK(codeIn(recordBoxFinding(p.floor.house, kTwo, Pair::label(p.two), BlankTypeId("no-1"), "x",
                                  std::nullopt)) == CodeUnknown);
}

TEST_CASE("boxes go back to the warehouse on one slip, counted and seen by two persons") {
    Pair p;
    CHECK(codeIn(returnBoxes(p.floor.house, kLeader, {p.whole(p.one)}, "surplus")) == SecondPersonMissing);
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one, 499)}, "surplus")) == CountUnsettled);
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one), p.whole(p.one)}, "x")) == StepNotAllowed);
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {}, "surplus")) == StepNotAllowed);
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one)}, "")) == StepNotAllowed);
    BoxToReturn unseen = p.whole(p.one);
    unseen.look.mark.reset();
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {unseen}, "surplus")) == SheetNotLookedAt);

    const BoxesReturned done = valueIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one)}, "surplus"));
    CHECK(done.sheets == Sheets(500));
    CHECK(done.remainder == Sheets(500));
    CHECK(p.floor.stateOf("box", p.one.str()) == "returned");
    CHECK(p.floor.in(p.one, Account::Returned) == 500);
    const JobId job = p.floor.makeJob(kHkn, JobState::Released, kIssue);
    CHECK(codeIn(loadTray(p.floor.house, kOne, p.floor.scans(job, p.one), p.floor.printer)) == BoxEmpty);
    const auto slip = findReturnSlip(*p.floor.db, done.slip);
    REQUIRE(slip);
    CHECK(slip->boxes.size() == 1);
    CHECK(slip->type == kHkn);
    CHECK(p.floor.booksAndChainHold());
}

TEST_CASE("either all boxes of a slip go back or none") {
    Pair p;
    BoxToReturn wrong = p.whole(p.two);
    wrong.look.mark = p.floor.mark(kSkk);
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one), wrong}, "surplus")) ==
          MarkContradictsLabel);
    CHECK(p.floor.in(p.one, kStore) == 500);
    CHECK(p.floor.stateOf("box", p.one.str()) == "opened");
    CHECK(p.floor.number("SELECT count(*) FROM return_slip") == 0);
    CHECK(holdsOn(*p.floor.db, "lot", p.lot.str()).size() == 1); // what was seen is kept
    CHECK(p.floor.booksAndChainHold());
}

TEST_CASE("a sheet in a tray keeps its box here") {
    Pair p;
    LoadScans scans = p.floor.scans(p.floor.makeJob(kHkn, JobState::Released, kIssue), p.one);
    scans.sheets = Sheets(1);
    valueIn(loadTray(p.floor.house, kOne, scans, p.floor.printer));
    CHECK(codeIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.one, 499)}, "surplus")) == BoxInTray);
}

TEST_CASE("samples are taken out of an opened box and destroyed by a list") {
    Pair p;
    const auto take = [&](int sheets, const std::string& purpose = "for the insurer") {
        return takeSample(p.floor.house, kOne, Pair::label(p.one), Sheets(sheets), purpose);
    };
    CHECK(codeIn(take(501)) == NotEnoughSheets);
    CHECK(codeIn(take(0)) == StepNotAllowed);
    CHECK(codeIn(take(5, "")) == StepNotAllowed);
    CHECK(valueIn(take(500)).left == Sheets(0));
    CHECK(p.floor.stateOf("box", p.one.str()) == "empty");
    const DestructionId list = valueIn(openDestruction(p.floor.house, kOne, "samples"));
    valueIn(listWithoutCode(p.floor.house, kTwo, list, Pair::label(p.one), Account::Sample, Sheets(500)));
    CHECK(valueIn(destroyListed(p.floor.house, kTwo, list, "shredded")).sheets == Sheets(500));
    CHECK(p.floor.in(p.one, Account::Destroyed) == 500);
    CHECK(p.floor.stateOf("lot", p.lot.str()) == "released"); // the other box is still full
    valueIn(returnBoxes(p.floor.house, kTwo, {p.whole(p.two)}, "surplus"));
    CHECK(p.floor.stateOf("lot", p.lot.str()) == "exhausted");
    CHECK(p.floor.booksAndChainHold());
}

TEST_CASE("what the forecast lacks is asked for at once, in whole boxes") {
    Pair p;
    CHECK(codeIn(askUrgently(p.floor.house, kLeader, kHkn)) == StepNotAllowed);
    p.floor.makeJob(kHkn, JobState::Released, kIssue, 1100); // 1,122 with the reserve; 1,000 are there
    const auto all = forecastStock(p.floor.house);
    REQUIRE(all.size() == 1);
    CHECK(all.front().shortBy == Sheets(122));
    CHECK(codeIn(askUrgently(p.floor.house, kOne, kHkn)) == RoleNotAllowed);
    const UrgentRequest asked = valueIn(askUrgently(p.floor.house, kLeader, kHkn));
    CHECK(asked.sheets == Sheets(500)); // one whole box
    CHECK(asked.shortOn == kIssue);
    CHECK(p.floor.stateOf("request", asked.request.str()) == "asked");
    CHECK(codeIn(askUrgently(p.floor.house, kLeader, kHkn)) == StepNotAllowed); // it is on order now
    valueIn(approveRequest(p.floor.house, kLeader, asked.request, "川国保第2号"));
    CHECK(codeIn(askUrgently(p.floor.house, kLeader, BlankTypeId("no-1"))) == CodeUnknown);
}

TEST_CASE("blanks for documents of a day without work are needed on the working day before") {
    Pair p;
    p.floor.makeJob(kHkn, JobState::Released, Day::of(2024, 10, 6), 1100); // a Sunday
    const auto all = forecastStock(p.floor.house);
    REQUIRE(all.size() == 1);
    CHECK(all.front().shortOn == Day::of(2024, 10, 4)); // the Friday
    const UrgentRequest asked = valueIn(askUrgently(p.floor.house, kLeader, kHkn));
    CHECK(p.floor.text("SELECT needed_by FROM request WHERE id = '" + asked.request.str() + "'") ==
          "2024-10-04");
}

TEST_CASE("the rest of a partial delivery is on order until it has come") {
    StockFixture floor;
    const RequestId request = floor.approvedRequest(kHkn, 1000);
    const auto deliver = [&](const std::string& number, unsigned serial) {
        const DeliveryNote note{request, number, kHkn, Boxes(1), Sheets(500)};
        const auto announced = valueIn(announceDelivery(floor.house, kOne, note));
        valueIn(scanBox(floor.house, kOne, announced.delivery, floor.label(kHkn, 500, serial)));
        valueIn(scanMark(floor.house, kOne, announced.delivery, "1", floor.mark(kHkn)));
        return std::pair(announced, valueIn(inspect(floor.house, kOne, announced.delivery)));
    };
    const auto first = deliver("N-1", 1);
    CHECK(first.second.stillToCome == Sheets(500));
    CHECK(floor.stateOf("request", request.str()) == "approved");
    floor.makeJob(kHkn, JobState::Released, kIssue, 900); // 918 with the reserve
    CHECK(forecastStock(floor.house).front().onOrder == Sheets(500));
    CHECK(codeIn(askUrgently(floor.house, kLeader, kHkn)) == StepNotAllowed);
    const auto rest = deliver("N-2", 2);
    CHECK(rest.second.stillToCome == Sheets(0));
    for (const Text& remark : rest.first.remarks)
        CHECK(remark.en.find("asked for") == std::string::npos); // as many as are still to come
    CHECK(floor.stateOf("request", request.str()) == "delivered");
    CHECK(forecastStock(floor.house).front().onOrder == Sheets(0));
    CHECK(floor.booksAndChainHold());
}
