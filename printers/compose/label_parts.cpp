#include "printers/compose/label_parts.h"

#include <stdexcept>

namespace daishi::compose {

using namespace paper::literals;
using paper::Align;
using paper::Canvas;
using paper::Face;
using paper::Mm;
using paper::Point;
using paper::Pt;

void drawLine(Canvas& canvas, Point start, Mm width, Pt largest, Pt smallest, const std::string& text,
              Align align, paper::Colour colour) {
    for (Pt size = largest; size >= smallest; size = Pt(size.v - 0.5))
        if (canvas.textFitted(start.x, start.y, width, Face::SansBold, size, text, align, colour))
            return;
    throw std::runtime_error("a line of a label does not fit its place");
}

void drawFact(Canvas& canvas, Point topLeft, Mm width, Pt size, const std::string& caption,
              const std::string& value) {
    canvas.text(topLeft.x, topLeft.y + 2.4_mm, Face::SansRegular, 7_pt, caption);
    drawLine(canvas, {topLeft.x, topLeft.y + 3.6_mm + toMm(size) * 0.88}, width, size, size * 0.6, value);
}

void drawCodeWithText(Canvas& canvas, const paper::Rect& place, Mm module, const std::string& code) {
    constexpr int kQuiet = 2;
    const paper::Symbol symbol = paper::dataMatrix(code);
    const paper::Size size = symbol.sizeOnPaper(module, kQuiet);
    if (size.w > place.w || size.h + 3_mm > place.h)
        throw std::runtime_error("a code is larger than its place on a label");
    canvas.symbol(place.x + (place.w - size.w) / 2, place.y, symbol, {module, kQuiet});
    const Point below{place.x + place.w / 2, place.y + size.h + 2.4_mm};
    drawLine(canvas, below, place.w, 8_pt, 6_pt, code, Align::Centre);
}

void drawPracticeBand(Canvas& canvas, Mm wide, Mm high) {
    canvas.fill({0_mm, 0_mm, wide, high}, paper::kBlack);
    const Pt size((high * 0.75) / toMm(1_pt));
    drawLine(canvas, {wide / 2, high * 0.8}, wide, size, size * 0.5, "練習 VOID　練習 VOID　練習 VOID",
             Align::Centre, paper::kWhite);
}

std::string insurerText(const std::string& name, const std::string& number) {
    return name + "（" + number + "）";
}

std::string editionText(unsigned edition) {
    return "第" + std::to_string(edition) + "版";
}

std::string grouped(std::int64_t count) {
    std::string text = std::to_string(count);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

} // namespace daishi::compose
