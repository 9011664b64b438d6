// Boxes and marks at receiving.
#include "stock/box_names.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("the first box makes the lot, every box stands in quarantine") {
    StockFixture floor("2024-09-27T10:00");
    Line& line = floor.house;
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 2, 500);
    const BoxScanned first = valueIn(scanBox(line, kOne, delivery, floor.label(kHkn, 500, 1)));
    CHECK(first.lot.str() == "L-240927-01");
    CHECK(first.box.str() == "L-240927-01/001");
    CHECK(first.labelCode == StockFixture::ourLabel("L-240927-01/001"));
    CHECK(first.scanned == Boxes(1));
    CHECK(first.announced == Boxes(2));
    CHECK(floor.stateOf("delivery", delivery.str()) == "inspecting");
    const BoxScanned second = valueIn(scanBox(line, kOne, delivery, floor.label(kHkn, 500, 2) + "\r\n"));
    CHECK(second.box.str() == "L-240927-01/002");
    CHECK(floor.in(first.box, Account::Outside) == 500);
    CHECK(floor.in(first.box, kQuarantine) == 500);
    CHECK(floor.in(first.box, kStore) == 0);
    CHECK(floor.stateOf("lot", "L-240927-01") == "arrived");
    valueIn(scanMark(line, kOne, delivery, "2", floor.mark(kHkn)));
    CHECK(floor.stateOf("lot", "L-240927-01") == "inspecting");
    // E1 the note, E2 of two boxes, E3 of one; all agree with what was asked for.
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE agrees = 1 AND moment = 'receiving'") == 4);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a GS1 label counts as its blank, in whatever form it was sent, and only once") {
    StockFixture floor;
    Line& line = floor.house;
    const DeliveryId delivery = floor.announced(kHkn, kHkn, 1, 500);
    const BoxScanned box = valueIn(scanBox(line, kOne, delivery, "(02)04912345120014(37)500(21)A1"));
    CHECK(box.sheets == Sheets(500));
    CHECK(codeIn(scanBox(line, kOne, delivery,
                         "]d2020491234512001437500\x1d"
                         "21A1")) == RefusalCode::BoxAlreadyScanned);
    CHECK(floor.number("SELECT count(*) FROM box") == 1);
}

TEST_CASE("scans that register nothing") {
    struct Row {
        const char* what;
        std::string raw;
        RefusalCode code;
    };
    StockFixture floor;
    Line& line = floor.house;
    const DeliveryId delivery = floor.announced(kHkn, kHkn);
    const Row rows[] = {
        {"nothing", "", RefusalCode::ScanNotRead},
        {"a misread check character", floor.label(kHkn, 500, 1) + "0", RefusalCode::ScanNotRead},
        {"another kind of code", StockFixture::tray(1, 1), RefusalCode::CodeUnknown},
        {"an edition that is not configured", SupplierCode{"145011", "HKN", 9, 500, 1}.encode(),
         RefusalCode::CodeUnknown},
        {"a trade item that is not configured", "(02)04912345129994(37)500(21)A1", RefusalCode::CodeUnknown},
        {"no trade item", "(10)ABC(21)A1", RefusalCode::ScanNotRead},
        {"no number of sheets", "(01)04912345120014(21)A1", RefusalCode::ScanNotRead},
        {"no sheets", "(02)04912345120014(37)0(21)A1", RefusalCode::ScanNotRead},
        {"no number of the box", "(02)04912345120014(37)500", RefusalCode::ScanNotRead},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeIn(scanBox(line, kOne, delivery, row.raw)) == row.code);
        CHECK(floor.lastEvent() == "refused");
    }
    CHECK(codeIn(scanBox(line, kOne, DeliveryId("D-240930-99"), floor.label(kHkn, 500, 1))) ==
          RefusalCode::CodeUnknown);
    CHECK(floor.number("SELECT count(*) FROM box") == 0);
    CHECK(floor.stateOf("delivery", delivery.str()) == "announced");
}

TEST_CASE("a box that was not asked for is refused and stands in quarantine all the same") {
    struct Row {
        BlankTypeId delivered;
        RefusalCode code;
    };
    const Row rows[] = {{kSkk, RefusalCode::LotTypeNotOrdered}, {kMidoriHkn, RefusalCode::InsurerNotOrdered}};
    for (const Row& row : rows) {
        StockFixture floor("2024-09-27T10:00");
        const DeliveryId delivery = floor.announced(kHkn, row.delivered);
        const auto outcome = scanBox(floor.house, kOne, delivery, floor.label(row.delivered, 500, 1));
        const Refusal& refusal = refusalIn(outcome);
        CHECK(refusal.code == row.code);
        CHECK(refusal.loaded.ja == floor.registry.describe(*floor.registry.blankType(row.delivered)).ja);
        CHECK(refusal.required.ja == "川崎市 被保険者証 第3版");
        CHECK(refusal.difference.ja.find("大きさ・形・色") != std::string::npos);
        CHECK(refusal.difference.en.find("quarantine as L-240927-01/001") != std::string::npos);
        CHECK(floor.in(BoxId("L-240927-01/001"), kQuarantine) == 500);
        CHECK(floor.text("SELECT blank_type FROM lot") == row.delivered.str());
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE grade = 2 AND agrees = 0") == 1);
        CHECK(floor.lastEvent() == "refused");
        CHECK(floor.lastEventBody().find("\"box\":\"L-240927-01/001\"") != std::string::npos);
        CHECK(floor.booksAndChainHold());
    }
}

TEST_CASE("an edition that was not asked for is told apart") {
    StockFixture floor;
    BlankType older = *floor.registry.blankType(kHkn);
    older.id = BlankTypeId("kawasaki-hkn-2");
    older.edition = 2;
    older.mark = MarkCode{"145011", "HKN", 2}.encode();
    older.gtin.clear();
    floor.registry.blankTypes.push_back(older);
    registerBlankTypes(*floor.db, floor.registry);
    const DeliveryId delivery = floor.announced(kHkn, kHkn);
    CHECK(codeIn(scanBox(floor.house, kOne, delivery, floor.label(older.id, 500, 1))) ==
          RefusalCode::EditionNotOrdered);
}

TEST_CASE("the box of a mark may be named four ways") {
    StockFixture floor;
    Line& line = floor.house;
    const DeliveryId delivery = floor.announced(kHkn, kHkn);
    const std::string label = floor.label(kHkn, 500, 1);
    const BoxScanned box = valueIn(scanBox(line, kOne, delivery, label));
    for (const std::string& name : {std::string("1"), box.box.str(), box.labelCode, label}) {
        CHECK(valueIn(scanMark(line, kOne, delivery, name, floor.mark(kHkn))).box == box.box);
    }
    for (const std::string& name : {std::string("2"), std::string("L-240930-01/002"),
                                    StockFixture::ourLabel("L-240930-01/002"), floor.label(kHkn, 500, 2)}) {
        CHECK(codeIn(scanMark(line, kOne, delivery, name, floor.mark(kHkn))) == RefusalCode::CodeUnknown);
    }
    CHECK(codeIn(scanMark(line, kOne, delivery, "", floor.mark(kHkn))) == RefusalCode::ScanNotRead);
    CHECK(codeIn(scanMark(line, kOne, delivery, "1", label)) == RefusalCode::CodeUnknown);
    CHECK(codeIn(scanMark(line, kOne, delivery, "1", "smudge")) == RefusalCode::ScanNotRead);
}

TEST_CASE("a mark that contradicts is refused and kept") {
    struct Row {
        std::string mark;
        RefusalCode code;
    };
    StockFixture names;
    const Row rows[] = {{names.mark(kSkk), RefusalCode::LotTypeNotOrdered},
                        {names.mark(kMidoriHkn), RefusalCode::InsurerNotOrdered},
                        {MarkCode{"145011", "HKN", 9}.encode(), RefusalCode::MarkContradictsLabel}};
    for (const Row& row : rows) {
        StockFixture floor;
        const DeliveryId delivery = floor.announced(kHkn, kHkn, 1, 500);
        valueIn(scanBox(floor.house, kOne, delivery, floor.label(kHkn, 500, 1)));
        CHECK(codeIn(scanMark(floor.house, kOne, delivery, "1", row.mark)) == row.code);
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE grade = 3 AND agrees = 0") == 1);
        CHECK(floor.booksAndChainHold());
    }
}

TEST_CASE("a mark that is the ordered one on a box that says another contradicts that box") {
    StockFixture floor;
    const DeliveryId delivery = floor.announced(kHkn, kHkn);
    CHECK(codeIn(scanBox(floor.house, kOne, delivery, floor.label(kSkk, 500, 1))) ==
          RefusalCode::LotTypeNotOrdered);
    CHECK(codeIn(scanMark(floor.house, kOne, delivery, "1", floor.mark(kHkn))) ==
          RefusalCode::MarkContradictsLabel);
}
