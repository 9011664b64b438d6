// What check() finds before the first sheet, and what the setting covers.
#include <catch2/catch.hpp>

#include <random>
#include <tuple>

#include "printers/compose/setting.h"
#include "printers/compose/sheet_check.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;
using enum ComposeFaultKind;

namespace {

std::string repeated(const std::string& part, int times) {
    std::string all;
    while (times-- > 0)
        all += part;
    return all;
}

std::vector<ComposeFault> check(const BlankType& type, const std::vector<SheetData>& sheets) {
    return makeSheetComposer()->check(type, kawasaki(), sheets);
}

} // namespace

TEST_CASE("each thing that could not be printed exactly is told with record, field and character") {
    struct Row {
        const char* field;
        std::string value;
        ComposeFaultKind kind;
        char32_t codePoint;
    };
    const Row rows[] = {
        {"name", repeated("長", 40), DoesNotFit, 0},
        {"address", repeated("架空町", 30), DoesNotFit, 0},
        {"head", repeated("長", 30), DoesNotFit, 0},
        {"symbol", "50505050505050", DoesNotFit, 0},
        {"share", repeated("割", 20), DoesNotFit, 0},
        {"name", "見本\uE000子", PrivateUse, 0xE000},
        {"address", "架空町\U000F0123", PrivateUse, 0xF0123},
        {"name", "見本\U0001F600", GlyphMissing, 0x1F600},
        {"head", "見本\n一郎", GlyphMissing, U'\n'},
        {"name", "見本\xFF子", GlyphMissing, 0xFFFD},
        {"name", "葛\U000E0100城 一郎", VariantMissing, U'葛'}, // not a sequence of this font
        {"head", "\U000E0102城", VariantMissing, 0xE0102},
        {"number", "", FieldMissing, 0},
        {"birth", "", FieldMissing, 0},
        {"birth", "1952-02-30", FieldMissing, 0},
        {"issued", "R060930", FieldMissing, 0},
        {"birth", "1872-12-31", FieldMissing, 0},
        {"valid_until", "", FieldMissing, 0},
    };
    for (const Row& row : rows) {
        const auto faults = check(cardType(), {person(1), person(7, {{row.field, row.value}}), person(9)});
        INFO(row.field << " " << static_cast<unsigned long>(row.codePoint));
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].sequence == 7);
        CHECK(faults[0].field == row.field);
        CHECK(faults[0].kind == row.kind);
        CHECK(faults[0].codePoint == row.codePoint);
    }
}

TEST_CASE("a share of somebody who may have none is a fault on a card, not on a letter") {
    const PieceFields young{{"share", "2割"}, {"birth", "1955-02-03"}}; // 69
    const auto faults = check(cardType(), {person(1, {{"share", "2割"}}), person(2, young)});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].sequence == 2);
    CHECK(faults[0].field == "share");
    CHECK(faults[0].kind == FieldMissing);
    CHECK(check(letterType(), {person(2, young)}).empty());
}

TEST_CASE("rare characters that the font has are no fault") {
    for (const char* name :
         {"髙﨑 𠮷子", "葛\U000E0102城 一郎", "渡邉 𣘺太", "タカサキ・マリア", "ﾐﾎﾝ ﾀﾛｳ", "Minh Ánh"})
        CHECK(check(cardType(), {person(1, {{"name", name}})}).empty());
}

TEST_CASE("all faults come, each character of a field once") {
    const auto faults = check(letterType(), {person(1, {{"name", "\uE000\uE001\uE000"}, {"kana", "\uE002"}}),
                                             person(2, {{"number", ""}})});
    REQUIRE(faults.size() == 4); // the name stands on the letter twice
    CHECK(faults[0].codePoint == 0xE002);
    CHECK(std::tuple(faults[1].field, faults[1].codePoint) == std::tuple("name", 0xE000));
    CHECK(faults[2].codePoint == 0xE001);
    CHECK(std::tuple(faults[3].sequence, faults[3].kind) == std::tuple(2, FieldMissing));
}

TEST_CASE("what a sheet needs not have may be absent") {
    SheetData sheet = person(1);
    for (const char* key : {"kana", "share", "control", "postcode"})
        sheet.fields.erase(key);
    CHECK(check(cardType(), {sheet}).empty());

    sheet = person(1);
    for (const char* key : {"kana", "share", "valid_until", "birth", "sex", "effective"})
        sheet.fields.erase(key);
    CHECK(check(letterType(), {sheet}).empty());
}

TEST_CASE("a name too long for the strip of the letter is told though the letter itself has room") {
    const PieceFields longName{{"name", repeated("長", 26)}};
    const auto faults = check(letterType(), {person(1, longName)});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == "name");
    CHECK(faults[0].kind == DoesNotFit);
}

TEST_CASE("a fault of the insurer comes once and without a record") {
    Insurer insurer = kawasaki();
    for (const char* telephone : {"", "044-201-3151-044-201-3151-044-201-3151-044-201-3151"}) {
        insurer.telephone = telephone;
        const auto faults = makeSheetComposer()->check(cardType(), insurer, people(5));
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].sequence == 0);
        CHECK(faults[0].field == "telephone");
    }
}

TEST_CASE("what is said to fit is drawn, what is said not to fit is not") {
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    canvas.beginPage(paper::kA4);
    std::mt19937 random(20240930);
    const std::string parts[] = {"川", "崎", "町", "、", "「", "ー", " ", "2", "W", "ハイツ", "。"};
    int fitted = 0, refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto layout = i % 2 ? paper::FieldLayout::Card : paper::FieldLayout::Letter;
        const auto& fields = compose::printedFields(layout);
        const auto& place = fields[random() % fields.size()].place;
        std::string text = "x";
        for (auto n = random() % (40 * unsigned(place.lines)); n > 0; --n)
            text += parts[random() % std::size(parts)];
        const bool fits = compose::fits(fonts, place, compose::kDataFace, text);
        CHECK(fits == paper::drawField(canvas, place, compose::kDataFace, text).has_value());
        ++(fits ? fitted : refused);
    }
    CHECK(fitted > 300);
    CHECK(refused > 300);
}

TEST_CASE("the setting is that of size, places and fonts, and of nothing else") {
    const auto composer = makeSheetComposer();
    const std::string card = composer->setting(cardType());
    CHECK(card.size() == 64);
    CHECK(makeSheetComposer()->setting(cardType()) == card);
    CHECK(composer->setting(letterType()) != card);
    BlankType otherTitle = cardType();
    otherTitle.id = BlankTypeId("kawasaki-skk-1");
    otherTitle.title = "資格確認書";
    CHECK(composer->setting(otherTitle) == card);

    const std::vector<std::string> fonts{std::string(64, 'a'), std::string(64, 'b')};
    const auto other = std::vector{fonts[0], std::string(64, 'c')};
    CHECK(compose::settingOf(cardType(), fonts) != compose::settingOf(cardType(), other));
    CHECK_THROWS_AS(compose::hashesOf({"/nonexistent/font.ttf"}), std::runtime_error);
}
