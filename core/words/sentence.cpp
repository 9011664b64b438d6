#include "core/words/sentence.h"

#include <set>
#include <stdexcept>

namespace daishi {

namespace {

const Text& slotNamed(const Slots& slots, std::string_view name) {
    for (const auto& [slot, text] : slots) {
        if (slot == name)
            return text;
    }
    throw std::logic_error("a sentence without its slot " + std::string(name));
}

} // namespace

Text same(std::string_view name) {
    return {std::string(name), std::string(name)};
}

std::string grouped(std::int64_t n) {
    std::string digits = std::to_string(n);
    const std::size_t first = n < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;)
        digits.insert(at -= 3, ",");
    return digits;
}

Text figure(std::int64_t n) {
    return same(grouped(n));
}

std::string filled(std::string_view pattern, const Slots& slots, Language language) {
    std::string out;
    std::set<std::string_view> used;
    for (std::size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{')) {
        const std::size_t close = pattern.find('}', open);
        out += pattern.substr(0, open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        out += slotNamed(slots, name).in(language);
        used.insert(name);
        pattern.remove_prefix(close + 1);
    }
    if (used.size() != slots.size())
        throw std::logic_error("a slot without its place in the sentence");
    return out += pattern;
}

} // namespace daishi
