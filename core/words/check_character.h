// The check character of the in-house codes: ISO/IEC 7064 MOD 37,36 over 0-9 A-Z, which adds one character of
// the same alphabet, so that a code stays readable for a keyboard-wedge scanner.
//
// What it finds: every replaced character, and every swap of two neighbours except that of two characters
// which follow each other in the alphabet (0 and 1, A and B, Z and 0) in one of the 36 inner states. That is
// the standard's own weakness, 1 swap in 630. The shape of a code and the ledger behind it find the rest.
#pragma once

#include <string_view>

namespace daishi {

// The character to put behind `payload`. Throws std::invalid_argument if the payload is empty or holds a
// character other than 0-9 A-Z.
char checkCharacter(std::string_view payload);

// Whether the last character is the check character of those before it. Any other character than 0-9 A-Z,
// or fewer than two characters: false.
bool checks(std::string_view withCheck);

} // namespace daishi
