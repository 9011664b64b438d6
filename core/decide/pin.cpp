#include "core/decide/pin.h"

#include <algorithm>

namespace daishi {

namespace {

bool isDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Every digit is the one before plus `step`, going round at ten.
bool isRow(std::string_view pin, int step) {
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if ((pin[i] - pin[i - 1] + 10 - step) % 10 != 0)
            return false;
    }
    return true;
}

bool repeats(std::string_view pin, std::size_t length) {
    if (pin.size() % length != 0)
        return false;
    for (std::size_t i = length; i < pin.size(); ++i) {
        if (pin[i] != pin[i - length])
            return false;
    }
    return true;
}

bool isPattern(std::string_view pin) {
    for (std::size_t length = 2; length <= pin.size() / 2; ++length) {
        if (repeats(pin, length))
            return true;
    }
    return false;
}

Objection tooEasy(Text found) {
    return Refusal{RefusalCode::PinTooEasy,
                   std::move(found),
                   {"4〜12桁の推測しにくい数字", "4 to 12 digits that are not easily guessed"},
                   {}};
}

} // namespace

Objection pinGoodEnough(std::string_view pin, const std::vector<BadgeId>& badges) {
    if (pin.size() < 4 || pin.size() > 12 || !isDigits(pin))
        return tooEasy({"4〜12桁の数字ではない", "not 4 to 12 digits"});
    if (isRow(pin, 0))
        return tooEasy({"同じ数字ばかり", "one digit only"});
    if (isRow(pin, 1) || isRow(pin, -1))
        return tooEasy({"続き番号", "digits in a row"});
    if (isPattern(pin))
        return tooEasy({"くり返し", "a pattern that repeats"});
    const auto onBadge = [&](const BadgeId& badge) { return badge.str() == pin; };
    if (std::any_of(badges.begin(), badges.end(), onBadge))
        return tooEasy({"バッジの番号", "the number of the badge"});
    return std::nullopt;
}

} // namespace daishi
