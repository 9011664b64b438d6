// The command that does the next act of a refusal, where one does. The refusal's own words name none: they
// are read at the console as well.
#pragma once

#include <string_view>

#include "core/words/refusal.h"

namespace daishi::cli {

// "people login", without the name of the program; empty: no single command does it.
std::string_view nextCommand(RefusalCode);

} // namespace daishi::cli
