// The nouns that the program has beside those of app/cli.
#pragma once

#include <vector>

#include "app/cli/verb.h"

namespace daishi {

void addProgramVerbs(std::vector<cli::Verb>&);

} // namespace daishi
