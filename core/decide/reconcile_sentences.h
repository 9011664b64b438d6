// What the evening says of a difference: whole sentences with named slots, one row per case and language, so
// that a translation never has to fit fragments together.
#pragma once

#include "core/words/sentence.h"

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
    SheetsUnread,
    ReaderStopped,
    RunOpen,
    ImpressionsDisagree,
    CounterDisagrees,
    OutputDisagrees,
    MoreReadThanSent,
    BooksDoNotBalance
};

// Throws std::logic_error if the sentence has a slot that is not given or a given one has no place in it.
Text sentence(EveningCase, const Slots&);

} // namespace daishi
