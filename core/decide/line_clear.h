// Line clearance between jobs (K17): left-over sheets of the job before are how the wrong paper comes back.
// Asked before a box goes into a tray, and when somebody says that a tray is clear.
#pragma once

#include <optional>

#include "core/decide/guards.h"

namespace daishi {

// What the store knows of the tray's last load.
struct LastInTray {
    JobId job;
    bool jobEnded = false;     // its run was printed to the end
    bool clearedSince = false; // somebody has shown the tray and the output bin empty since
};

// the tray was last loaded for another job, or for this one, which has ended since, and nobody has
// shown the line clear. A load that died in mid-run and is scanned again for the same job needs none: its
// sheets are known and stay where they are. A tray that was never loaded on record has no job before.
Objection lineIsClear(const TrayId&, const JobId& next, const std::optional<LastInTray>&);

// What a person saw when the line was shown to be clear.
struct ClearanceSeen {
    Sheets inTray;
    Sheets inOutput;
};

// R-207 sheets by the book, R-214 sheets seen. Both figures are said aloud by the person: an empty tray is a
// count of nothing, never the absence of a count.
Objection lineMayBeCleared(const TrayId&, const std::optional<BoxId>& inTrayByBook, const ClearanceSeen&);

} // namespace daishi
