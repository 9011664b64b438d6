// The way out of R-803: two people look at a clock on the wall and say that the machine's is right.
#pragma once

#include "core/line/work.h"

namespace daishi {

struct ClockConfirmed {
    Instant newest; // the time of the newest event before
    Instant now;
};

// From here on events bear the time of the clock again, though it is before that of older ones; they stay in
// their order. Refused: R-212 the clock is not behind.
Outcome<ClockConfirmed> confirmClock(Line&, const Crew&);

} // namespace daishi
