// A finding about one box: it holds another blank than the lot it came with. The lot keeps its type; from
// here on this box alone goes by what was found. The lot is held until each of its other boxes has been
// looked at: where one box lies, the next may.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct BoxFound {
    BoxId box;
    LotId lot;
    Text was; // the box was taken for this until now
    Text is;
    std::vector<LoadId> loadsEnded;
    std::vector<Day> daysTouched; // a sealed one is disputed now
    std::vector<BoxId> toLookAt;  // before the hold of the lot can be lifted
};

// Two persons. Refused: R-210 no such box or blank type, R-211, R-212 no reason or nothing new, R-104 the
// mark scanned says neither.
Outcome<BoxFound> recordBoxFinding(Line&, const Crew&, std::string_view rawBoxLabel, const BlankTypeId& says,
                                   const std::string& reason, const std::optional<std::string>& rawMark);

// Boxes of the lot with sheets in store or tray that nobody has looked into since the newest finding about
// one of the boxes. Empty without such a finding.
std::vector<BoxId> boxesToLookAt(Database&, const LotId&);

//
Objection boxesLookedAt(Database&, const LotId&);

} // namespace daishi
