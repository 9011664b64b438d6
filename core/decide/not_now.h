// Inside the decisions and the use-cases: what many refusals are made of.
#pragma once

#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi {

// found, and needed for this act.
Refusal notNow(Text found, Text needed);

// 12枚, "12 sheets"
Text sheetsText(Sheets);
// A name or a code, which is the same in both languages.
Text both(const std::string&);

} // namespace daishi
