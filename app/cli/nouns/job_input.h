// `job import` and `job check`: what comes from the insurer, and what of it cannot be printed.
#pragma once

#include "app/cli/verb.h"

namespace daishi::cli {

void addJobInputVerbs(std::vector<Verb>&);

} // namespace daishi::cli
