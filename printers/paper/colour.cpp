#include "printers/paper/colour.h"

#include <charconv>
#include <stdexcept>
#include <string>

namespace daishi::paper {

Colour Colour::hex(std::string_view text) {
    unsigned value = 0;
    const char* end = text.data() + text.size();
    const bool shaped = text.size() == 7 && text[0] == '#';
    const auto read = shaped ? std::from_chars(text.data() + 1, end, value, 16) : std::from_chars_result{};
    if (!shaped || read.ec != std::errc{} || read.ptr != end)
        throw std::invalid_argument("colour is not #rrggbb: " + std::string(text));
    const auto part = [value](unsigned shift) { return ((value >> shift) & 0xFFU) / 255.0; };
    return {part(16), part(8), part(0)};
}

} // namespace daishi::paper
