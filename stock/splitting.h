// Part of a box goes into a new box of the same lot. The sheets follow in the ledger by one row, store to
// store, that names both boxes: neither can be written without the other. What is known of the one box is
// known of the other.
#pragma once

#include <string>
#include <string_view>

#include "core/line/work.h"

namespace daishi {

struct BoxSplit {
    BoxId from;
    BoxId into; // new, opened; its own label has to be printed and stuck on
    LotId lot;
    Text blank;
    Sheets moved;
    Sheets left;           // in the store of the old box
    std::string labelCode; // of the new box
};
// Refused: sealed, R-202 the lot is held, R-208 fewer in the store, R-212 none or all of
// it, or a lot that has 999 boxes.
Outcome<BoxSplit> splitBox(Line&, const Crew&, std::string_view rawBoxLabel, Sheets);

} // namespace daishi
