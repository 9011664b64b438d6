// The 保険者番号 and its check digit: 6 digits for 国保, 8 for every other insurer.
#pragma once

#include <optional>
#include <string_view>

namespace daishi {

enum class InsurerNumberFault { NotDigits, WrongLength, WrongCheckDigit };

// What is wrong with the number; empty if nothing is. ASCII digits only: a full-width digit is NotDigits.
std::optional<InsurerNumberFault> faultOf(std::string_view insurerNumber);

// True only for 6 or 8 ASCII digits whose last is the check digit of those before it.
bool hasValidCheckDigit(std::string_view digits);

} // namespace daishi
