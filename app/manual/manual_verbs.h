// The noun `manual`: writes the manual pages and the completions of the shells.
#pragma once

#include <vector>

#include "app/cli/verb.h"

namespace daishi::manual {

void addVerbs(std::vector<cli::Verb>&);

} // namespace daishi::manual
