// Whole sentences with named slots, one for each language: a translation never has to fit fragments together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/words/refusal.h"

namespace daishi {

// Slot name → what stands there. A figure is the same in both languages.
using Slots = std::vector<std::pair<std::string_view, Text>>;

Text same(std::string_view);       // a name that is not translated
Text figure(std::int64_t);         // 6,000
std::string grouped(std::int64_t); // 6,000; -1,200

// "箱 {box} は {book}枚です。" with its slots filled; what stands in a slot is never read again for slots.
// Throws std::logic_error if the sentence has a slot that is not given or a given one has no place in it.
std::string filled(std::string_view sentence, const Slots&, Language);

} // namespace daishi
