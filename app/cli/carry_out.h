// One command in an open or a new home, as the command line and the console both carry it out: a misread scan
// is written down as a refusal, and every command leaves its line in the log.
#pragma once

#include <stdexcept>

#include "app/cli/call.h"

namespace daishi::cli {

// Thrown by a Surroundings::askPin that cannot wait for a person: the command is broken off before its act
// began, and is carried out again when the PIN is at hand.
class PinAwaited final : public std::runtime_error {
  public:
    explicit PinAwaited(PinQuestion theQuestion)
        : std::runtime_error("a PIN is awaited"), question(std::move(theQuestion)) {}
    PinQuestion question;
};

// Throws UsageError, PinAwaited, and what ends a command (troubles.h).
Result carryOut(Call&);

} // namespace daishi::cli
