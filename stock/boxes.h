// Boxes 箱 of a released lot.
#pragma once

#include <string_view>

#include "core/line/work.h"

namespace daishi {

struct BoxOpened {
    BoxId box;
    LotId lot;
    Text blank;
    Sheets sheets; // in the store, by the book
};

// `rawBoxLabel` is our own label. Refused: the lot has not passed, R-202 it is held,
// R-212 the box is not sealed any more.
Outcome<BoxOpened> openBox(Line&, const Crew&, std::string_view rawBoxLabel);

} // namespace daishi
