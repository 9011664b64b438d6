// Draws the variable data of a chunk's sheets; the blank is pre-printed. Card 86 × 54 mm and A4 letter
// by the places of printers/paper/card_fields.h. Personal data are set in IPAmjMincho, days
// in the Japanese calendar, the piece code as DataMatrix and as text.
//
// Beyond the port: a field is set in the largest size from the intended one to the least that its place
// allows, no smaller. A day that is no ISO day from 1873 on counts as missing. A fault of the insurer's own
// data (telephone) carries sequence 0 and comes once. The same input gives the same bytes.
#pragma once

#include <memory>

#include "core/print/composer_port.h"

namespace daishi {

// Loads the fonts; throws std::runtime_error naming the file and the Debian package where one is not there.
// Use one composer per thread.
std::unique_ptr<SheetComposer> makeSheetComposer();

} // namespace daishi
