// Days that are not sealed yet, for whoever closes them. Reads only.
#pragma once

#include <vector>

#include "core/day/day.h"

namespace daishi {

// How far back a day is looked for that moved sheets and was never reconciled. One that was reconciled and is
// not sealed is told however long ago it was.
inline constexpr int kOpenDaysBack = 62;

// Oldest first; today as soon as a sheet has moved on it.
std::vector<DayRow> openDays(Database&, Day today);

} // namespace daishi
