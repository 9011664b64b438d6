// The stock as it is shown.
#include "stock/findings.h"
#include "stock/stock_view.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("the views show what the books have") {
    StockFixture floor;
    Line& line = floor.house;
    const LotId lot = floor.released(kHkn, 2, 500);
    const BoxId box(lot.str() + "/001");
    valueIn(openBox(line, kOne, StockFixture::ourLabel(box.str())));
    LoadScans scans = floor.scans(floor.makeJob(kHkn, JobState::Released, kIssue), box);
    scans.sheets = Sheets(120);
    const TrayLoaded loaded = valueIn(loadTray(line, kOne, scans, floor.printer));

    const auto lots = listLots(line);
    REQUIRE(lots.size() == 1);
    CHECK(lots[0].id == lot);
    CHECK(lots[0].registeredText.ja == "川崎市 被保険者証 第3版");
    CHECK(lots[0].boxes == Boxes(2));
    CHECK((lots[0].balances ==
           Balances{{Account::Outside, Sheets(1000)}, {kStore, Sheets(880)}, {kTray, Sheets(120)}}));

    const auto boxes = listBoxes(line, lot);
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].tray == TrayId("printer-1/1"));
    CHECK(boxes[0].row.state == BoxState::Opened);
    CHECK_FALSE(boxes[1].tray);
    CHECK(boxes[1].labelCode == StockFixture::ourLabel(lot.str() + "/002"));

    const auto trays = listTrays(line);
    REQUIRE(trays.size() == 4);
    CHECK(trays[0].live);
    CHECK(trays[0].inTray == Sheets(120));
    CHECK(trays[0].load->id == loaded.load);
    CHECK(trays[0].evidence == std::vector<Evidence>{Evidence::E2BoxLabel, Evidence::E3SheetMark});
    CHECK(trays[0].labelCode == StockFixture::tray(1, 1));
    CHECK_FALSE(trays[1].load);

    const auto deliveries = listDeliveries(line);
    REQUIRE(deliveries.size() == 1);
    CHECK(deliveries[0].row.state == DeliveryState::Accepted);
    CHECK(deliveries[0].scanned == Boxes(2));
    CHECK(deliveries[0].scannedSheets == Sheets(1000));
    CHECK(deliveries[0].looked == Boxes(1));
    CHECK(deliveries[0].lots == std::vector<LotId>{lot});
    REQUIRE(listRequests(line).size() == 1);
    CHECK(listRequests(line)[0].row.state == RequestState::Delivered);
}

TEST_CASE("free sheets are those that could be loaded today") {
    StockFixture floor;
    Line& line = floor.house;
    CHECK(freeSheets(line, kHkn) == Sheets(0));
    const LotId lot = floor.released(kHkn, 1, 500);
    floor.released(kHkn, 1, 300);
    floor.released(kSkk, 1, 200);
    const DeliveryId waiting = floor.announced(kHkn, kHkn);
    valueIn(scanBox(line, kOne, waiting, floor.label(kHkn, 500, 99)));
    CHECK(freeSheets(line, kHkn) == Sheets(800));
    CHECK(freeSheets(line, kSkk) == Sheets(200));
    valueIn(recordFinding(line, kTwo, lot, kSkk, "looked at"));
    CHECK(freeSheets(line, kHkn) == Sheets(300));
    CHECK(freeSheets(line, kSkk) == Sheets(200)); // held, so not free as the other type either
    const auto lots = listLots(line);
    CHECK(lots[0].found == kSkk);
    CHECK(lots[0].foundText.ja == "川崎市 資格確認書 第1版");
    CHECK(lots[0].holds.size() == 1);
}
