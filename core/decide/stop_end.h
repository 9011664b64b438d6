// What ends the stop that a refusal is at a printer: the right act, and nothing else. A refusal
// about a blank ends when its box is scanned once more, now outside of the tray; a misread by a good scan,
// which is then taken as it is; everything else when whoever stands there scans their badge: read, and about
// to do the next act. Pure; windows only read it.
#pragma once

#include "core/words/refusal.h"
#include "core/words/scan.h"

namespace daishi {

enum class StopEnd {
    BoxTakenOut, // the label of the refused box, scanned again
    GoodScan,    // any code of ours but the cards of the printer
    Badge,       // the badge of the person who stands here; of anybody where nobody does
};
StopEnd endOf(RefusalCode);
// `box`: code of the label of the refused box. Without one there is none to be scanned again: a badge.
StopEnd endOf(RefusalCode, const std::string& box);

// The code as we write it; empty for what is none of ours.
std::string codeOf(const Scan&);

// Whether this scan is that act. `box`: code of the label of the refused box; `badge`: who stands
// here, or empty.
bool ends(StopEnd, const Scan&, const std::string& box, const std::string& badge);

} // namespace daishi
