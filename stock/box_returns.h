// Whole boxes going back to the warehouse, counted and looked at by two persons, on a return slip 返却票.
// What has gone back is never loaded again. A held lot may go back: that is where a wrong one belongs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/line/work.h"
#include "stock/box_ends.h"

namespace daishi {

using ReturnSlipId = Id<struct ReturnSlipTag>; // "B-240930-01"

struct BoxToReturn {
    std::string rawBoxLabel;
    BoxLook look;
};

struct BoxesReturned {
    ReturnSlipId slip;
    LotId lot;
    Text blank;
    std::vector<BoxId> boxes;
    Sheets sheets;
    Sheets remainder; // of the lot, still in the store
};

// All boxes of one lot, on one slip; all of them or none. Refused: no reason, no box,
// boxes of two lots, or a box that is not here, R-226, R-223, R-224, R-104.
Outcome<BoxesReturned> returnBoxes(Line&, const Crew&, const std::vector<BoxToReturn>&,
                                   const std::string& reason);

struct SlipLine {
    BoxId box;
    Sheets sheets;
};
struct ReturnSlip {
    ReturnSlipId id;
    LotId lot;
    BlankTypeId type; // by what is known today
    std::string reason;
    Day day;
    std::vector<SlipLine> boxes;
};
std::optional<ReturnSlip> findReturnSlip(Database&, const ReturnSlipId&);

} // namespace daishi
