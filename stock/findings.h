// A finding: the sheets of a lot are another blank than they were registered as. The registered type never
// changes; from the finding on, stock, cross table and tracing go by what was found.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct FindingRecorded {
    LotId lot;
    Text was; // the lot was taken for this until now
    Text is;
    std::vector<LoadId> loadsEnded;
    // Days whose runs made good or doubtful documents of the lot; a sealed one is disputed now.
    std::vector<Day> daysTouched;
};

// Two persons. The lot is held and its live loads end with their runs. Refused: R-210 no such lot or blank
// type, R-211, R-212 no reason or nothing new, R-104 the mark scanned says neither.
Outcome<FindingRecorded> recordFinding(Line&, const Crew&, const LotId&, const BlankTypeId& says,
                                       const std::string& reason,
                                       const std::optional<std::string>& rawMark = std::nullopt);

} // namespace daishi
