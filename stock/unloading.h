// Taking the rest out of a tray: line clearance before the next job.
#pragma once

#include <string_view>

#include "core/line/work.h"

namespace daishi {

struct TrayUnloaded {
    TrayId tray;
    LoadId load; // the last one of the tray
    BoxId box;
    Text blank;
    Sheets returned;  // counted, and back in the store by the book
    Sheets remainder; // still in the tray by the book: counted fewer than that; the evening's count will ask
    bool boxIsEmpty = false;
};

// `counted`: sheets taken out and put back into the box. Ends the live load, and with it its run. Refused:
// no sheets and no live load are on record for the tray, R-227 more counted than the book
// has there: two persons adjust the book first (adjustCount).
Outcome<TrayUnloaded> unloadTray(Line&, const Crew&, std::string_view rawTrayLabel, Sheets counted);

} // namespace daishi
