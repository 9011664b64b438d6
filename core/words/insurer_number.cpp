#include "core/words/insurer_number.h"

#include <algorithm>

namespace daishi {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Weights 2, 1, 2, 1 … from the right; the digits of each product are added.
char checkDigit(std::string_view digits) {
    int sum = 0;
    int weight = 2;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
        const int product = (*at - '0') * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

std::optional<InsurerNumberFault> faultOf(std::string_view insurerNumber) {
    if (!std::all_of(insurerNumber.begin(), insurerNumber.end(), isDigit))
        return InsurerNumberFault::NotDigits;
    if (insurerNumber.size() != 6 && insurerNumber.size() != 8)
        return InsurerNumberFault::WrongLength;
    const auto payload = insurerNumber.substr(0, insurerNumber.size() - 1);
    if (insurerNumber.back() != checkDigit(payload))
        return InsurerNumberFault::WrongCheckDigit;
    return std::nullopt;
}

bool hasValidCheckDigit(std::string_view digits) {
    return !faultOf(digits);
}

} // namespace daishi
