// Loading and printing on the first printer, by scans, as far as a test wants to begin.
#pragma once

#include "app/console/load/load_page.h"
#include "tests/app/console/console_kit.h"

namespace daishi::test {

inline const std::string kGoCard = CardCode{Card::Go}.encode();
inline const std::string kPauseCard = CardCode{Card::Pause}.encode();
inline const std::string kStopCard = CardCode{Card::Stop}.encode();

console::Step stepOf(Console&);
// Of the lane that is shown; false where a stop comes before it.
bool reaches(Console&, console::Step);

// The code of the second tray of the first printer, which all this is about.
std::string trayCode(Morning&);
// A right box in the tray, as far as the verdict go.
void loadFor(Console&, std::size_t ticket = 0);
// As far as the first sheet.
void printFirst(Console&, std::size_t ticket = 0);
// As far as the first sheet, approved.
void printOn(Console&, std::size_t ticket = 0);

} // namespace daishi::test
