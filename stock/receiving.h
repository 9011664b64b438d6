// Receiving inspection 受入検査 (the first barrier that was missing). Box by box the supplier's
// label is scanned (E2), of some boxes the mark of a sheet (E3), and then the whole is set against what was
// asked for.
//
// What stands on our floor is in our books: a box with a wrong label is registered all the same, in
// quarantine, and the scan is refused. Nothing leaves quarantine before the inspection has passed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct BoxScanned {
    BoxId box;
    LotId lot;
    Text blank; // what the label says
    Sheets sheets;
    std::string labelCode; // to be printed on our label and stuck onto the box
    Boxes scanned;         // of this delivery so far
    Boxes announced;
    // With the last box: those from which sheets are pictured, chosen now (pictures.h).
    std::vector<BoxId> chosen;
};

// Registers the box of a supplier's label. Refused: R-210 no such delivery or unknown blank, R-211, R-510 the
// delivery is no longer inspected, R-506 the label was scanned before; and with the box kept in quarantine
// when the label names another blank than was asked for.
Outcome<BoxScanned> scanBox(Line&, const Crew&, const DeliveryId&, std::string_view rawLabel);

struct MarkScanned {
    BoxId box;
    Text blank;     // what the mark says
    Boxes looked;   // boxes of the delivery with a mark seen
    Boxes required; // from how many boxes one is asked for
};

// The mark of a sheet that was taken out of a box and goes back into it. `box`: its number in the delivery,
// its name, our label or the supplier's. Refused; and with what was seen kept R-104,
//
Outcome<MarkScanned> scanMark(Line&, const Crew&, const DeliveryId&, std::string_view box,
                              std::string_view rawMark);

struct Inspected {
    DeliveryId delivery;
    std::vector<LotId> lots;
    Text blank;
    Boxes boxes;
    Sheets sheets;
    Sheets stillToCome; // of the request, which stays open for it
};

// Passed: the lot is released and its sheets are in the store. Refused for good, the delivery and its lots
// with it, the sheets staying in quarantine. Refused with nothing changed,
// to be completed or refused by a supervisor (returns.h): R-504, R-505 (also more than the request still
// owes), R-508, R-511. R-210 no such delivery, R-510 inspected before.
Outcome<Inspected> inspect(Line&, const Crew&, const DeliveryId&);

} // namespace daishi
