// The name that was probably meant.
#pragma once

#include <string>
#include <vector>

namespace daishi::cli {

// How many letters must be put in, taken out, changed or swapped with their neighbour.
std::size_t lettersApart(const std::string& a, const std::string& b);

// The nearest of `names` within a third of its letters (at least one); empty when none is that near.
std::string nearestOf(const std::string& word, const std::vector<std::string>& names);

} // namespace daishi::cli
