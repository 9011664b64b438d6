// Inside the library: the mark on every sheet of a simulation store.
#pragma once

#include "printers/paper/card_fields.h"

namespace daishi::compose {

// VOID in thin light strokes slantwise below the data, and 練習 in a corner. To be drawn before the data; it
// keeps clear of both codes and of the title, so that neither a reader nor text extraction is disturbed.
void drawPracticeMark(paper::Canvas&, paper::FieldLayout);

} // namespace daishi::compose
