// The mark of a simulation, and data over the blank.
#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>

#include "printers/compose/printed_fields.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using Picture = PdfOnDisk::Picture;

struct Dots {
    std::size_t left, top, right, bottom;
};

Dots dotsOf(const paper::Rect& r, int dpi) {
    const auto at = [dpi](paper::Mm v) { return static_cast<std::size_t>(std::lround(v.v * dpi / 25.4)); };
    return {at(r.x), at(r.y), at(r.right()), at(r.bottom())};
}

std::size_t differing(const Picture& a, const Picture& b, const Dots& in) {
    std::size_t count = 0;
    for (std::size_t y = in.top; y < in.bottom; ++y)
        for (std::size_t x = in.left; x < in.right; ++x)
            count += a.grey.at(y * a.width + x) != b.grey.at(y * b.width + x);
    return count;
}

bool isDark(char grey) {
    return static_cast<unsigned char>(grey) < 110;
}

} // namespace

TEST_CASE("a simulated sheet bears its mark, and codes and text are as before") {
    const auto sheets = people(1);
    for (const BlankType& type : {cardType(), letterType()}) {
        const paper::FieldLayout layout = compose::layoutOf(type.size);
        const PdfOnDisk real(composed(type, sheets).pdf), simulated(composed(type, sheets, true).pdf);
        const Picture a = real.picture(200), b = simulated.picture(200);
        REQUIRE(a.grey.size() == b.grey.size());
        CHECK(differing(a, b, {0, 0, a.width, a.height}) > 1000);
        auto clear = paper::titleZones(layout);
        clear.push_back(paper::pieceCodePlace(layout).box());
        clear.push_back(paper::formMarkPlace(layout).box());
        for (const paper::Rect& zone : clear)
            CHECK(differing(a, b, dotsOf(zone, 200)) == 0);

        CHECK(codeIn(simulated, 1, paper::pieceCodePlace(layout).box()) == sheets[0].sheet.str());
        for (const paper::FieldPlace& place : paper::fieldsOf(layout))
            CHECK(textIn(simulated, 1, place.box()) == textIn(real, 1, place.box()));
        CHECK(simulated.text().find("練習 VOID") != std::string::npos);
        CHECK(real.text().find("VOID") == std::string::npos);
    }
}

TEST_CASE("no data stand on what is pre-printed") {
    const auto sheets =
        std::vector{person(1, {{"share", "2割"},
                               {"address", "川崎市川崎区架空町一丁目２番３号 グランドレジデンス見本ヒルズ"
                                           "タワーノースウイング2904号室"}})};
    for (const BlankType& type : {cardType(), letterType()}) {
        const Picture blank = PdfOnDisk(blankPdf(type)).picture(200);
        const Picture data = PdfOnDisk(composed(type, sheets).pdf).picture(200);
        REQUIRE(blank.grey.size() == data.grey.size());
        std::size_t both = 0, inked = 0;
        for (std::size_t i = 0; i < data.grey.size(); ++i) {
            inked += isDark(data.grey[i]);
            both += isDark(data.grey[i]) && isDark(blank.grey[i]);
        }
        CHECK(inked > 3000);
        CHECK(both == 0);
    }
}

TEST_CASE("on the sheet as it comes out of the printer both codes can be read") {
    const auto sheets = people(1);
    for (const BlankType& type : {cardType(), letterType()}) {
        const PdfOnDisk pdf(composed(type, sheets, true).pdf);
        const std::string folder = pdf.run("printf %s \"$PWD\"");
        std::ofstream(folder + "/blank.pdf", std::ios::binary) << blankPdf(type);
        pdf.run("qpdf blank.pdf --overlay it.pdf -- both.pdf && mv both.pdf it.pdf");
        const paper::FieldLayout layout = compose::layoutOf(type.size);
        CHECK(codeIn(pdf, 1, paper::pieceCodePlace(layout).box()) == sheets[0].sheet.str());
        CHECK(codeIn(pdf, 1, paper::formMarkPlace(layout).box()) == type.mark);
    }
}
