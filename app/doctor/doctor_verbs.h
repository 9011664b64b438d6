// The noun `doctor`: examines program, machine and home, also where nothing else runs any more.
#pragma once

#include <vector>

#include "app/cli/verb.h"

namespace daishi::doctor {

void addVerbs(std::vector<cli::Verb>&);

} // namespace daishi::doctor
