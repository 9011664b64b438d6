// The ways out of receiving: a delivery that people refuse, and the sheets of a rejected lot going back to
// where they came from. Without them a delivery that cannot be completed would stand open for ever, and
// rejected blanks would lie beside the good ones.
#pragma once

#include <string>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct DeliveryRefused {
    DeliveryId delivery;
    std::vector<LotId> lots; // rejected with it; none when no box was scanned
    Sheets inQuarantine;     // where they stay until returnLot()
};

// A supervisor refuses a delivery that is announced or inspected. Refused: R-210 no such delivery, R-510 it
// was accepted or refused before, R-212 no reason.
Outcome<DeliveryRefused> refuseDelivery(Line&, const Crew&, const DeliveryId&, const std::string& reason);

struct LotReturned {
    LotId lot;
    Text blank; // by what is known today
    Boxes boxes;
    Sheets sheets;
};

// Two persons send back what a rejected lot has in quarantine, with its boxes. Refused: R-210 no such lot,
// R-212 no reason, the lot is not rejected, or nothing of it is left in quarantine.
Outcome<LotReturned> returnLot(Line&, const Crew&, const LotId&, const std::string& reason);

} // namespace daishi
