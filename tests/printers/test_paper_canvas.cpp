#include "printers/paper/canvas.h"
#include "tests/printers/paper_tools.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace daishi::paper;
using daishi::test::PdfOnDisk;

namespace {

const FontSet& fonts() {
    static const FontSet set;
    return set;
}

std::string pdfOf(Face face, const std::string& text) {
    Canvas canvas = Canvas::pdf(fonts());
    canvas.beginPage(kA4);
    canvas.text(Mm(20), Mm(40), face, Pt(14), text);
    return canvas.finish();
}

std::string document(const FontSet& set) {
    Canvas canvas = Canvas::pdf(set, {"試し", "2024-09-30T17:42:00+09:00"});
    for (const Size size : {kCardSize, kA4}) {
        canvas.beginPage(size);
        canvas.text(Mm(4), Mm(10), Face::SansBold, Pt(13), "被保険者証 Aa 12");
        canvas.text(Mm(4), Mm(20), Face::Mincho, Pt(9), "葛\U000E0102城 𠮷野");
        canvas.text(Mm(40), Mm(30), Face::SansRegular, Pt(9), "か\u309A", Align::Centre,
                    Colour::hex("#8a1111"));
        canvas.stroke({Mm(2), Mm(2), Mm(50), Mm(40)}, {Mm(0.3), kBlack, Mm(1)}, Mm(3));
        canvas.symbol(Mm(60), Mm(30), dataMatrix("ABC"));
    }
    return canvas.finish();
}

} // namespace

TEST_CASE("text comes out of the PDF exactly as it went in", "[paper]") {
    const auto text = GENERATE(as<std::string>{}, "国保 一郎", "髙橋 﨑山 渡邉 𠮷野", "葛\U000E0102城",
                               "令和 7年 7月31日", "044-201-3151 (Kawasaki)", "は\u3099ら か\u309Aき",
                               "\uFA19社 神社", "はばは\u3099", "ABC abc 0123 ,.;:\\()[]{}<>");
    const PdfOnDisk pdf(pdfOf(Face::Mincho, text));
    std::string seen = pdf.text();
    seen.erase(0, seen.find_first_not_of(" \n"));
    CHECK(seen == text);
    CHECK(pdf.valid());
}

TEST_CASE("two code points of one glyph keep their own text", "[paper]") {
    const PdfOnDisk pdf(pdfOf(Face::SansRegular, "\u2F00\u4E00\u2F00"));
    CHECK_THAT(pdf.text(), Catch::Contains("\u2F00\u4E00\u2F00"));
}

TEST_CASE("a variant is drawn as the variant", "[paper]") {
    const auto plain = PdfOnDisk(pdfOf(Face::Mincho, "葛")).picture(150);
    const auto variant = PdfOnDisk(pdfOf(Face::Mincho, "葛\U000E0102")).picture(150);
    const auto again = PdfOnDisk(pdfOf(Face::Mincho, "葛")).picture(150);
    CHECK(plain.grey == again.grey);
    CHECK(plain.grey != variant.grey);
}

TEST_CASE("every font is embedded as a subset with its text", "[paper]") {
    std::istringstream table(PdfOnDisk(document(fonts())).fonts());
    std::string line;
    std::getline(table, line);
    std::getline(table, line);
    int rows = 0;
    for (; std::getline(table, line); ++rows) {
        CAPTURE(line);
        CHECK(line.find("yes yes yes") != std::string::npos);
    }
    CHECK(rows >= 3);
}

TEST_CASE("the same drawing gives the same bytes", "[paper]") {
    const FontSet other;
    const std::string first = document(fonts());
    CHECK(first == document(fonts()));
    CHECK(first == document(other));
    CHECK(first.find("20240930174200") != std::string::npos);
}

TEST_CASE("a missing glyph is never drawn as something else", "[paper]") {
    Canvas canvas = Canvas::pdf(fonts());
    canvas.beginPage(kCardSize);
    CHECK_THROWS_AS(canvas.text(Mm(4), Mm(9), Face::Mincho, Pt(9), "\uE000"), MissingGlyphError);
    CHECK_THROWS_AS(canvas.text(Mm(4), Mm(9), Face::Mincho, Pt(9), "葛\U000E0100"), MissingGlyphError);
}

TEST_CASE("text that does not fit is told and not drawn", "[paper]") {
    Canvas canvas = Canvas::pdf(fonts());
    canvas.beginPage(kA4);
    const Mm width = fonts().width(Face::SansRegular, Pt(10), "長い名前");
    CHECK_FALSE(canvas.textFitted(Mm(10), Mm(20), width - Mm(0.1), Face::SansRegular, Pt(10), "長い名前"));
    CHECK(canvas.textFitted(Mm(10), Mm(30), width, Face::SansRegular, Pt(10), "短い名前"));
    const Rect box{Mm(10), Mm(50), Mm(20), Mm(8)};
    CHECK_FALSE(canvas.textBox(box, Face::SansRegular, Pt(10), Mm(4), "三行になる文は二行の箱には入らない"));
    CHECK(canvas.textBox(box, Face::SansRegular, Pt(10), Mm(4), "二行になる文"));
    std::istringstream words(PdfOnDisk(canvas.finish()).text());
    std::string seen, word;
    while (words >> word)
        seen += word;
    CHECK(seen == "短い名前二行になる文");
}

TEST_CASE("alignment moves the line by its own width", "[paper]") {
    const auto leftmostInk = [](Align align) {
        Canvas canvas = Canvas::pdf(fonts());
        canvas.beginPage(kCardSize);
        canvas.text(Mm(40), Mm(20), Face::SansBold, Pt(20), "国国", align);
        const auto picture = PdfOnDisk(canvas.finish()).picture(254); // 10 dots per mm
        std::size_t least = picture.width;
        for (std::size_t i = 0; i < picture.grey.size(); ++i)
            if (static_cast<unsigned char>(picture.grey[i]) < 128)
                least = std::min(least, i % picture.width);
        return static_cast<double>(least) / 10;
    };
    const double width = fonts().width(Face::SansBold, Pt(20), "国国").v;
    const double left = leftmostInk(Align::Left);
    CHECK(leftmostInk(Align::Centre) == Approx(left - width / 2).margin(0.15));
    CHECK(leftmostInk(Align::Right) == Approx(left - width).margin(0.15));
}

TEST_CASE("a Canvas is used in order", "[paper]") {
    Canvas canvas = Canvas::pdf(fonts());
    CHECK_THROWS_AS(canvas.fill({Mm(0), Mm(0), Mm(1), Mm(1)}, kBlack), std::logic_error);
    canvas.beginPage(kCardSize);
    CHECK(canvas.finish().substr(0, 5) == "%PDF-");
    CHECK_THROWS_AS(canvas.finish(), std::logic_error);
    CHECK_THROWS_AS(canvas.beginPage(kCardSize), std::logic_error);
}

TEST_CASE("colours are read from #rrggbb only", "[paper]") {
    CHECK(Colour::hex("#ff8000").r == 1);
    CHECK(Colour::hex("#ff8000").g == Approx(128 / 255.0));
    for (const char* bad : {"", "#fff", "ff80001", "#ff800g", "#-f8000", "#ff80001"})
        CHECK_THROWS_AS(Colour::hex(bad), std::invalid_argument);
}
