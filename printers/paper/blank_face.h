#pragma once
// What a pre-printed blank looks like.

#include "printers/paper/canvas.h"
#include "printers/paper/card_fields.h"

#include <string>

namespace daishi::paper {

struct BlankFace {
    std::string heading;       // 神奈川県 国民健康保険
    std::string title;         // 被保険者証
    std::string insurerNumber; // 6 or 8 digits
    std::string insurerName;   // 川崎市
    std::string mark;          // content of the machine-readable form mark; empty = the blank has none
    std::string tint;          // "#f3e6ee"
    Size size = kCardSize;     // at least sheetSize(fieldLayout)
    FieldLayout fieldLayout = FieldLayout::Card;
};

// "card" or "letter"; throws std::invalid_argument for anything else.
FieldLayout fieldLayoutOf(std::string_view name);

// Begins a page of the blank's size and draws the blank. Blanks that differ only in title and mark differ
// only within titleZones and formMarkPlace. Throws std::invalid_argument when a part does not fit its place
// (never shrinks it), MissingGlyphError, SymbolError.
void drawBlank(Canvas& canvas, const BlankFace& face);

// The same on the page already begun: to put data over it.
void drawBlankHere(Canvas& canvas, const BlankFace& face);

} // namespace daishi::paper
