#pragma once
// Inside the library: what the blanks of both layouts have in common.

#include "printers/paper/blank_face.h"

namespace daishi::paper {

void drawBlankCard(Canvas& canvas, const BlankFace& face);
void drawBlankLetter(Canvas& canvas, const BlankFace& face);

// The shade of rules and boxes on a tinted sheet.
Colour ruleColour(const BlankFace& face);

void drawLabels(Canvas& canvas, FieldLayout layout, Pt size);
void drawInsurerName(Canvas& canvas, const BlankFace& face);
void drawMark(Canvas& canvas, const BlankFace& face);

// One box for each digit, the digit in its middle. x, y: top left corner.
void drawNumberBoxes(Canvas& canvas, const BlankFace& face, Mm x, Mm y, Size box, Pt size);

// A line of pre-printed text that must fit; throws std::invalid_argument naming `what` when it does not.
void drawPrinted(Canvas& canvas, const char* what, Mm x, Mm baseline, Mm width, Face face, Pt size,
                 const std::string& text, Align align = Align::Left);

} // namespace daishi::paper
