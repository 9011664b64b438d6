// The number of a lot, job or test sheet within its day, in two characters: 01 … 99, then A0 … A9, AA … AZ,
// B0 … for 100 … 999. Days with a hundred of anything are rare, and codes keep their length.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace daishi {

inline constexpr unsigned kMostOfADay = 999;

// Throws std::invalid_argument for 0 and above 999.
std::string inTwoCharacters(unsigned);
// Nothing for what inTwoCharacters never writes.
std::optional<unsigned> numberFromTwo(std::string_view);

} // namespace daishi
