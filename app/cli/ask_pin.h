// A PIN typed at a terminal, without being shown.
#pragma once

#include "app/cli/cli.h"

namespace daishi::cli {

// Asks on the controlling terminal, whatever the streams are. Nothing: there is none, or the person gave up.
std::optional<std::string> askPinAtTerminal(const PinQuestion&);

} // namespace daishi::cli
