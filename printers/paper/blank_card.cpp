#include "printers/paper/blank_parts.h"

#include <cmath>

namespace daishi::paper {

namespace {

constexpr Mm kMargin = 1.2_mm;

// Fine waves, as on security paper.
void drawGround(Canvas& canvas, const BlankFace& face) {
    const Colour tint = Colour::hex(face.tint);
    canvas.fill({0_mm, 0_mm, face.size.w, face.size.h}, tint);
    const Stroke fine{0.08_mm, tint.darker(0.965)};
    for (Mm y = 2.4_mm; y < kCardSize.h - 2_mm; y += 1.2_mm) {
        std::vector<Point> wave;
        for (Mm x = 1.6_mm; x <= kCardSize.w - 1.5_mm; x += 0.8_mm)
            wave.push_back({x, y + 0.5_mm * std::sin(x.v * 0.55 + y.v * 0.35)});
        canvas.polyline(wave, fine);
    }
}

void drawRules(Canvas& canvas, const BlankFace& face) {
    const Stroke thin{0.12_mm, ruleColour(face)};
    for (const Mm y : {16.9_mm, 20.4_mm, 26_mm, 32.2_mm, 35.8_mm, 39.2_mm})
        canvas.line({4_mm, y}, {82_mm, y}, thin);
    const Stroke strong{0.3_mm, ruleColour(face)};
    for (const Mm y : {12.1_mm, 42.6_mm})
        canvas.line({kMargin, y}, {kCardSize.w - kMargin, y}, strong);
}

void drawTexts(Canvas& canvas, const BlankFace& face) {
    drawPrinted(canvas, "heading", 4_mm, 5.3_mm, 48_mm, Face::SansRegular, 6.5_pt, face.heading);
    drawPrinted(canvas, "title", 4_mm, 10.6_mm, 48_mm, Face::SansBold, 13_pt, face.title);
    drawLabels(canvas, FieldLayout::Card, 5.5_pt);
    canvas.text(13_mm, 45.7_mm, Face::SansRegular, 5.5_pt, "保険者番号");
}

} // namespace

void drawBlankCard(Canvas& canvas, const BlankFace& face) {
    drawGround(canvas, face);
    const Rect whole{0_mm, 0_mm, kCardSize.w, kCardSize.h};
    drawRules(canvas, face);
    canvas.stroke(whole.inset(kMargin), {0.35_mm, ruleColour(face)}, 2.6_mm);
    drawTexts(canvas, face);
    drawNumberBoxes(canvas, face, 24_mm, 43.3_mm, {3.4_mm, 3.2_mm}, 8_pt);
    drawInsurerName(canvas, face);
    drawMark(canvas, face);
}

} // namespace daishi::paper
