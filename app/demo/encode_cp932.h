// The way out to an insurer's encoding; the way in is core/words/text.h.
#pragma once

#include <string>
#include <string_view>

namespace daishi::demo {

// Throws std::invalid_argument when `utf8` is not UTF-8 or holds a character that CP932 does not have.
std::string encodeCp932(std::string_view utf8);

} // namespace daishi::demo
