// Quantities as people say them, and as the books keep them.
#include <catch2/catch.hpp>

#include "core/decide/quantity.h"

using namespace daishi;

namespace {

BlankType type(int perPack, int packs) {
    BlankType made;
    made.id = BlankTypeId("kawasaki-hkn-3");
    made.sheetsPerPack = Sheets(perPack);
    made.packsPerBox = Packs(packs);
    return made;
}

} // namespace

TEST_CASE("a quantity as it is said") {
    struct Row {
        const char* said;
        std::optional<Quantity> meant;
    };
    const auto q = [](int boxes, int packs, int sheets) {
        return std::optional(Quantity{Boxes(boxes), Packs(packs), Sheets(sheets)});
    };
    const Row rows[] = {
        {"1500", q(0, 0, 1500)},
        {"1,500 sheets", q(0, 0, 1500)},
        {"1 sheet", q(0, 0, 1)},
        {"12 packs", q(0, 12, 0)},
        {"3 boxes", q(3, 0, 0)},
        {"3boxes 2packs 40", q(3, 2, 40)},
        {"3 boxes 40", q(3, 0, 40)},
        {"3箱", q(3, 0, 0)},
        {"３箱２包４０枚", q(3, 2, 40)},
        {"3箱・2包・40枚", q(3, 2, 40)},
        {" 12 包 ", q(0, 12, 0)},
        {"0", q(0, 0, 0)},
        {"", std::nullopt},
        {"boxes", std::nullopt},
        {"3 crates", std::nullopt},
        {"3 packs 2 boxes", std::nullopt}, // the smaller first
        {"3 boxes 2 boxes", std::nullopt},
        {"40 3 boxes", std::nullopt},
        {"-3", std::nullopt},
        {"3.5 boxes", std::nullopt},
        {"1,", std::nullopt},
        {"1,x", std::nullopt},
        {"1,/", std::nullopt}, // '/' and ':' stand beside the digits
        {"1,:", std::nullopt},
        {",500", std::nullopt},
        {"３　箱", q(3, 0, 0)},
        {"／", std::nullopt}, // U+FF0F and U+FF1A stand beside the wide digits
        {"：", std::nullopt},
        {"\xEF\xBC", std::nullopt},
        {"100000000", q(0, 0, 100'000'000)},
        {"100000001", std::nullopt},
        {"99999999999999999999", std::nullopt},
    };
    for (const Row& row : rows) {
        INFO("\"" << row.said << "\"");
        CHECK(readQuantity(row.said) == row.meant);
    }
}

TEST_CASE("two quantities are the same only in all three units") {
    const Quantity one{Boxes(3), Packs(2), Sheets(40)};
    CHECK(one == Quantity{Boxes(3), Packs(2), Sheets(40)});
    for (const Quantity& other :
         {Quantity{Boxes(4), Packs(2), Sheets(40)}, Quantity{Boxes(3), Packs(3), Sheets(40)},
          Quantity{Boxes(3), Packs(2), Sheets(41)}})
        CHECK_FALSE(one == other);
}

TEST_CASE("boxes and packs become sheets") {
    struct Row {
        int perPack, packs;
        const char* said;
        std::int64_t sheets; // −1: refused
    };
    const Row rows[] = {
        {100, 5, "3 boxes", 1500},    {100, 5, "12 packs", 1200}, {100, 5, "1 box 1 pack 1", 601},
        {100, 5, "40", 40},           {100, 0, "2 packs", 200},   {100, 0, "1 box", -1},
        {0, 0, "1 pack", -1},         {0, 0, "1 box", -1},        {0, 0, "7", 7},
        {9999, 999, "90000 box", -1},
    };
    for (const Row& row : rows) {
        INFO(row.said << " of " << row.packs << " packs of " << row.perPack);
        const auto sheets = inSheets(type(row.perPack, row.packs), *readQuantity(row.said));
        CHECK(sheets.ok() == (row.sheets >= 0));
        if (sheets)
            CHECK(sheets->value() == row.sheets);
    }
    const auto refused = inSheets(type(0, 0), *readQuantity("1 box"));
    CHECK(refused.refusal().code == RefusalCode::NotInWholePacks);
}

TEST_CASE("sheets become boxes, packs and an odd remainder, which is named") {
    struct Row {
        int perPack, packs;
        std::int64_t sheets;
        const char* ja;
        const char* en;
    };
    const Row rows[] = {
        {100, 5, 1500, "3箱", "3 boxes"},
        {100, 5, 1740, "3箱・2包・端数40枚", "3 boxes, 2 packs, 40 odd sheets"},
        {100, 5, 601, "1箱・1包・端数1枚", "1 box, 1 pack, 1 odd sheet"},
        {100, 5, 40, "40枚", "40 sheets"},
        {100, 5, 0, "0枚", "0 sheets"},
        {100, 0, 250, "2包・端数50枚", "2 packs, 50 odd sheets"},
        {0, 0, 1, "1枚", "1 sheet"},
    };
    for (const Row& row : rows) {
        const BlankType blank = type(row.perPack, row.packs);
        const Text text = quantityText(blank, Sheets(row.sheets));
        CHECK(text.ja == row.ja);
        CHECK(text.en == row.en);
        CHECK(*inSheets(blank, inUnits(blank, Sheets(row.sheets))) == Sheets(row.sheets));
    }
    CHECK(wholeBoxes(type(100, 5), Sheets(501)) == Sheets(1000));
    CHECK(wholeBoxes(type(100, 5), Sheets(500)) == Sheets(500));
    CHECK(wholeBoxes(type(100, 5), Sheets(0)) == Sheets(0));
    CHECK(wholeBoxes(type(0, 0), Sheets(501)) == Sheets(501));
}
