#include "printers/paper/blank_face.h"

#include "printers/paper/blank_parts.h"

#include <algorithm>
#include <stdexcept>

namespace daishi::paper {

namespace {

void check(const BlankFace& face) {
    const Size least = sheetSize(face.fieldLayout);
    if (face.size.w < least.w || face.size.h < least.h)
        throw std::invalid_argument("blank is smaller than its field layout");
    const std::string& number = face.insurerNumber;
    const bool digits =
        std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || (number.size() != 6 && number.size() != 8))
        throw std::invalid_argument("insurer number of a blank has not 6 or 8 digits");
}

} // namespace

FieldLayout fieldLayoutOf(std::string_view name) {
    if (name == "card")
        return FieldLayout::Card;
    if (name == "letter")
        return FieldLayout::Letter;
    throw std::invalid_argument("field layout is neither card nor letter: " + std::string(name));
}

void drawBlank(Canvas& canvas, const BlankFace& face) {
    check(face);
    canvas.beginPage(face.size);
    drawBlankHere(canvas, face);
}

void drawBlankHere(Canvas& canvas, const BlankFace& face) {
    check(face);
    switch (face.fieldLayout) {
    case FieldLayout::Card:
        return drawBlankCard(canvas, face);
    case FieldLayout::Letter:
        return drawBlankLetter(canvas, face);
    }
}

Colour ruleColour(const BlankFace& face) {
    return Colour::hex(face.tint).darker(0.72);
}

void drawPrinted(Canvas& canvas, const char* what, Mm x, Mm baseline, Mm width, Face face, Pt size,
                 const std::string& text, Align align) {
    if (!canvas.textFitted(x, baseline, width, face, size, text, align))
        throw std::invalid_argument(std::string(what) + " of a blank is too long for its place");
}

void drawLabels(Canvas& canvas, FieldLayout layout, Pt size) {
    for (const FieldPlace& place : fieldsOf(layout)) {
        const bool above = place.labelX == place.x; // no room beside the value
        const Mm baseline = above ? place.baseline - toMm(place.size) * 1.3 : place.baseline;
        canvas.text(place.labelX, baseline, Face::SansRegular, size, place.label);
    }
}

void drawInsurerName(Canvas& canvas, const BlankFace& face) {
    const auto place = fieldPlace(face.fieldLayout, Field::InsurerName);
    if (!place || !drawField(canvas, *place, Face::SansBold, face.insurerName))
        throw std::invalid_argument("insurer name of a blank is too long for its place");
}

void drawMark(Canvas& canvas, const BlankFace& face) {
    if (!face.mark.empty())
        drawCode(canvas, formMarkPlace(face.fieldLayout), dataMatrix(face.mark));
}

void drawNumberBoxes(Canvas& canvas, const BlankFace& face, Mm x, Mm y, Size box, Pt size) {
    const Mm baseline = y + box.h / 2 + toMm(size) * 0.36; // digits are 0.73 em high
    for (const char digit : face.insurerNumber) {
        canvas.fill({x, y, box.w, box.h}, kWhite);
        canvas.stroke({x, y, box.w, box.h}, {0.15_mm, kBlack});
        canvas.text(x + box.w / 2, baseline, Face::SansBold, size, std::string(1, digit), Align::Centre);
        x += box.w;
    }
}

} // namespace daishi::paper
