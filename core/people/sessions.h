// Who is logged in at which terminal. A session is opened with the PIN and lives until it is closed, nothing
// was done in it for too long, it is too old, the clock goes back, or its badge is blocked
// (config/site.toml).
#pragma once

#include "core/line/line.h"

namespace daishi {

// Opens a session of this badge; the PIN is asked for. Answers its secret (64 hex digits), which the terminal
// keeps to itself: the store has its SHA-256 only. What was open at this terminal is over.
Outcome<std::string> login(Line&, const Crew&);
// Closes the session of this terminal.
Outcome<Done> logout(Line&, const Crew&);

} // namespace daishi
