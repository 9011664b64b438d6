// What may be a PIN.
#pragma once

#include <string_view>
#include <vector>

#include "core/words/ids.h"
#include "core/words/outcome.h"

namespace daishi {

// R-712 unless it is 4 to 12 digits that nobody tries first: not one digit, not a row (1234, 9876, 7890), not
// a short pattern repeated (1212, 123123), not the number on a badge of the person. The refusal says which,
// never the digits.
Objection pinGoodEnough(std::string_view pin, const std::vector<BadgeId>& badges);

} // namespace daishi
