#pragma once
// Inside the library: UTF-8 cut into clusters (base, variation selector, combining marks).

#include <cstddef>
#include <string_view>
#include <vector>

namespace daishi::paper {

struct CodePoint {
    char32_t value;    // U+FFFD where the bytes are not UTF-8
    std::size_t start; // byte
    std::size_t bytes;
    bool valid;
};

// Every byte of the text is in exactly one code point; a byte that is not UTF-8 stands alone.
std::vector<CodePoint> decode(std::string_view utf8);

bool isVariationSelector(char32_t c);
bool isCombiningMark(char32_t c);
bool isPrivateUse(char32_t c);
bool isControl(char32_t c);

// A run of code points that is drawn as one: [first, first + count) of decode's result.
struct Cluster {
    std::size_t first, count;
    std::string_view text;
};
std::vector<Cluster> clusters(std::string_view utf8, const std::vector<CodePoint>& points);

} // namespace daishi::paper
