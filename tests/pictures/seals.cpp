#include "tests/pictures/seals.h"

#include <algorithm>

#include "printers/paper/canvas.h"
#include "printers/raster/encode.h"
#include "printers/raster/pdf_raster.h"

namespace daishi::pictures {

namespace {

constexpr paper::Mm kSide(50), kFrame(2.2), kInside(3.2);
constexpr double kIdeograph = 0.92; // of a cell

std::vector<std::string> charactersOf(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        all.push_back(text.substr(at, bytes));
        at += bytes;
    }
    return all;
}

void drawSeal(paper::Canvas& canvas, const std::vector<std::string>& columns) {
    canvas.beginPage({kSide, kSide});
    const paper::Rect edge{paper::Mm(0), paper::Mm(0), kSide, kSide};
    canvas.stroke(edge.inset(kFrame / 2), {kFrame, paper::kBlack});
    const paper::Mm inside = kSide - kInside * 2;
    const paper::Mm wide = inside / static_cast<double>(columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const auto characters = charactersOf(columns[c]);
        const paper::Mm high = inside / static_cast<double>(characters.size());
        const paper::Pt size = paper::toPt(paper::Mm(std::min(wide.v, high.v) * kIdeograph));
        const paper::Mm middle = kSide - kInside - wide * (static_cast<double>(c) + 0.5);
        for (std::size_t i = 0; i < characters.size(); ++i) {
            const paper::Mm centre = kInside + high * (static_cast<double>(i) + 0.5);
            canvas.text(middle, centre + paper::toMm(size) * 0.38, paper::Face::SansBold, size, characters[i],
                        paper::Align::Centre);
        }
    }
}

} // namespace

raster::Raster sealOf(const std::vector<std::string>& columns, raster::Pixels side) {
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    drawSeal(canvas, columns);
    const int dpi = static_cast<int>(side.v * 25.4 / kSide.v + 0.5);
    auto picture = raster::firstPage(canvas.finish(), {dpi}, raster::Channels::Grey).value();
    for (auto& dot : picture.bytes)
        dot = dot < 128 ? 0 : 255;
    return picture;
}

std::string sealPng(const std::vector<std::string>& columns, raster::Pixels side) {
    return raster::pngOf(sealOf(columns, side), {600});
}

} // namespace daishi::pictures
