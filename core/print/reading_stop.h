// Ending a stop that a finding of the reader made: two persons, with the sheets in their hands.
//
// Nothing is declared. A skipped sheet, or one that could not be read, is scanned where it lies, which reads
// it good in its place, or it is spoilage by its own scan before (sheets_by_hand.h). A sheet that is foreign,
// doubled or out of order is scanned as the one that was taken out. Then the order goes on from the next
// expected sheet. A sheet that is nowhere keeps its run stopped: a shortage is evidence.
#pragma once

#include <string>
#include <vector>

#include "core/line/work.h"
#include "core/print/reading_rows.h"

namespace daishi {

struct StopResolved {
    std::int64_t stop = 0;
    RunId run;
    std::vector<SheetId> read;  // by hand, at their place
    std::optional<SheetId> out; // taken out of the stack
};

// An operator and a supervisor. Refusals: 7xx · R-212 no reason · R-210 no such stop, or one that is ended ·
// a scan that is no code of a sheet · R-412 a sheet that this stop does not ask for · R-425
// something that it asks for was not scanned.
Outcome<StopResolved> resolveStop(Line&, const Crew&, std::int64_t stop,
                                  const std::vector<std::string>& scans, const std::string& reason);

} // namespace daishi
