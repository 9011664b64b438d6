// What follows, wherever it is seen, when the sheets of a lot are not what they were taken for.
#pragma once

#include <string>
#include <vector>

#include "core/decide/hold_cause.h"
#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

// Holds the lot, unless a hold for the same reason (hold_cause.h, or a person's own words) is in force, and
// ends its live loads with their runs. Once in an act: its event tells the last. Answers the loads that
// ended.
std::vector<LoadId> stopLot(Work&, const LotId&, const std::string& reason);

} // namespace daishi
