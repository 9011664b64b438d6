// Inside the library: a report of which every text can be drawn.
#pragma once

#include "core/decide/reconcile.h"
#include "printers/paper/font.h"

namespace daishi::report {

// What the fonts of the report cannot draw, written as 〔U+1F600〕: told, never left out or replaced by a
// likeness. Line ends stay.
std::string printable(const paper::FontSet&, std::string_view utf8);
DayReport printable(const paper::FontSet&, DayReport);

} // namespace daishi::report
