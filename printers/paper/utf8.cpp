#include "printers/paper/utf8.h"

#include <hb.h>

#include <algorithm>

namespace daishi::paper {

namespace {

struct Lead {
    std::size_t bytes;
    char32_t bits;
    char32_t least;
};

Lead leadOf(unsigned char c) {
    if (c < 0x80)
        return {1, c, 0};
    if (c >= 0xC2 && c < 0xE0)
        return {2, static_cast<char32_t>(c & 0x1F), 0x80};
    if (c >= 0xE0 && c < 0xF0)
        return {3, static_cast<char32_t>(c & 0x0F), 0x800};
    if (c >= 0xF0 && c < 0xF5)
        return {4, static_cast<char32_t>(c & 0x07), 0x10000};
    return {0, 0, 0};
}

CodePoint pointAt(std::string_view utf8, std::size_t at) {
    const CodePoint bad{0xFFFD, at, 1, false};
    const Lead lead = leadOf(static_cast<unsigned char>(utf8[at]));
    if (lead.bytes == 0 || at + lead.bytes > utf8.size())
        return bad;
    char32_t value = lead.bits;
    for (std::size_t i = 1; i < lead.bytes; ++i) {
        const auto c = static_cast<unsigned char>(utf8[at + i]);
        if ((c & 0xC0) != 0x80)
            return bad;
        value = value << 6 | (c & 0x3F);
    }
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return value < lead.least || value > 0x10FFFF || surrogate ? bad : CodePoint{value, at, lead.bytes, true};
}

} // namespace

std::vector<CodePoint> decode(std::string_view utf8) {
    std::vector<CodePoint> points;
    points.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size(); at += points.back().bytes)
        points.push_back(pointAt(utf8, at));
    return points;
}

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isCombiningMark(char32_t c) {
    if (isVariationSelector(c))
        return false;
    const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK;
}

bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

std::vector<Cluster> clusters(std::string_view utf8, const std::vector<CodePoint>& points) {
    std::vector<Cluster> found;
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i + 1;
        while (end < points.size() &&
               (isVariationSelector(points[end].value) || isCombiningMark(points[end].value)))
            ++end;
        const std::size_t from = points[i].start;
        const std::size_t to = points[end - 1].start + points[end - 1].bytes;
        found.push_back({i, end - i, utf8.substr(from, to - from)});
        i = end;
    }
    return found;
}

} // namespace daishi::paper
