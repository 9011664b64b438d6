// The part of `daishi verify` that is about states: every step is told by the event of its act, the steps of
// a thing follow each other, and its state is where the last of them led. Reads only.
#pragma once

#include <vector>

#include "core/day/verify.h"

namespace daishi {

// Faults are named by the thing ("sheet J-240930-01/000002-1") or by the event ("steps of event 12").
// Things of a store that was migrated from before steps were kept begin in whatever state they had.
std::vector<VerifyFault> verifySteps(Database&);

} // namespace daishi
