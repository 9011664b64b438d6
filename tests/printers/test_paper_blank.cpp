#include "printers/paper/blank_face.h"
#include "tests/printers/paper_tools.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace daishi::paper;
using daishi::test::PdfOnDisk;

namespace {

const FontSet& fonts() {
    static const FontSet set;
    return set;
}

BlankFace cardFace(const char* title, const char* mark) {
    return {"神奈川県 国民健康保険", title, "145011", "川崎市", mark, "#f3e6ee", kCardSize,
            FieldLayout::Card};
}

BlankFace letterFace(const char* title, const char* mark) {
    return {"神奈川県 国民健康保険", title, "145011", "川崎市", mark, "#eef3f6", kA4, FieldLayout::Letter};
}

std::string pdfOf(const BlankFace& face) {
    Canvas canvas = Canvas::pdf(fonts());
    drawBlank(canvas, face);
    return canvas.finish();
}

bool within(const Rect& r, double x, double y) {
    return x >= r.x.v && x <= r.right().v && y >= r.y.v && y <= r.bottom().v;
}

// Counts the dots that differ, inside the zones that may and outside of them.
struct Difference {
    int allowed = 0, elsewhere = 0;
};

Difference compare(const BlankFace& a, const BlankFace& b) {
    constexpr int kDpi = 254; // 10 dots per mm
    const auto one = PdfOnDisk(pdfOf(a)).picture(kDpi), other = PdfOnDisk(pdfOf(b)).picture(kDpi);
    REQUIRE(one.grey.size() == other.grey.size());
    std::vector<Rect> zones = titleZones(a.fieldLayout);
    zones.push_back(formMarkPlace(a.fieldLayout).box().inset(Mm(-0.1)));
    Difference difference;
    for (std::size_t i = 0; i < one.grey.size(); ++i) {
        if (one.grey[i] == other.grey[i])
            continue;
        const double x = (static_cast<double>(i % one.width) + 0.5) / 10;
        const double y = (static_cast<double>(i / one.width) + 0.5) / 10;
        const bool allowed =
            std::any_of(zones.begin(), zones.end(), [&](const Rect& zone) { return within(zone, x, y); });
        ++(allowed ? difference.allowed : difference.elsewhere);
    }
    return difference;
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

TEST_CASE("two blanks of one insurer differ in title and mark only", "[paper]") {
    const Difference card =
        compare(cardFace("被保険者証", "HK145011-03"), cardFace("資格確認書", "SK145011-01"));
    CHECK(card.elsewhere == 0);
    CHECK(card.allowed > 500);
    const Difference letter = compare(letterFace("資格情報のお知らせ", "SJ145011-01"),
                                      letterFace("資格喪失のお知らせ", "SS145011-01"));
    CHECK(letter.elsewhere == 0);
    CHECK(letter.allowed > 500);
}

TEST_CASE("the form mark of a blank can be read from paper", "[paper]") {
    const auto dpi = GENERATE(300, 600);
    CHECK(PdfOnDisk(pdfOf(cardFace("被保険者証", "HK145011-03"))).decodeDataMatrix(dpi) == "HK145011-03");
    CHECK(PdfOnDisk(pdfOf(letterFace("資格情報のお知らせ", "SJ145011-01"))).decodeDataMatrix(dpi) ==
          "SJ145011-01");
}

TEST_CASE("a blank carries its printed texts and no data", "[paper]") {
    const std::string text = PdfOnDisk(pdfOf(cardFace("被保険者証", ""))).text();
    for (const char* part : {"神奈川県 国民健康保険", "被保険者証", "川崎市", "有効期限", "記号", "番号",
                             "枝番", "氏名", "住所", "生年月日", "性別", "適用開始年月日", "交付年月日",
                             "発効期日", "世帯主氏名", "保険者番号", "交付者名", "TEL"})
        CHECK_THAT(text, Catch::Contains(part));
    CHECK_THAT(text, !Catch::Contains("令和"));
}

TEST_CASE("an insurer number of eight digits has eight boxes on both layouts", "[paper]") {
    for (BlankFace face : {cardFace("資格確認書", ""), letterFace("資格情報のお知らせ", "")}) {
        face.insurerNumber = "34140015";
        const std::string text = PdfOnDisk(pdfOf(face)).text();
        std::string digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                     [](char c) { return c >= '0' && c <= '9'; });
        CHECK_THAT(digits, Catch::Contains("34140015"));
    }
}

TEST_CASE("the places of the values do not lie over each other nor off the sheet", "[paper]") {
    for (const FieldLayout layout : {FieldLayout::Card, FieldLayout::Letter}) {
        const Size sheet = sheetSize(layout);
        std::vector<Rect> places = titleZones(layout);
        places.push_back(pieceCodePlace(layout).box());
        places.push_back(formMarkPlace(layout).box());
        for (const FieldPlace& place : fieldsOf(layout))
            places.push_back(place.box());
        for (std::size_t i = 0; i < places.size(); ++i) {
            CAPTURE(static_cast<int>(layout), i);
            CHECK(places[i].x >= Mm(2));
            CHECK(places[i].y >= Mm(2));
            CHECK(places[i].right() <= sheet.w - Mm(2));
            CHECK(places[i].bottom() <= sheet.h - Mm(1.5));
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                CAPTURE(j);
                CHECK_FALSE(overlap(places[i], places[j]));
            }
        }
    }
}

TEST_CASE("a value is set in the largest size that fits, and refused below the smallest", "[paper]") {
    Canvas canvas = Canvas::pdf(fonts());
    canvas.beginPage(kCardSize);
    const FieldPlace name = *fieldPlace(FieldLayout::Card, Field::Name);
    CHECK(drawField(canvas, name, Face::Mincho, "国保 一郎") == name.size);
    std::string longName;
    for (int i = 0; i < 20; ++i)
        longName += "寿";
    const auto shrunk = drawField(canvas, name, Face::Mincho, longName);
    REQUIRE(shrunk);
    CHECK(*shrunk < name.size);
    CHECK(fonts().width(Face::Mincho, *shrunk, longName) <= name.width);
    CHECK_FALSE(drawField(canvas, name, Face::Mincho, longName + longName));
    const FieldPlace address = *fieldPlace(FieldLayout::Card, Field::Address);
    CHECK(drawField(canvas, address, Face::Mincho, longName + longName) == address.size); // on two lines
    CHECK_FALSE(fieldPlace(FieldLayout::Card, Field::MyNumberTail));
}

TEST_CASE("a blank that cannot be drawn whole is refused", "[paper]") {
    Canvas canvas = Canvas::pdf(fonts());
    const BlankFace good = cardFace("資格確認書", "SK145011-01");
    const auto refused = [&](auto change) {
        BlankFace face = good;
        change(face);
        CHECK_THROWS(drawBlank(canvas, face));
    };
    refused([](BlankFace& f) { f.size = Size{Mm(80), Mm(54)}; });
    refused([](BlankFace& f) { f.insurerNumber = "1450"; });
    refused([](BlankFace& f) { f.insurerNumber = "14501x"; });
    refused([](BlankFace& f) { f.title = "国民健康保険限度額適用・標準負担額減額認定証"; });
    refused([](BlankFace& f) { f.title = "資格\uE000書"; });
    refused([](BlankFace& f) { f.tint = "pink"; });
    refused([](BlankFace& f) { f.mark = std::string(60, 'M'); });
    CHECK_NOTHROW(drawBlank(canvas, good));
    CHECK(fieldLayoutOf("letter") == FieldLayout::Letter);
    CHECK_THROWS_AS(fieldLayoutOf("Card"), std::invalid_argument);
}
