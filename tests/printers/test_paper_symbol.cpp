#include "printers/paper/canvas.h"
#include "tests/printers/paper_tools.h"

#include <catch2/catch.hpp>

using namespace daishi::paper;
using daishi::test::PdfOnDisk;

namespace {

std::string pdfOf(const Symbol& symbol, Mm module) {
    static const FontSet fonts;
    Canvas canvas = Canvas::pdf(fonts);
    canvas.beginPage(kCardSize);
    canvas.fill({Mm(0), Mm(0), kCardSize.w, kCardSize.h}, Colour::hex("#f3e6ee"));
    canvas.symbol(Mm(30), Mm(20), symbol, {module, 2});
    return canvas.finish();
}

bool hasFinder(const Symbol& s, std::size_t x, std::size_t y) {
    for (std::size_t r = 0; r < 7; ++r)
        for (std::size_t c = 0; c < 7; ++c) {
            const bool ring = r == 0 || r == 6 || c == 0 || c == 6;
            const bool core = r >= 2 && r <= 4 && c >= 2 && c <= 4;
            if (s.dark(x + c, y + r) != (ring || core))
                return false;
        }
    return true;
}

} // namespace

TEST_CASE("a printed DataMatrix reads back as its payload", "[paper]") {
    const auto payload = GENERATE(as<std::string>{}, "A", "HK145011-03", "24093001000000012345",
                                  "B:145011|0001;x=~", "L-240927-02/BOX-0001/QTY-00000500/K");
    const auto dpi = GENERATE(300, 600);
    CAPTURE(payload, dpi);
    const PdfOnDisk pdf(pdfOf(dataMatrix(payload), Mm(25.4 * 10 / 600)));
    CHECK(pdf.decodeDataMatrix(dpi) == payload);
}

TEST_CASE("a printed GS1 DataMatrix reads back with its separators", "[paper]") {
    // dmtxread -G 126 writes ~ for FNC1
    const auto read = [](const std::string& elements) {
        return PdfOnDisk(pdfOf(gs1DataMatrix(elements), Mm(0.5))).decodeDataMatrix(300, "-G 126");
    };
    const std::string expected = "~0104912345123459"
                                 "10LOT1~"
                                 "37500";
    CHECK(read("(01)04912345123459(10)LOT1(37)500") == expected);
    CHECK(read("010491234512345910LOT1\x1d"
               "37500") == expected);
}

TEST_CASE("what is not a GS1 element string is refused", "[paper]") {
    for (const char* bad : {"", "hello", "(01)04912345123450", "(01)049123451234", "00123", "10"})
        CHECK_THROWS_AS(gs1DataMatrix(bad), SymbolError);
}

TEST_CASE("symbols have the shape of their symbology", "[paper]") {
    const Symbol matrix = dataMatrix("24093001000000012345");
    CHECK(matrix.width == 16);
    CHECK(matrix.height == 16);
    for (std::size_t i = 0; i < 16; ++i) {
        CHECK(matrix.dark(0, i));                 // left side: solid
        CHECK(matrix.dark(i, 15));                // foot: solid
        CHECK(matrix.dark(i, 0) == (i % 2 == 0)); // top: every second one
    }
    const Symbol code = qr("https://example.invalid/HK");
    CHECK(code.width == 25); // version 2-M holds 26 bytes
    CHECK(code.height == 25);
    CHECK(hasFinder(code, 0, 0));
    CHECK(hasFinder(code, 18, 0));
    CHECK(hasFinder(code, 0, 18));
    CHECK_FALSE(hasFinder(code, 18, 18));
}

TEST_CASE("a symbol takes the room that it says", "[paper]") {
    const Size size = dataMatrix("24093001000000012345").sizeOnPaper(Mm(0.5), 1);
    CHECK(size.w.v == Approx(9));
    CHECK(size.h.v == Approx(9));
}

TEST_CASE("data that no symbol can carry are refused", "[paper]") {
    CHECK_THROWS_AS(dataMatrix(""), SymbolError);
    CHECK_THROWS_AS(qr(""), SymbolError);
    CHECK_THROWS_AS(dataMatrix(std::string(4000, 'x')), SymbolError);
    CHECK_THROWS_AS(qr(std::string(4000, 'x')), SymbolError);
}
