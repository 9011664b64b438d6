// Simulated paper: boxes, labels and what is taken from where.
#include <catch2/catch.hpp>

#include "app/replay/boxes.h"
#include "app/replay/printers.h"
#include "app/replay/truth.h"
#include "core/config/load_registry.h"
#include "core/decide/supplier_label.h"

using namespace daishi;
using namespace daishi::replay;

namespace {

Registry shipped() {
    auto read = loadRegistry(DAISHI_CONFIG_FOLDER);
    REQUIRE(std::holds_alternative<Registry>(read));
    return std::get<Registry>(read);
}

Pack pack(const char* type, std::int64_t sheets) {
    return {BlankTypeId(type), "", sheets};
}

} // namespace

TEST_CASE("sheets are taken from the top, and none is lost") {
    Stack stack = {pack("a", 3), pack("b", 5)};
    const Stack taken = takeFrom(stack, 4);
    REQUIRE(taken.size() == 2);
    CHECK(taken[0].type.str() == "a");
    CHECK(taken[1].sheets == 1);
    CHECK(sheetsIn(stack) == 4);
    CHECK_THROWS_AS(takeFrom(stack, 5), std::runtime_error);
    CHECK(sheetsIn(stack) == 4);
    putOnTop(stack, taken);
    CHECK(stack.front().type.str() == "a");
    CHECK(sheetsIn(stack) == 8);
}

TEST_CASE("the label of a box says what a supplier's label says") {
    const Registry registry = shipped();
    for (const char* type : {"kawasaki-hkn-3", "midori-hkn-2"}) { // GS1, and the in-house code
        INFO(type);
        const auto scan = readScan(replay::supplierLabel(registry, BlankTypeId(type), 500, 7));
        REQUIRE(std::holds_alternative<Scan>(scan));
        const auto label = daishi::supplierLabel(registry, std::get<Scan>(scan));
        REQUIRE(label.ok());
        CHECK(label->type.str() == type);
        CHECK(label->sheets == Sheets(500));
    }
    CHECK(replay::supplierLabel(registry, BlankTypeId("kawasaki-hkn-3"), 500, 7) !=
          replay::supplierLabel(registry, BlankTypeId("kawasaki-hkn-3"), 500, 8));
    CHECK_THROWS_AS(replay::supplierLabel(registry, BlankTypeId("none"), 500, 7), std::runtime_error);
}

TEST_CASE("boxes have names, and no name twice") {
    replay::Boxes boxes;
    boxes.add({"H", 3, 500, BlankTypeId("a"), pack("b", 480)});
    CHECK(boxes.batchOrBox("H").size() == 3);
    CHECK(boxes.batchOrBox("H2").front()->name == "H2");
    CHECK(sheetsIn(boxes.box("H1").sheets) == 480);
    CHECK(boxes.box("H1").serial != boxes.box("H2").serial);
    CHECK_THROWS_AS(boxes.box("H4"), std::runtime_error);
    CHECK_THROWS_AS(boxes.add({"H", 1, 1, BlankTypeId("a"), pack("a", 1)}), std::runtime_error);
    CHECK(boxes.boxOfOurLabel("") == nullptr);
}

TEST_CASE("sheets in another place than the books have them are counted once") {
    Truth truth;
    truth.floor = {100, 40, 60};
    truth.books = {100, 40, 60};
    CHECK(truth.unaccounted() == 0);
    truth.floor = {100, 37, 63}; // three were printed past the line
    CHECK(truth.unaccounted() == 3);
    truth.floor = {90, 40, 60}; // ten are gone
    CHECK(truth.unaccounted() == 10);
}

TEST_CASE("a tray has a printer and a number") {
    CHECK(trayPlace("printer-1/2").printer.str() == "printer-1");
    CHECK(trayPlace("printer-1/2").number == 2);
    for (const char* wrong : {"printer-1", "/2", "printer-1/", "printer-1/12"}) {
        INFO(wrong);
        CHECK_THROWS_AS(trayPlace(wrong), std::runtime_error);
    }
}
