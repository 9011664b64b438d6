// The end of the receiving inspection.
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

void scanBoxes(StockFixture& floor, const DeliveryId& delivery, const BlankTypeId& type, unsigned boxes,
               unsigned sheets) {
    for (unsigned serial = 1; serial <= boxes; ++serial) {
        (void)scanBox(floor.house, kOne, delivery, floor.label(type, sheets, serial));
    }
}

} // namespace

TEST_CASE("what was asked for and came is released into the store") {
    StockFixture floor("2024-09-27T10:00");
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 3, 500);
    scanBoxes(floor, delivery, kHkn, 3, 500);
    valueIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn)));
    const Inspected done = valueIn(inspect(floor.house, kOne, delivery));
    CHECK(done.sheets == Sheets(1500));
    CHECK(done.boxes == Boxes(3));
    REQUIRE(done.lots == std::vector<LotId>{LotId("L-240927-01")});
    CHECK(floor.stateOf("lot", "L-240927-01") == "released");
    CHECK(floor.stateOf("delivery", delivery.str()) == "accepted");
    CHECK(floor.text("SELECT state FROM request") == "delivered");
    for (const char* box : {"L-240927-01/001", "L-240927-01/002", "L-240927-01/003"}) {
        CHECK(floor.in(BoxId(box), kQuarantine) == 0);
        CHECK(floor.in(BoxId(box), kStore) == 500);
        CHECK(floor.stateOf("box", box) == "sealed");
    }
    CHECK(floor.lastEvent() == "lot.inspected");
    CHECK(floor.booksAndChainHold());

    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::NotInspecting);
    CHECK(codeIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, 500, 9))) ==
          RefusalCode::NotInspecting);
    CHECK(codeIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn))) == RefusalCode::NotInspecting);
    CHECK(codeIn(inspect(floor.house, kOne, DeliveryId("D-240927-99"))) == RefusalCode::CodeUnknown);
}

TEST_CASE("the delivery of September 2024 is refused and its sheets stay in quarantine") {
    StockFixture floor("2024-09-27T10:00");
    const DeliveryId delivery = floor.announced(kHkn, kSkk, 2, 3000);
    scanBoxes(floor, delivery, kSkk, 2, 3000);
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::LotTypeNotOrdered);
    CHECK(floor.stateOf("lot", "L-240927-01") == "rejected");
    CHECK(floor.stateOf("delivery", delivery.str()) == "refused");
    CHECK(floor.text("SELECT state FROM request") == "approved");
    CHECK(floor.in(BoxId("L-240927-01/001"), kQuarantine) == 3000);
    CHECK(floor.in(BoxId("L-240927-01/002"), kQuarantine) == 3000);
    CHECK(floor.number("SELECT coalesce(sum(sheets), 0) FROM balance WHERE account = 'store'") == 0);
    CHECK(codeIn(openBox(floor.house, kOne, StockFixture::ourLabel("L-240927-01/001"))) ==
          RefusalCode::LotQuarantined);
    CHECK(floor.booksAndChainHold());

    // The right one may be delivered against the same request.
    const RequestId request(floor.text("SELECT id FROM request"));
    const DeliveryNote again{request, "N-2", kHkn, Boxes(2), Sheets(3000)};
    CHECK(announceDelivery(floor.house, kOne, again).ok());
}

TEST_CASE("labels that say the right blank do not help a mislabelled box: the mark decides") {
    StockFixture floor("2024-09-27T10:00");
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 2, 3000);
    scanBoxes(floor, delivery, kHkn, 2, 3000);
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::InspectionIncomplete);
    CHECK(codeIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kSkk))) ==
          RefusalCode::LotTypeNotOrdered);
    // A right mark from another box does not outweigh the wrong one.
    valueIn(scanMark(floor.house, kOne, delivery, "2", floor.mark(kHkn)));
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::LotTypeNotOrdered);
    CHECK(floor.stateOf("lot", "L-240927-01") == "rejected");
    CHECK(floor.in(BoxId("L-240927-01/001"), kQuarantine) == 3000);
}

TEST_CASE("an unknown mark ends the delivery") {
    StockFixture floor;
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 1, 500);
    scanBoxes(floor, delivery, kHkn, 1, 500);
    (void)scanMark(floor.house, kOne, delivery, "1", MarkCode{"145011", "HKN", 9}.encode());
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::MarkContradictsLabel);
    CHECK(floor.stateOf("delivery", delivery.str()) == "refused");
}

TEST_CASE("one wrong box among right ones refuses the whole delivery") {
    StockFixture floor;
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 2, 500);
    scanBoxes(floor, delivery, kHkn, 1, 500);
    (void)scanBox(floor.house, kOne, delivery, floor.label(kSkk, 500, 7));
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::LotTypeNotOrdered);
    CHECK(floor.number("SELECT count(*) FROM lot WHERE state = 'rejected'") == 2);
    CHECK(floor.number("SELECT sum(sheets) FROM balance WHERE account = 'quarantine'") == 1000);
}

TEST_CASE("a note of another blank refuses the delivery even when the boxes are right") {
    StockFixture floor;
    const DeliveryId delivery = floor.announced(kHkn, kSkk, 1, 500);
    scanBoxes(floor, delivery, kHkn, 1, 500);
    CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::LotTypeNotOrdered);
}

TEST_CASE("counts that differ change nothing and can be completed") {
    StockFixture floor;
    SECTION("a box is missing, and comes") {
        const DeliveryId delivery = floor.announced(kHkn, kHkn, 2, 500);
        CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::BoxCountDiffers);
        CHECK(floor.stateOf("delivery", delivery.str()) == "announced");
        scanBoxes(floor, delivery, kHkn, 1, 500);
        valueIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn)));
        CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::BoxCountDiffers);
        CHECK(floor.stateOf("delivery", delivery.str()) == "inspecting");
        CHECK(floor.text("SELECT state FROM lot") == "inspecting");
        valueIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, 500, 2)));
        CHECK(inspect(floor.house, kOne, delivery).ok());
    }
    SECTION("a box holds another number") {
        const DeliveryId delivery = floor.announced(kHkn, kHkn, 1, 500);
        scanBoxes(floor, delivery, kHkn, 1, 400);
        CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::SheetCountDiffers);
        CHECK(floor.text("SELECT state FROM lot") == "arrived");
    }
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("more sheets than were asked for are refused, fewer are accepted") {
    StockFixture floor;
    const RequestId request = floor.approvedRequest(kHkn, 1000);
    const auto brought = [&](const std::string& note, unsigned firstSerial, unsigned boxes, unsigned sheets) {
        const DeliveryId delivery =
            valueIn(announceDelivery(floor.house, kOne, {request, note, kHkn, Boxes(boxes), Sheets(sheets)}))
                .delivery;
        for (unsigned i = 0; i < boxes; ++i)
            valueIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, sheets, firstSerial + i)));
        valueIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn)));
        return delivery;
    };
    const auto refusedWith = [&](const DeliveryId& delivery, const char* found) {
        const auto outcome = inspect(floor.house, kOne, delivery);
        CHECK(codeIn(outcome) == RefusalCode::SheetCountDiffers);
        CHECK(refusalIn(outcome).loaded.en == found);
        CHECK(refusalIn(outcome).required.en.find("1000 sheets") == 0);
        CHECK(floor.stateOf("delivery", delivery.str()) == "inspecting");
    };
    const DeliveryId tooMuch = brought("N-1", 1, 3, 400);
    const DeliveryId less = brought("N-2", 11, 1, 800);
    const DeliveryId rest = brought("N-3", 21, 1, 200);
    const DeliveryId again = brought("N-4", 31, 1, 1);
    refusedWith(tooMuch, "1200 sheets");
    CHECK(floor.text("SELECT state FROM request") == "approved");
    CHECK(valueIn(inspect(floor.house, kOne, less)).sheets == Sheets(800));
    refusedWith(tooMuch, "2000 sheets, 800 of them from earlier deliveries");
    CHECK(valueIn(inspect(floor.house, kOne, rest)).sheets == Sheets(200)); // to the sheet
    refusedWith(again, "1001 sheets, 1000 of them from earlier deliveries");
    CHECK(floor.number("SELECT sum(sheets) FROM balance WHERE account = 'store'") == 1000);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a form without look-alikes passes on its labels") {
    StockFixture floor;
    const DeliveryId delivery = floor.announced(kOsh, kOsh, 1, 500);
    scanBoxes(floor, delivery, kOsh, 1, 500);
    CHECK(inspect(floor.house, kOne, delivery).ok());
}
