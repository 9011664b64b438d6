// Line clearance, and opening boxes.
#include "stock/holds.h"
#include "stock/unloading.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Loaded {
    StockFixture floor;
    BoxId box = floor.opened(kHkn);
    LoadId load =
        valueIn(loadTray(floor.house, kOne, floor.scans(floor.makeJob(kHkn, JobState::Released, kIssue), box),
                         floor.printer))
            .load;

    Outcome<TrayUnloaded> unload(std::int64_t sheets) {
        return unloadTray(floor.house, kOne, StockFixture::tray(1, 1), Sheets(sheets));
    }
};

} // namespace

TEST_CASE("unloading ends the load and brings the sheets back") {
    Loaded it;
    const TrayUnloaded done = valueIn(it.unload(500));
    CHECK(done.box == it.box);
    CHECK(done.remainder == Sheets(0));
    CHECK_FALSE(done.boxIsEmpty);
    CHECK(it.floor.in(it.box, kStore) == 500);
    CHECK(it.floor.in(it.box, kTray) == 0);
    CHECK(it.floor.stateOf("load", it.load.str()) == "closed");
    CHECK(codeIn(it.unload(0)) == RefusalCode::NothingLoaded);
    CHECK(it.floor.booksAndChainHold());
}

TEST_CASE("more than the book has is refused, fewer leaves the rest to the evening") {
    Loaded it;
    const auto outcome = it.unload(501);
    CHECK(codeIn(outcome) == RefusalCode::TrayCountOver);
    CHECK(refusalIn(outcome).loaded.en == "501 sheets taken out");
    CHECK(refusalIn(outcome).required.en == "500 sheets of box " + it.box.str() + " in the tray by the book");
    CHECK(it.floor.stateOf("load", it.load.str()) == "open");
    const TrayUnloaded done = valueIn(it.unload(490));
    CHECK(done.remainder == Sheets(10));
    CHECK(it.floor.in(it.box, kTray) == 10);
    CHECK(it.floor.in(it.box, kStore) == 490);
    // What the book still has there can be found there later.
    CHECK(valueIn(it.unload(10)).remainder == Sheets(0));
    CHECK(it.floor.booksAndChainHold());
}

TEST_CASE("what came out beyond the book goes back once two persons have adjusted it") {
    Loaded it;
    CHECK(codeIn(it.unload(501)) == RefusalCode::TrayCountOver);
    valueIn(adjustCount(it.floor.house, kTwo, StockFixture::ourLabel(it.box.str()), kTray, Sheets(501),
                        "counted twice"));
    CHECK(valueIn(it.unload(501)).remainder == Sheets(0));
    CHECK(it.floor.in(it.box, kStore) == 501);
    CHECK(it.floor.booksAndChainHold());
}

TEST_CASE("a tray that was used up leaves an empty box") {
    Loaded it;
    valueIn(
        adjustCount(it.floor.house, kTwo, StockFixture::ourLabel(it.box.str()), kTray, Sheets(0), "gone"));
    CHECK(it.floor.stateOf("box", it.box.str()) == "empty");
    CHECK(valueIn(it.unload(0)).boxIsEmpty);
    CHECK(it.floor.stateOf("load", it.load.str()) == "closed");
}

TEST_CASE("trays that cannot be unloaded") {
    StockFixture floor;
    CHECK(codeIn(unloadTray(floor.house, kOne, StockFixture::tray(1, 1), Sheets(0))) ==
          RefusalCode::NothingLoaded);
    CHECK(codeIn(unloadTray(floor.house, kOne, StockFixture::tray(7, 1), Sheets(0))) ==
          RefusalCode::CodeUnknown);
    CHECK(codeIn(unloadTray(floor.house, kOne, "tray 1", Sheets(0))) == RefusalCode::ScanNotRead);
    CHECK(codeIn(unloadTray(floor.house, {kAuditor, {}}, StockFixture::tray(1, 1), Sheets(0))) ==
          RefusalCode::RoleNotAllowed);
}

TEST_CASE("only a sealed box of a released lot is opened") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    const std::string label = StockFixture::ourLabel(lot.str() + "/001");
    valueIn(holdLot(floor.house, kOne, lot, "wet"));
    CHECK(codeIn(openBox(floor.house, kOne, label)) == RefusalCode::LotHeld);
    valueIn(liftHold(floor.house, kTwo, lot, "dry"));
    CHECK(valueIn(openBox(floor.house, kOne, label)).sheets == Sheets(500));
    CHECK(codeIn(openBox(floor.house, kOne, label)) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(openBox(floor.house, kOne, StockFixture::ourLabel("L-240930-77/001"))) ==
          RefusalCode::CodeUnknown);
    CHECK(codeIn(openBox(floor.house, kOne, "box 1")) == RefusalCode::ScanNotRead);
    const DeliveryId delivery = floor.announced(kHkn, kHkn);
    const auto quarantined = valueIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, 500, 99)));
    CHECK(codeIn(openBox(floor.house, kOne, quarantined.labelCode)) == RefusalCode::LotQuarantined);
}
