// What the evening says of a difference: whole sentences with named slots, one row per case and language, so
// that a translation never has to fit fragments together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/words/refusal.h"

namespace daishi {

enum class EveningCase {
    BlankNotJobs,
    SheetLooksOther,
    NotCounted,
    NotLookedAt,
    CountDiffers,
    LotCountDiffers,
    LotDoesNotAddUp,
    PeopleDoNotAddUp,
    MoreReadThanMade,
    SheetsDoubtful,
    RunOpen,
    ImpressionsDisagree,
    CounterDisagrees,
    OutputDisagrees,
    MoreReadThanSent,
    BooksDoNotBalance
};

// Slot name → what stands there. A figure is the same in both languages.
using Slots = std::vector<std::pair<std::string_view, Text>>;

Text same(std::string_view);       // a name that is not translated
Text figure(std::int64_t);         // 6,000
std::string grouped(std::int64_t); // 6,000; -1,200

// Throws std::logic_error if the sentence has a slot that is not given or a given one has no place in it.
Text sentence(EveningCase, const Slots&);

} // namespace daishi
