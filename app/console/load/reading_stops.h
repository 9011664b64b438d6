// Runs that a reader has stopped, and nobody has put right yet: what came, what should have come, and the
// sheets that two persons need in their hands. Reads only; what ends a stop is the line's (reading_stop.h).
#pragma once

#include <optional>
#include <vector>

#include "core/print/reading_rows.h"

namespace daishi::console {

struct ReadingStop {
    std::int64_t id = 0;
    RunId run;
    PrinterId printer;
    Refusal found;                         // by what is on record of its sheets now
    std::optional<AwaitedSheet> expected;  // nothing: no sheet was awaited any more
    std::vector<AwaitedSheet> toRead = {}; // what is still to be scanned in its place, in printing order
    std::optional<SheetId> toName = {};    // what is still to be scanned as the one that was taken out
};
// Oldest first.
std::vector<ReadingStop> openReadingStops(Database&);

// The stop at this printer that is told first: of the run that is at hand, else the oldest. nullptr: none.
const ReadingStop* stopAt(const std::vector<ReadingStop>&, const PrinterId&,
                          const std::optional<RunId>& atHand = std::nullopt);

} // namespace daishi::console
