// One line of a scene, taken apart.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace daishi::replay {

// The line is not written as a scene is. The text says why, without the place.
class WordFault : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// Words are parted by blanks. "…" holds blanks together, {…} too (and may stand inside a word or another
// {…}). A # at the beginning of a word begins a comment, which ends the line. Throws WordFault for a quote or
// brace that does not end.
std::vector<std::string> wordsOf(std::string_view line);

} // namespace daishi::replay
