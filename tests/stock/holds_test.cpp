// Holds on lots.
#include "stock/holds.h"
#include "stock/stock_view.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a hold is placed by one and lifted by two") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    CHECK(freeSheets(floor.house, kHkn) == Sheets(1000));
    const HoldRow hold = valueIn(holdLot(floor.house, kOne, lot, "wet"));
    CHECK(hold.reason == "wet");
    CHECK(freeSheets(floor.house, kHkn) == Sheets(0));
    CHECK(codeIn(liftHold(floor.house, kLeader, lot, "dry")) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(liftHold(floor.house, {kSupervisor, kSupervisor}, lot, "dry")) ==
          RefusalCode::SecondPersonSame);
    CHECK(codeIn(liftHold(floor.house, {kOperator, kSupervisor}, lot, "dry")) == RefusalCode::RoleNotAllowed);
    CHECK(holdsInForce(*floor.db, lot).size() == 1);
    CHECK(valueIn(liftHold(floor.house, kTwo, lot, "dry")).number == hold.number);
    CHECK(freeSheets(floor.house, kHkn) == Sheets(1000));
    CHECK(codeIn(liftHold(floor.house, kTwo, lot, "dry")) == RefusalCode::CodeUnknown);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("of several holds the one to lift is named") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    const HoldRow wet = valueIn(holdLot(floor.house, kOne, lot, "wet"));
    valueIn(holdLot(floor.house, kOne, lot, "asked for by the insurer"));
    CHECK(codeIn(liftHold(floor.house, kTwo, lot, "dry")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(liftHold(floor.house, kTwo, lot, "dry", 77)) == RefusalCode::CodeUnknown);
    valueIn(liftHold(floor.house, kTwo, lot, "dry", wet.number));
    const auto left = holdsInForce(*floor.db, lot);
    REQUIRE(left.size() == 1);
    CHECK(left.front().reason == "asked for by the insurer");
}

TEST_CASE("holding and lifting need a lot and a reason") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    CHECK(codeIn(holdLot(floor.house, kOne, lot, " ")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(holdLot(floor.house, kOne, LotId("L-240930-77"), "wet")) == RefusalCode::CodeUnknown);
    valueIn(holdLot(floor.house, kOne, lot, "wet"));
    CHECK(codeIn(liftHold(floor.house, kTwo, lot, "")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(liftHold(floor.house, kTwo, LotId("L-240930-77"), "dry")) == RefusalCode::CodeUnknown);
}
