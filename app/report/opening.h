// Inside the library: the top of the first page.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/report.h"

namespace daishi::report {

// Title, day, insurers, place and number; the seal boxes.
void drawOpening(PageFlow&, const DayFacts&, const std::vector<Signature>&);
// May the day be closed: the largest words of the page, with the sign 止 or ✓.
void drawVerdict(PageFlow&, const DayReport&);

} // namespace daishi::report
