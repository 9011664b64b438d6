// Deliveries 納品: what the note says has come (evidence E1). Nothing of it is believed before the
// inspection.
#pragma once

#include <string>
#include <vector>

#include "core/line/work.h"
#include "stock/arrival_rows.h"

namespace daishi {

struct DeliveryNote {
    RequestId request;
    std::string number; // as printed on the note
    BlankTypeId type;   // what the note says, not what was asked for
    Boxes boxes;
    Sheets sheetsPerBox;
};

struct DeliveryAnnounced {
    DeliveryId delivery;
    std::vector<Text> remarks; // to be said at arrival; none of them refuses anything
};

// Refused: R-210 no such request or blank type, R-507 the request is not approved, R-212 all of it has
// been delivered or the note does not say all, R-509 the note is on record already. A note that names another
// blank than was asked for is a remark here, and refused by the inspection.
Outcome<DeliveryAnnounced> announceDelivery(Line&, const Crew&, const DeliveryNote&);

} // namespace daishi
