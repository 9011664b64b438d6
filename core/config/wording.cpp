#include "core/config/wording.h"

#include <algorithm>
#include <numeric>

namespace daishi::config {

namespace {

// Levenshtein distance, in bytes: keys are ASCII.
std::size_t keystrokesBetween(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string inQuotes(std::string_view text) {
    std::string whole = "\"";
    whole += text;
    return whole + "\"";
}

std::string listed(const std::vector<std::string>& items) {
    std::string line;
    for (const std::string& item : items)
        line += (line.empty() ? "" : ", ") + item;
    return line;
}

std::string closestTo(std::string_view word, const std::vector<std::string>& candidates) {
    constexpr std::size_t kMostKeystrokes = 2;
    constexpr std::size_t kLongestWord = 64; // a longer one is no slip of the keyboard
    std::string best;
    std::size_t least = kMostKeystrokes + 1;
    if (word.size() > kLongestWord)
        return best;
    for (const std::string& candidate : candidates) {
        const std::size_t away = keystrokesBetween(word, candidate);
        if (away < least && away * 2 < candidate.size()) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string closest = closestTo(word, candidates);
    return closest.empty() ? "" : ", did you mean " + inQuotes(closest) + "?";
}

} // namespace daishi::config
