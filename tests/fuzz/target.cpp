#include "tests/fuzz/target.h"

#include <algorithm>
#include <array>

namespace daishi::fuzz {

namespace {

constexpr std::array<Target, 9> kTargets{{
    {"csv", holdCsv},
    {"text", holdText},
    {"issue", holdIssueFile},
    {"scan", holdScan},
    {"gs1", holdGs1},
    {"config", holdConfig},
    {"scene", holdScene},
    {"picture", holdPicture},
    {"readings", holdReadingLog},
}};

} // namespace

std::span<const Target> targets() {
    return kTargets;
}

const Target& targetNamed(std::string_view name) {
    const auto found =
        std::find_if(kTargets.begin(), kTargets.end(), [&](const Target& t) { return t.name == name; });
    if (found == kTargets.end())
        throw std::invalid_argument("there is no such fuzz target");
    return *found;
}

Lines::Lines(std::string_view bytes) : lengths_(1, 0) {
    for (const char c : bytes) {
        ++lengths_.back();
        if (c == '\n')
            lengths_.push_back(0);
    }
}

bool Lines::hold(std::size_t line, std::size_t column) const {
    if (line == lengths_.size() + 1)
        return column == 1;
    return line >= 1 && line <= lengths_.size() && column >= 1 && column <= lengths_[line - 1] + 1;
}

std::string inQuotes(std::string_view field) {
    std::string made = "\"";
    for (const char c : field)
        made += c == '"' ? "\"\"" : std::string(1, c);
    return made + '"';
}

} // namespace daishi::fuzz
