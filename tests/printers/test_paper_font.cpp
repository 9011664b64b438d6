#include "printers/paper/font.h"
#include "printers/paper/wrap.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace daishi::paper;

namespace {

const FontSet& fonts() {
    static const FontSet set;
    return set;
}

struct Case {
    const char* text;
    Face face;
    std::vector<MissingKind> kinds;
    std::vector<char32_t> points;
};

} // namespace

TEST_CASE("a face says exactly what it cannot draw", "[paper]") {
    using K = MissingKind;
    const auto c = GENERATE(values<Case>({
        {"髙橋 﨑 渡邉 𠮷野", Face::Mincho, {}, {}},
        {"髙橋 﨑 渡邉 𠮷野", Face::SansRegular, {}, {}},
        {"葛\U000E0102", Face::Mincho, {}, {}},
        {"葛\U000E0100", Face::Mincho, {K::VariantMissing}, {U'葛'}},
        {"葛\U000E0100", Face::SansRegular, {}, {}},
        {"川\uE000田", Face::Mincho, {K::PrivateUse}, {0xE000}},
        {"\U00031350", Face::Mincho, {K::GlyphMissing}, {0x31350}},
        {"\U00031350", Face::SansBold, {K::GlyphMissing}, {0x31350}},
        {"a\tb", Face::SansRegular, {K::GlyphMissing}, {U'\t'}},
        {"か\u309A", Face::SansRegular, {}, {}},
        {"\U000E0102", Face::Mincho, {K::VariantMissing}, {0}},
        {"ab\xE5\x8C", Face::Mincho, {K::NotUtf8, K::NotUtf8}, {0xFFFD, 0xFFFD}},
        {"\xC0\xAF", Face::Mincho, {K::NotUtf8, K::NotUtf8}, {0xFFFD, 0xFFFD}},
        {"\uE000\U00031350", Face::Mincho, {K::PrivateUse, K::GlyphMissing}, {0xE000, 0x31350}},
        {"", Face::Mincho, {}, {}},
    }));
    CAPTURE(c.text, static_cast<int>(c.face));
    std::vector<MissingKind> kinds;
    std::vector<char32_t> points;
    for (const MissingGlyph& m : fonts().missing(c.face, c.text)) {
        kinds.push_back(m.kind);
        points.push_back(m.codePoint);
    }
    CHECK(kinds == c.kinds);
    CHECK(points == c.points);
}

TEST_CASE("the place of a missing glyph is counted in code points", "[paper]") {
    const auto missing = fonts().missing(Face::Mincho, "𠮷葛\U000E0102野\uE000");
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].index == 4);
}

TEST_CASE("the error for a missing glyph names the face and the code point, not the text", "[paper]") {
    try {
        fonts().width(Face::Mincho, Pt(10), "山田\uE000");
        FAIL("drawn");
    } catch (const MissingGlyphError& error) {
        CHECK(std::string(error.what()) == "text cannot be drawn in Mincho: private use U+E000");
        CHECK(error.missing().size() == 1);
    }
}

TEST_CASE("an ideograph is one em wide, whatever selector or mark it has", "[paper]") {
    for (const char* one : {"国", "𠮷", "葛", "葛\U000E0102", "は\u3099"})
        CHECK(fonts().width(Face::Mincho, Pt(72), one).v == Approx(25.4));
    CHECK(fonts().width(Face::SansBold, Pt(36), "国保").v == Approx(25.4));
}

TEST_CASE("a font that is absent or another one is refused with path and package", "[paper]") {
    FontFiles absent;
    absent.mincho = "/nowhere/ipamjm.ttf";
    CHECK_THROWS_WITH(FontSet(absent),
                      Catch::Contains("/nowhere/ipamjm.ttf") && Catch::Contains("fonts-ipamj-mincho"));
    FontFiles swapped;
    swapped.sansBold = swapped.sansRegular;
    CHECK_THROWS_WITH(FontSet(swapped), Catch::Contains("NotoSansCJK-Regular.ttc") &&
                                            Catch::Contains("Noto Sans CJK JP Bold") &&
                                            Catch::Contains("fonts-noto-cjk"));
}

TEST_CASE("Japanese lines break by the rules", "[paper]") {
    using Lines = std::vector<std::string>;
    // 10 pt, lines of `ems` ideographs
    const auto wrapped = [](const char* text, double ems) {
        return wrap(fonts(), Face::SansRegular, Pt(10), toMm(Pt(10 * ems)) + Mm(0.01), text);
    };
    CHECK(wrapped("台紙を装填する", 3) == Lines{"台紙を", "装填す", "る"});
    CHECK(wrapped("台紙を、装填", 3) == Lines{"台紙", "を、装", "填"});
    CHECK(wrapped("ああ「い」う", 3) == Lines{"ああ", "「い」", "う"});
    CHECK(wrapped("プリンター", 4) == Lines{"プリン", "ター"});
    CHECK(wrapped("プリンター", 3) == Lines{"プリン", "ター"});
    CHECK(wrapped("番号 AB-12 は", 4) == Lines{"番号", "AB-12 は"});
    CHECK(wrapped("一\n二", 5) == Lines{"一", "二"});
    CHECK(wrapped("葛\U000E0100葛\U000E0100", 1) == Lines{"葛\U000E0100", "葛\U000E0100"});
}

TEST_CASE("wrapping loses nothing and no line is too wide", "[paper]") {
    const std::string text =
        "有効期限の切れた台紙（資格確認書）は、2024年12月2日まで使えません。Lot L-240927-02を「止める」。";
    for (double mm = 8; mm < 90; mm += 3.7) {
        std::string joined;
        for (const std::string& line : wrap(fonts(), Face::SansRegular, Pt(9), Mm(mm), text)) {
            CHECK(fonts().width(Face::SansRegular, Pt(9), line) <= Mm(mm));
            joined += line;
        }
        std::string unspaced = text;
        unspaced.erase(std::remove(unspaced.begin(), unspaced.end(), ' '), unspaced.end());
        joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
        CHECK(joined == unspaced);
    }
}
