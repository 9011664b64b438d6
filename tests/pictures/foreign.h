// Sheets that are no blank of anybody's: white paper, letters, tables, another form, a back side.
#pragma once

#include "printers/paper/canvas.h"
#include "printers/virtual/scan/chance.h"

#include <string>

namespace daishi::pictures {

enum class Foreign { White, Text, Table, OtherForm, BackSide };
inline constexpr Foreign kForeign[] = {Foreign::White, Foreign::Text, Foreign::Table, Foreign::OtherForm,
                                       Foreign::BackSide};
std::string nameOf(Foreign);

// One page of that size; the same chance gives the same page.
std::string pdfOf(const paper::FontSet&, Foreign, paper::Size, scan::Chance);

} // namespace daishi::pictures
