// How faults are worded: quoting, lists of what is allowed, and "did you mean".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daishi::config {

std::string inQuotes(std::string_view);

// "a, b, c"
std::string listed(const std::vector<std::string>&);

// The candidate that is at most two keystrokes (and less than half its length) away; empty if none is.
// Of several the nearest, of equals the first.
std::string closestTo(std::string_view word, const std::vector<std::string>& candidates);

// ", did you mean \"colour\"?" or nothing.
std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates);

} // namespace daishi::config
