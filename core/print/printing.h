// The run: what an operator does at the printer once a box is loaded. One run is one job on one load; when
// the load ends the run ends with it, and what is left is printed by a new run on a new load.
#pragma once

#include "core/print/article.h"
#include "core/print/chunk.h"
#include "core/print/patience.h"

namespace daishi {

// Begins the run of the live load in this tray. Refused while sheets of the job are doubtful.
Outcome<RunId> startRun(Line&, const Crew&, const TrayId&, PrinterPort&);

struct RunProgress {
    Pieces wanted; // of the whole job
    Pieces good;   // of the whole job
    Sheets sent;   // of the chunk under way
    Impressions counted;
};

// Called on the thread of printOn(). `stop` is asked between chunks.
struct RunHooks {
    std::function<void(const RunProgress&)> progress;
    std::function<bool()> stop;
    std::int64_t atMostChunks = 0; // 0: no limit
    StoreBusy busy = {}; // printed sheets wait to be written down while others hold the store (patience.h)
};

enum class RunRest {
    FirstArticleWaits, // one sheet was printed: scan its mark and code
    Finished,          // nothing is left to print in the job
    Paused             // asked to stop between chunks; the run is paused
};

// A run is its printer's while it prints: the name claimed in the store (Database::tryClaim), against other
// programs and against every act beside it in this one. What is claimed is being watched, and nobody recovers
// it.
std::string claimOnRun(const RunId&);
Refusal printedElsewhere(const RunId&);

// R-411 while another program prints this run. Prints until the first article waits, the job is printed, the
// hook says stop, or the line refuses. Between two chunks it waits for the reader of codes, where the load
// asks for every piece (reader_patience.h).
Outcome<RunRest> printOn(Line&, const Crew&, const RunId&, PrinterPort&, SheetComposer&, const RunHooks&);

// The first printed sheet of this load: its mark must be the job's blank and its code one that was just
// printed. A mark that is not ends the load, holds the lot and makes the sheet spoilage. A load that
// ended meanwhile is not armed any more, but its one sheet still has to be looked at: until then the job is
// not printed.
Outcome<Done> approveFirstArticle(Line&, const Crew&, const RunId&, const std::string& rawPiece,
                                  const std::string& rawMark);

// The same with a picture of the sheet, which the policy of the blank may ask for (E5); where it does not,
// the picture is not looked at. Beside what stands above: R-112 none was given, R-113, R-117; the picture of
// another blank is R-402 as its mark is; R-416 the blank is right and the data on it are not: the sheet is
// spoilage, the job is held and the load over; R-111 it cannot be told: nothing has changed, another picture
// may be taken of the same sheet.
struct ArticleScans {
    std::string piece;
    std::string mark;
    std::optional<SheetPicture> picture;
};
Outcome<Done> approveFirstArticle(Line&, const Crew&, const RunId&, const ArticleScans&, SheetComposer&);

// An operator and a supervisor have looked at the sheet whose newest picture could not be told, and
// found it to be the right one: it is approved. Never against a picture that contradicts. R-409 no sheet
// waits, R-212 no reason, R-417.
Outcome<Done> lookInstead(Line&, const Crew&, const RunId&, const std::string& reason);

Outcome<Done> pauseRun(Line&, const Crew&, const RunId&);
Outcome<Done> resumeRun(Line&, const Crew&, const RunId&);
// Ends the run and its load.
Outcome<Done> stopRun(Line&, const Crew&, const RunId&);
// The operator's own count of the sheets that came out in this run: a witness of its own.
Outcome<Done> countOutput(Line&, const Crew&, const RunId&, Sheets counted);

} // namespace daishi
