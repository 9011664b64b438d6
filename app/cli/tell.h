// What came of a command, on the streams: for a person, or as one JSON object.
#pragma once

#include <string>

#include "app/cli/call.h"

namespace daishi::cli {

// What has to be known before the command is understood, and stays true if it never is.
struct Manner {
    bool json = false;
    Language language = Language::English;
};

Exit exitOf(const Result&);
// Throws std::runtime_error when the answer could not be written.
Exit tell(const Result&, const Call&, const Manner&, Surroundings&);
// What ended the command; answers `exit`, which is Usage or Failure.
Exit tellTrouble(const Told&, Exit exit, const Manner&, Surroundings&);
// Help, shown as it stands.
Exit tellText(const std::string& text, Exit exit, const Manner&, Surroundings&);

} // namespace daishi::cli
