// What ends a stop: the right act, and nothing else (design notes). A refusal about a blank ends when its box
// is scanned once more, now outside of the tray; a misread by a good scan; everything else when whoever
// stands there scans their badge: read, and about to do the next act.
#pragma once

#include "core/words/refusal.h"
#include "core/words/scan.h"

namespace daishi::console {

enum class StopEnd {
    BoxTakenOut, // the label of the refused box, scanned again
    GoodScan,    // any scan that is one of ours
    Badge,       // the badge of the person who stands here; of anybody where nobody does
};
StopEnd endOf(RefusalCode);

// Whether this scan is that act. `box`: label of the refused box as it was scanned; `badge`: who stands
// here, or empty.
bool ends(StopEnd, const Scan&, const std::string& box, const std::string& badge);

} // namespace daishi::console
