// Help, written from the table of commands: it cannot tell another story than the program.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/cli/paint.h"
#include "app/cli/verb.h"

namespace daishi::cli {

std::string overview(const std::vector<Verb>&, Language, const Paint&);
std::string helpOnNoun(const std::vector<Verb>&, const std::string& noun, Language, const Paint&);
std::string helpOnVerb(const Verb&, Language, const Paint&);

// What an exit code means, from 0 up.
const std::vector<std::pair<std::string, Text>>& exitCodes();
// Which badges the verb asks for; only of a verb that has an act.
Text crewText(const Verb&);
// "--reason TEXT"
std::string optionName(const OptionRow&);

// "daishi lot hold LOT --reason TEXT [--home DIR] …"
std::string usageLine(const Verb&);
Text nounText(const std::string& noun);

} // namespace daishi::cli
