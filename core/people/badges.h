// A badge that is lost is blocked at once; it comes back, and another one is given out, only by two.
#pragma once

#include "core/line/line.h"

namespace daishi {

// By anybody who is there, of any role, and never refused for want of a second person. The badge is refused
// from the next act on, in a run from the next chunk on, and its sessions are over. Blocking a
// blocked one again is done again. without a reason; R-715 for the badge without which no
// supervisor could act: nobody could let any badge be used again. (The badge alone does nothing without its
// PIN.) Another supervisor is then made in config/people.toml; their first badge is good at once.
Outcome<Done> blockBadge(Line&, const Crew&, const BadgeId&, const std::string& reason);

// Two supervisors. R-212 when it is not blocked.
Outcome<Done> unblockBadge(Line&, const Crew&, const BadgeId&, const std::string& reason);

// A later badge of a person, as config/people.toml names it, given out by two supervisors. R-212 when it is
// in use already, R-705 when it is blocked.
Outcome<Done> issueBadge(Line&, const Crew&, const BadgeId&, const std::string& reason);

} // namespace daishi
