#include "core/words/check_character.h"

#include <algorithm>
#include <stdexcept>

namespace daishi {

namespace {

constexpr int kModulus = 36;

int valueOf(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return -1;
}

bool inAlphabet(char c) {
    return valueOf(c) >= 0;
}

// The hybrid system of ISO/IEC 7064: the state runs over 1 … 36 and starts at 36.
int stateAfter(std::string_view payload) {
    int state = kModulus;
    for (const char c : payload) {
        const int sum = (state + valueOf(c)) % kModulus;
        state = (sum == 0 ? kModulus : sum) * 2 % (kModulus + 1);
    }
    return state;
}

} // namespace

char checkCharacter(std::string_view payload) {
    if (payload.empty() || !std::all_of(payload.begin(), payload.end(), inAlphabet))
        throw std::invalid_argument("a check character needs a payload of 0-9 A-Z");
    const int value = (kModulus + 1 - stateAfter(payload)) % kModulus;
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[value];
}

bool checks(std::string_view withCheck) {
    if (withCheck.size() < 2 || !std::all_of(withCheck.begin(), withCheck.end(), inAlphabet))
        return false;
    return checkCharacter(withCheck.substr(0, withCheck.size() - 1)) == withCheck.back();
}

} // namespace daishi
