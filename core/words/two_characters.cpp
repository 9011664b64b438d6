#include "core/words/two_characters.h"

#include <stdexcept>

namespace daishi {

namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr unsigned kLetters = 100; // the first number that is written with a letter
constexpr unsigned kDigits = 10;
constexpr unsigned kBase = kCharacters.size();

} // namespace

std::string inTwoCharacters(unsigned number) {
    if (number == 0 || number > kMostOfADay)
        throw std::invalid_argument("numbers of a day are 1 to 999");
    if (number < kLetters)
        return {kCharacters[number / kDigits], kCharacters[number % kDigits]};
    const unsigned above = number - kLetters;
    return {kCharacters[kDigits + above / kBase], kCharacters[above % kBase]};
}

std::optional<unsigned> numberFromTwo(std::string_view two) {
    if (two.size() != 2)
        return std::nullopt;
    const auto first = kCharacters.find(two[0]), second = kCharacters.find(two[1]);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    const auto high = static_cast<unsigned>(first), low = static_cast<unsigned>(second);
    if (high < kDigits && low >= kDigits)
        return std::nullopt;
    const unsigned number = high < kDigits ? high * kDigits + low : kLetters + (high - kDigits) * kBase + low;
    if (number == 0 || number > kMostOfADay)
        return std::nullopt;
    return number;
}

} // namespace daishi
