// Every command that the program has, for the tests of what tells about them.
#pragma once

#include <sstream>
#include <vector>

#include "app/program_verbs.h"
#include "core/store/random_source.h"

namespace daishi::test {

inline std::vector<cli::Verb> everyVerb() {
    SystemClock clock;
    SystemRandom random;
    std::ostringstream out;
    std::istringstream in;
    Surroundings around{clock, random, out, out, in, false, {}, {}};
    around.addVerbs = addProgramVerbs;
    return cli::allVerbs(around);
}

} // namespace daishi::test
