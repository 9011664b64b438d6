#include "core/store/utf8.h"

#include <cstddef>

namespace daishi {
namespace {

struct Lead {
    unsigned char first, last; // lead bytes
    int more;                  // bytes that follow
    unsigned char low, high;   // of the first that follows; the others are 80…BF
};

constexpr Lead kLeads[] = {
    {0xC2, 0xDF, 1, 0x80, 0xBF}, {0xE0, 0xE0, 2, 0xA0, 0xBF}, {0xE1, 0xEC, 2, 0x80, 0xBF},
    {0xED, 0xED, 2, 0x80, 0x9F}, {0xEE, 0xEF, 2, 0x80, 0xBF}, {0xF0, 0xF0, 3, 0x90, 0xBF},
    {0xF1, 0xF3, 3, 0x80, 0xBF}, {0xF4, 0xF4, 3, 0x80, 0x8F},
};

const Lead* leadOf(unsigned char byte) {
    for (const Lead& lead : kLeads)
        if (byte >= lead.first && byte <= lead.last)
            return &lead;
    return nullptr;
}

bool follows(const Lead& lead, std::string_view rest) {
    if (rest.size() < static_cast<std::size_t>(lead.more))
        return false;
    for (int i = 0; i < lead.more; ++i) {
        const auto byte = static_cast<unsigned char>(rest[static_cast<std::size_t>(i)]);
        const unsigned char low = i == 0 ? lead.low : 0x80;
        const unsigned char high = i == 0 ? lead.high : 0xBF;
        if (byte < low || byte > high)
            return false;
    }
    return true;
}

} // namespace

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80)
            continue;
        const Lead* lead = leadOf(byte);
        if (lead == nullptr || !follows(*lead, text.substr(at + 1)))
            return false;
        at += static_cast<std::size_t>(lead->more);
    }
    return true;
}

} // namespace daishi
