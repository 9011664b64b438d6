// Inside the library: what stands on every page of the report.
#pragma once

#include "app/report/page_flow.h"
#include "core/decide/reconcile.h"

namespace daishi::report {

// Running head (not on page 1), footer with the head of the chain as text and as QR, and VOID in a
// simulation.
void drawPageFrame(paper::Canvas&, const DayFacts&, int page, int pages);

// The content of the QR: "DAISHI-DAY 1 DR-240930-01 1 418902 7c1e…".
std::string chainCode(const DayFacts&);

// VOID from corner to corner and 練習, in light grey, below everything else.
void drawVoid(paper::Canvas&);

} // namespace daishi::report
