// Internal to stock: what follows when the sheets of a lot are not what they were taken for.
#pragma once

#include <string>
#include <vector>

#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

// Holds the lot, unless a hold for the same reason is in force, and ends its live loads with their runs.
std::vector<LoadId> stopLot(Work&, const LotId&, const std::string& reason);

// Takes the box to opened or empty after its sheets have moved.
void settleBoxState(Work&, const BoxId&);

// A released lot of which nothing is left to be used, spoiled or shown has come to its end: exhausted.
void settleLotState(Work&, const LotId&);

// The load by which sheets of this box last went into a tray, live or not.
std::optional<LoadRow> lastLoadOf(Database&, const BoxId&);

} // namespace daishi
