// How a run stands, for a screen: every figure by itself, since they are different witnesses. Reads only.
#pragma once

#include <vector>

#include "core/print/run_rows.h"

namespace daishi {

struct ChunkView {
    std::int64_t number = 0;
    Sheets sheets;
    ChunkState state = ChunkState::Permitted;
    std::optional<Impressions> impressions; // by the printer; nothing: it did not say
};

struct RunView {
    RunRow run;
    std::vector<ChunkView> chunks;              // in their order
    Sheets sent, good, read, spoiled, doubtful; // sheets of this run; `sent` is not settled yet
    std::optional<SheetId> firstArticle;        // waits to be looked at
};
std::optional<RunView> viewRun(Database&, const RunId&);

// Sheets of the job, over all its runs.
struct JobSheets {
    Sheets good, read, spoiled, doubtful;
};
JobSheets sheetsOfJob(Database&, const JobId&);

// Runs in doubt: somebody has to scan what came out (sheets_by_hand.h). Oldest first.
std::vector<RunRow> doubtfulRuns(Database&);
// Codes of the doubtful sheets of a run, in printing order.
std::vector<SheetId> doubtfulSheets(Database&, const RunId&);
// Whether each good sheet of this run in doubt is scanned twice when it is settled, its code and then its
// mark: where the blank is known by its mark at first article (E3). Otherwise by its code alone.
bool marksAsked(const Registry&, const RunRow&);

} // namespace daishi
