// Deliveries refused by people, and lots sent back.
#include "stock/returns.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

DeliveryId inspecting(StockFixture& floor, unsigned boxes) {
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 3, 500);
    for (unsigned serial = 1; serial <= boxes; ++serial)
        valueIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, 500, serial)));
    return delivery;
}

} // namespace

TEST_CASE("a supervisor refuses a delivery in whatever state it waits") {
    struct Row {
        const char* what;
        unsigned boxes;
        bool marked;
    };
    for (const Row& row :
         {Row{"announced only", 0, false}, Row{"boxes scanned", 2, false}, Row{"a mark seen", 2, true}}) {
        INFO(row.what);
        StockFixture floor;
        const DeliveryId delivery = inspecting(floor, row.boxes);
        if (row.marked)
            valueIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn)));
        const DeliveryRefused done = valueIn(refuseDelivery(floor.house, kLeader, delivery, "a box is wet"));
        CHECK(done.lots.size() == (row.boxes == 0 ? 0 : 1));
        CHECK(done.inQuarantine == Sheets(row.boxes * 500));
        CHECK(floor.lastEvent() == "delivery.refused");
        CHECK(floor.lastEventBody().find("a box is wet") != std::string::npos);
        CHECK(floor.stateOf("delivery", delivery.str()) == "refused");
        CHECK(floor.number("SELECT count(*) FROM lot WHERE state <> 'rejected'") == 0);
        CHECK(floor.number("SELECT coalesce(sum(sheets), 0) FROM balance WHERE account = 'quarantine'") ==
              row.boxes * 500);
        CHECK(floor.text("SELECT state FROM request") == "approved"); // the blanks are still owed
        CHECK(codeIn(inspect(floor.house, kOne, delivery)) == RefusalCode::NotInspecting);
        CHECK(codeIn(refuseDelivery(floor.house, kLeader, delivery, "again")) == RefusalCode::NotInspecting);
        CHECK(floor.booksAndChainHold());
    }
}

TEST_CASE("who may refuse a delivery, and what cannot be refused") {
    StockFixture floor;
    const DeliveryId delivery = inspecting(floor, 1);
    CHECK(codeIn(refuseDelivery(floor.house, kOne, delivery, "wet")) == RefusalCode::RoleNotAllowed);
    CHECK(codeIn(refuseDelivery(floor.house, kLeader, delivery, " ")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(refuseDelivery(floor.house, kLeader, DeliveryId("D-240930-77"), "wet")) ==
          RefusalCode::CodeUnknown);
    CHECK(floor.stateOf("delivery", delivery.str()) == "inspecting");
    StockFixture other;
    other.released(kHkn);
    const DeliveryId accepted(other.text("SELECT id FROM delivery"));
    CHECK(codeIn(refuseDelivery(other.house, kLeader, accepted, "wet")) == RefusalCode::NotInspecting);
}

TEST_CASE("two persons send a rejected lot back, once and whole") {
    StockFixture floor;
    const DeliveryId delivery = inspecting(floor, 2);
    const LotId lot(floor.text("SELECT id FROM lot"));
    CHECK(codeIn(returnLot(floor.house, kTwo, lot, "not ours")) == RefusalCode::StepNotAllowed);
    valueIn(refuseDelivery(floor.house, kLeader, delivery, "a box is missing"));
    CHECK(codeIn(returnLot(floor.house, kLeader, lot, "not ours")) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(returnLot(floor.house, kTwo, lot, "")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(returnLot(floor.house, kTwo, LotId("L-240930-77"), "not ours")) == RefusalCode::CodeUnknown);
    const LotReturned done = valueIn(returnLot(floor.house, kTwo, lot, "fetched by the warehouse"));
    CHECK(done.boxes == Boxes(2));
    CHECK(done.sheets == Sheets(1000));
    CHECK(done.blank.ja == "川崎市 被保険者証 第3版");
    CHECK(floor.lastEvent() == "lot.returned");
    for (const char* number : {"/001", "/002"}) {
        const BoxId box(lot.str() + number);
        CHECK(floor.stateOf("box", box.str()) == "returned");
        CHECK(floor.in(box, kQuarantine) == 0);
        CHECK(floor.in(box, Account::Returned) == 500);
    }
    CHECK(floor.stateOf("lot", lot.str()) == "rejected");
    CHECK(codeIn(returnLot(floor.house, kTwo, lot, "again")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(openBox(floor.house, kOne, StockFixture::ourLabel(lot.str() + "/001"))) ==
          RefusalCode::LotQuarantined);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a released lot is not sent back") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn);
    CHECK(codeIn(returnLot(floor.house, kTwo, lot, "too many")) == RefusalCode::StepNotAllowed);
    CHECK(floor.in(BoxId(lot.str() + "/001"), kStore) == 500);
}

TEST_CASE("a refused delivery frees its note, and boxes that went back may come again") {
    StockFixture floor;
    const DeliveryId first = inspecting(floor, 1);
    const std::string note = floor.text("SELECT note FROM delivery");
    const RequestId request(floor.text("SELECT request FROM delivery"));
    const DeliveryNote again{request, note, kHkn, Boxes(3), Sheets(500)};
    CHECK(codeIn(announceDelivery(floor.house, kOne, again)) == RefusalCode::NoteAlreadyKnown);
    const LotId lot = valueIn(refuseDelivery(floor.house, kLeader, first, "a box is wet")).lots.front();
    const DeliveryId second = valueIn(announceDelivery(floor.house, kOne, again)).delivery;
    CHECK(floor.text("SELECT note FROM delivery WHERE id = '" + second.str() + "'") == note + " (2)");
    CHECK(codeIn(announceDelivery(floor.house, kOne, again)) == RefusalCode::NoteAlreadyKnown);

    // As long as it stands here in quarantine it is the same box; then it goes and comes back.
    const std::string label = floor.label(kHkn, 500, 1);
    CHECK(codeIn(scanBox(floor.house, kOne, second, label)) == RefusalCode::BoxAlreadyScanned);
    valueIn(returnLot(floor.house, kTwo, lot, "the warehouse took it"));
    const BoxScanned back = valueIn(scanBox(floor.house, kOne, second, label));
    CHECK(back.lot != lot);
    CHECK(codeIn(scanBox(floor.house, kOne, second, label)) == RefusalCode::BoxAlreadyScanned);
    CHECK(valueIn(scanMark(floor.house, kOne, second, label, floor.mark(kHkn))).box == back.box);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a hundred lots of one day have names") {
    StockFixture floor;
    for (int i = 0; i < 101; ++i)
        valueIn(askForBlanks(floor.house, kOne, kHkn, Sheets(1), kIssue));
    CHECK(floor.number("SELECT count(*) FROM request WHERE id = 'Q-240930-101'") == 1);
}
