// Internal to stock: what follows for a lot and its boxes when sheets move, or are not what they were taken
// for.
#pragma once

#include "core/line/stop_lot.h"

namespace daishi {

// Takes the box to opened or empty after its sheets have moved.
void settleBoxState(Work&, const BoxId&);

// A released lot of which nothing is left to be used, spoiled or shown has come to its end: exhausted, also
// when the last of it was found missing by two persons. What turns up of it afterwards was in nobody's
// custody: it is not printed on, but destroyed or returned.
void settleLotState(Work&, const LotId&);

// The load by which sheets of this box last went into a tray, live or not.
std::optional<LoadRow> lastLoadOf(Database&, const BoxId&);

} // namespace daishi
