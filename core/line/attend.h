// Who is there, before and within an act: the one place where proofs are made and believed.
#pragma once

#include "core/line/line.h"

namespace daishi {

// Asks whoever is at the terminal for what this act still lacks: the session, the PIN of the actor, the PIN
// of the second person, each at most once. The objection, if any, is a wrong PIN and is on record already;
// every other objection is left to the act. Opens transactions of its own.
Objection attend(Line&, Act, const Crew&);

// What the store and the proofs say of the crew now. Where the act needs a second person, the PIN of that
// person must be of these minutes.
Attendance attendanceOf(const Line&, Act, const Crew&, Instant now);

// Within the transaction of an act, done or refused: the actor's session was used now, or is over from now
// on.
void noteSession(Line&, const Crew&, Instant now);

// How the actor has shown who they are: "session", "pin", or "nothing".
std::string_view shownBy(const Line&, const BadgeId&, Instant now);

// The PIN of the store for this person; the digest that is hashed. Never the PIN itself.
std::string pinDigest(const Line&, const PersonId&, std::string_view pin);

// Name of the session that a secret opens.
std::string sessionName(std::string_view secret);

} // namespace daishi
