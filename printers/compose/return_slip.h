// The slip that goes with boxes that leave the house: 返却票 to the warehouse, 返品票 to the supplier. What
// is on it was counted and looked at by two persons; who takes the boxes signs it.
#pragma once

#include <string>
#include <vector>

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/units.h"

namespace daishi {

struct ReturnSlipPaper {
    enum class To { Warehouse, Supplier };
    struct Line {
        unsigned boxNo = 1;
        Sheets sheets;
    };

    To to = To::Warehouse;
    std::string number; // of the slip, B-240930-01; of a lot that goes back whole, the lot's
    std::string site;
    LotId lot;
    InsurerNumber insurer;
    std::string insurerName;
    std::string blankTitle; // by what is known today
    unsigned edition = 1;
    std::string reason;
    Day day;
    BadgeId actor, second;
    std::vector<Line> boxes;
    bool simulation = false; // a black band, 練習 VOID, at the head of each page
};

// A4 upright, as many pages as the boxes need; each box with the code of its label. The same bytes for the
// same slip. Throws std::invalid_argument for a lot or box that has no code, std::runtime_error for a text
// that cannot be drawn or does not fit.
std::string returnSlipPdf(const ReturnSlipPaper&);

} // namespace daishi
