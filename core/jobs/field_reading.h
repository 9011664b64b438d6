// One value of an issue file, made into the one spelling in which we keep it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/jobs/issue_fault.h"
#include "core/jobs/piece_data.h"
#include "core/words/days.h"

namespace daishi {

// Blanks around (U+0020, U+3000: files of fixed columns pad with them) are left out and the rest is brought
// to NFC; then it is read as the field says. A value of nothing but blanks is the empty text, of which only a
// required field complains. `utf8` must be UTF-8.
std::variant<std::string, FaultReason> readField(const PieceField&, std::string_view utf8, Day issueDay);

} // namespace daishi
