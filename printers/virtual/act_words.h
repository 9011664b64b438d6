// What can be done to the virtual printer over its socket "control", in words: for its help, its manual and
// the README. One row for each act of floor_acts.h.
#pragma once

#include <string>
#include <vector>

namespace daishi::vprinter {

struct ActRow {
    const char* name;    // {"act":"put", …}
    const char* members; // beside "act"; [x] may be left out
    const char* help;
};
const std::vector<ActRow>& actRows();

// The members of "stock", the paper that is put in.
const std::vector<ActRow>& stockRows();

// An act that puts fifty blanks of the configuration that is shipped into tray 1.
std::string putExample();

} // namespace daishi::vprinter
