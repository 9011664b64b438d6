// Samples 見本: blanks taken out of a box to be shown. They bear no code; they are destroyed by a destruction
// list.
#pragma once

#include <string>
#include <string_view>

#include "core/line/work.h"

namespace daishi {

struct SampleTaken {
    BoxId box;
    Text blank;
    Sheets sheets;
    Sheets left; // in the store
};
// Refused: sealed, R-212 none asked for, no purpose, or a box that is gone, R-202 the lot
// is held, R-208 fewer in the store.
Outcome<SampleTaken> takeSample(Line&, const Crew&, std::string_view rawBoxLabel, Sheets,
                                const std::string& purpose);

} // namespace daishi
