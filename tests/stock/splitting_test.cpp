// Part of a box into a new one.
#include "core/day/verify.h"
#include "stock/box_findings.h"
#include "stock/holds.h"
#include "stock/splitting.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("part of a box goes into a new box of its lot") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn, 2);
    const LotId lot = findBox(*floor.db, box)->lot;
    const auto split = [&](int sheets) {
        return splitBox(floor.house, kOne, StockFixture::ourLabel(box.str()), Sheets(sheets));
    };
    const BoxSplit done = valueIn(split(120));
    CHECK(done.into.str() == lot.str() + "/003");
    CHECK(done.left == Sheets(380));
    CHECK(floor.in(done.into, kStore) == 120);
    CHECK(floor.in(box, kStore) == 380);
    CHECK(floor.stateOf("box", done.into.str()) == "opened");
    CHECK(floor.number("SELECT count(*) FROM movement WHERE to_box IS NOT NULL") == 1);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE box = '" + done.into.str() + "'") > 0);
    CHECK(floor.booksAndChainHold());
    CHECK(verifyBooks(*floor.db, {}).faults.empty());
    CHECK(balancesMatchMovements(*floor.db, 1, floor.number("SELECT max(seq) FROM movement")));

    // It is a box like any other.
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    CHECK(valueIn(loadTray(floor.house, kOne, floor.scans(job, done.into), floor.printer)).moved ==
          Sheets(120));

    using enum RefusalCode;
    CHECK(codeIn(split(381)) == NotEnoughSheets);
    CHECK(codeIn(split(380)) == StepNotAllowed); // all of it
    CHECK(codeIn(split(0)) == StepNotAllowed);
    CHECK(codeIn(splitBox(floor.house, kOne, StockFixture::ourLabel(lot.str() + "/002"), Sheets(1))) ==
          BoxNotOpened);
    valueIn(holdLot(floor.house, kOne, lot, "wet"));
    CHECK(codeIn(split(1)) == LotHeld);
}

TEST_CASE("what is known of a box is known of its part") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const LotId lot = findBox(*floor.db, box)->lot;
    valueIn(recordBoxFinding(floor.house, kTwo, StockFixture::ourLabel(box.str()), kSkk, "its title",
                             std::nullopt));
    valueIn(liftHold(floor.house, kTwo, lot, "the only box"));
    const BoxSplit done = valueIn(splitBox(floor.house, kOne, StockFixture::ourLabel(box.str()), Sheets(10)));
    CHECK(effectiveTypeOf(*floor.db, *findBox(*floor.db, done.into)) == kSkk);
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    CHECK(codeIn(loadTray(floor.house, kOne, floor.scans(job, done.into), floor.printer)) ==
          RefusalCode::FindingSaysOtherType);
}

TEST_CASE("the store refuses a transfer between boxes that is none") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn, 2);
    const LotId other = floor.released(kSkk, 1);
    const std::string lot = findBox(*floor.db, box)->lot.str();
    const auto insert = [&](const std::string& to, const std::string& from, const std::string& into) {
        floor.db->run(
            "INSERT INTO movement (seq, box, lot, blank_type, from_account, to_account, sheets, reason, "
            "reference, day, at, event, to_box) VALUES ((SELECT max(seq) + 1 FROM movement), $1, $2, $3, "
            "$4, $5, 1, 'x', 'x', '2024-09-30', 1, 1, $6)",
            {box.str(), lot, kHkn.str(), from, into, to.empty() ? Cell() : Cell(to)});
    };
    CHECK_THROWS_AS(insert("", "store", "store"), StoreError);                   // to nowhere
    CHECK_THROWS_AS(insert(box.str(), "store", "store"), StoreError);            // into itself
    CHECK_THROWS_AS(insert(other.str() + "/001", "store", "store"), StoreError); // of another lot
    CHECK_THROWS_AS(insert(lot + "/002", "store", "tray"), StoreError);          // another way
    CHECK_NOTHROW(insert(lot + "/002", "store", "store"));
}
