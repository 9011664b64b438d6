// The shape of a statement: "put BOX in TRAY:tray [SHEETS:n sheets] [silently]".
//   word      stands there as it is
//   SLOT      one word of the scene; behind a colon what it must look like
//   [ … ]     may be left out
//   SLOT...   all the words that are left, at least one
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace daishi::replay {

// Slot → the words that stand there. A word that was left out is not in it; an optional group without a slot
// is in it under its first word.
using Slots = std::map<std::string, std::vector<std::string>>;

struct PhraseFault {
    std::string reason;
};

// Throws std::logic_error for a pattern that is not one.
std::variant<Slots, PhraseFault> matchPhrase(std::string_view pattern, const std::vector<std::string>& words);

// How many of the words at the beginning of the pattern stand at the beginning of `words`.
std::size_t leadOf(std::string_view pattern, const std::vector<std::string>& words);

// The pattern for people: without what stands behind the colons.
std::string shownPhrase(std::string_view pattern);

} // namespace daishi::replay
