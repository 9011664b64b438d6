// Completion for shells, from the table of verbs. It never asks the store: a store has one program at a time,
// and pressing Tab must not stand in the way of a run. Blank types, mappings, printers and badges come from
// the configuration files of the home.
#pragma once

#include <string>
#include <vector>

#include "app/cli/verb.h"

namespace daishi::manual {

std::string bashCompletion(const std::vector<cli::Verb>&);
std::string zshCompletion(const std::vector<cli::Verb>&);

} // namespace daishi::manual
