// The last two questions before documents leave the floor: is it the day, and are as many in hand as there
// should be? The others stand in handover.h.
#pragma once

#include "core/words/days.h"
#include "core/words/outcome.h"
#include "core/words/units.h"

namespace daishi {

// A document that bears a day must not be out before it by more than its insurer agreed to (incident 47).
struct Leaving {
    Day issueDay;
    std::chrono::days lead{0}; // how long before the issue day it may leave; from the mapping
    Day today;
};
//
Objection dayHasCome(const Leaving&);

// What a person counted in hand, against what the books let go (K10): R-606 fewer, R-608 more. A surplus is
// most often a document printed twice (incident 32), and another's document (incident 19).
Objection countedAll(Pieces good, Pieces inHand);

} // namespace daishi
