// What daishi-floor can be started with; without Qt, because the manual tells of it.
#pragma once

#include <vector>

#include "core/words/refusal.h"

namespace daishi::practice {

struct OptionRow {
    const char* name;      // "--home DIR" without the hyphens: "home"
    const char* argument;  // "DIR"
    const char* otherwise; // what holds when it is left out
    Text help;
};
const std::vector<OptionRow>& optionRows();

} // namespace daishi::practice
