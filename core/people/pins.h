// PINs: begun, set, changed, reset and freed. A PIN is never logged, never in the audit chain, and in the
// store only as a hash (core/store/pin_hash.h).
#pragma once

#include "core/line/line.h"

namespace daishi {

// By which act this crew would set the PIN of this badge's person:
//   BeginPins    in a store in which no PIN was ever set: a supervisor, their own
//   SetFirstPin  the person has none: a supervisor, with the person there to type it
//   ChangePin    their own, with the old one typed first
//   ResetPin     somebody else's (forgotten): two supervisors, with the person there to type it
Act actToSetPin(Line&, const Crew&, const BadgeId& whose);

// Refuses a badge nobody knows and a PIN that is too easy. Ends the sessions of the person:
// whoever sat there with the old PIN shows the new one.
Outcome<Act> setPin(Line&, const Crew&, const BadgeId& whose, const std::string& pin);

// After five wrong ones. R-212 when the PIN is not blocked.
Outcome<Done> freePin(Line&, const Crew&, const BadgeId& whose, const std::string& reason);

} // namespace daishi
