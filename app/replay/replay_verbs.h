// The nouns `replay` and `week` of the command line.
#pragma once

#include <vector>

#include "app/cli/verb.h"

namespace daishi::replay {

// To be given to Surroundings::addVerbs.
void addVerbs(std::vector<cli::Verb>&);

} // namespace daishi::replay
