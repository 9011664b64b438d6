// Readings and the stops they made, as the store holds them. All read inside the caller's transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/reading_order.h"
#include "core/print/run_rows.h"

namespace daishi {

// What judgeReading() needs of the run; `seen` is left empty.
ReadingFacts awaitedIn(Database&, const RunRow&);
CodeSeen codeSeen(Database&, const SheetId& code);
// The oldest run of this printer whose load is over and asks for every piece, and whose sheets were not all
// read: its job is not printed before.
std::optional<RunId> oldestUnreadRun(Database&, const PrinterId&);

// The stop of this run that is not ended; there is one at most.
std::optional<OpenStop> openStopOf(Database&, const RunId&);
// Over all runs of a job whose loads ask for every piece (LoadRow::everyPieceRead); the oldest stop.
ReadingStanding readingStanding(Database&, const JobId&);
// Good sheets that must be read, and whether they were: of a job whose loads ask for it.
struct ReadCount {
    Sheets asked, unread;
};
ReadCount readCount(Database&, const JobId&);

std::optional<OpenStop> findOpenStop(Database&, std::int64_t stop);
// Missing sheets of a stop that may still lie somewhere and were read by nobody, in printing order; and the
// sheet that has to be named.
StopNeeds needsOf(Database&, const OpenStop&);

// One reading with its kind, in the act under way. Answers its number.
std::int64_t writeReading(Database&, const RunId&, std::string_view kind, const std::optional<SheetId>& code,
                          bool known, const std::string& source, Day, std::int64_t event);

} // namespace daishi
