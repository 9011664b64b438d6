// Help, written from the table of commands: it cannot tell another story than the program.
#pragma once

#include <string>
#include <vector>

#include "app/cli/paint.h"
#include "app/cli/verb.h"

namespace daishi::cli {

std::string overview(const std::vector<Verb>&, Language, const Paint&);
std::string helpOnNoun(const std::vector<Verb>&, const std::string& noun, Language, const Paint&);
std::string helpOnVerb(const Verb&, Language, const Paint&);

// "daishi lot hold LOT --reason TEXT [--home DIR] …"
std::string usageLine(const Verb&);
Text nounText(const std::string& noun);

} // namespace daishi::cli
