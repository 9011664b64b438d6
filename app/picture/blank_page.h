// A blank of the configuration as a PDF of one page.
#pragma once

#include <string>

#include "core/words/registry.h"
#include "printers/paper/font.h"

namespace daishi::picture {

// Throws what paper::drawBlank throws.
std::string blankPage(const paper::FontSet&, const BlankType&, const Insurer&);

} // namespace daishi::picture
