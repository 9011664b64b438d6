// Line clearance (K17): somebody shows that tray and output bin are empty before the next job's blanks go in.
#pragma once

#include <optional>
#include <string_view>

#include "core/decide/line_clear.h"
#include "core/line/work.h"

namespace daishi {

struct LineCleared {
    TrayId tray;
    std::optional<LoadId> after; // the last load of the tray; nothing: none is on record
    std::optional<JobId> job;    // of that load
};

// Ends a live load that has nothing left in the tray by the book, and with it its run. Refused,
// R-207 the book still has sheets in the tray, R-214 sheets were seen in tray or output bin.
Outcome<LineCleared> clearLine(Line&, const Crew&, std::string_view rawTrayLabel, const ClearanceSeen&);

// For the guard of loading. Reads inside the caller's transaction.
std::optional<LastInTray> lastInTray(Database&, const TrayId&);

} // namespace daishi
