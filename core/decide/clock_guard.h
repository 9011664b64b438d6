// The clock beside the chain. Events stand in the order in which they happened; a clock that stands before
// the newest of them is wrong, or was wrong when that one was written. Nobody can say which but two people:
// until they have, nothing is done under a time that is not true.
#pragma once

#include <optional>

#include "core/decide/people.h"
#include "core/words/days.h"

namespace daishi {

// A clock that is put right by its time server is now and then behind by a little; then the newest event's
// time goes on. Minutes.
inline constexpr int kClockSlack = 2;

// `last`: the time of the newest event; nothing before the first. R-803 for a clock behind it by more than
// the slack. Never for the acts that only write down what a machine has done (a chunk's end, and that it was
// never sent): paper that came out must not be lost to the books. Never for ConfirmClock, which is the way
// out.
Objection clockObjection(Act, const std::optional<Instant>& last, Instant now, SiteZone);

// The time that the act is written down with: never before the newest event, ConfirmClock apart.
Instant timeOfAct(Act, const std::optional<Instant>& last, Instant now);

} // namespace daishi
