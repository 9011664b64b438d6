#pragma once
#include "printers/paper/font.h"

namespace daishi::paper {

// Breaks text into lines no wider than `width`. A line may end anywhere except: before 、。」）and the
// like (also ー and small kana), after 「（and the like, inside a Latin word or number. '\n' always ends a
// line; blanks at a break are dropped. A Latin word wider than a line is cut where the line is full. One
// character wider than a line stands alone on it: compare with FontSet::width when that can be. Throws
// MissingGlyphError.
std::vector<std::string> wrap(const FontSet& fonts, Face face, Pt size, Mm width, std::string_view utf8);

} // namespace daishi::paper
