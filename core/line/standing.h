// What the store says of badges, PINs and sessions.
#pragma once

#include "core/line/line.h"

namespace daishi {

BadgeState badgeState(Database&, const BadgeId&); // NotIssued for one that the store does not know
bool pinIsSet(Database&, const PersonId&);
std::string pinHash(Database&, const PersonId&); // empty: none
unsigned wrongPinsInARow(Database&, const PersonId&);

// Whether some supervisor could act now: with a badge in use other than `without`, a PIN, and not five wrong
// ones.
bool someSupervisorCanAct(Database&, const Registry&, const BadgeId& without = {});
std::optional<Instant> lastPinTry(Database&, const PersonId&);

struct SessionRow {
    PersonId person;
    BadgeId badge;
    SessionTimes times;
    std::optional<SessionEnd> ended;
};
std::optional<SessionRow> findSession(Database&, const std::string& name);
void endSession(Database&, const std::string& name, SessionEnd,
                Instant now); // nothing when it is over already

// Makes the configured people known to the store. A badge is one person's for ever: throws
// StoreError(Refused) when the configuration gives it to another.
void registerPeople(Database&, const Registry&);

} // namespace daishi
