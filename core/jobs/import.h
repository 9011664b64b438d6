// An insurer's issue file becomes a job: all of it or nothing.
#pragma once

#include <functional>

#include "core/decide/people.h"
#include "core/jobs/issue_file.h"
#include "core/line/line.h"
#include "core/words/outcome.h"

namespace daishi {

struct ImportRequest {
    const IssueFile& file;
    Day dataDay;            // the day that the insurer's data describe
    Pieces announcedPieces; // the insurer's control totals, told beside the file
    Households announcedHouseholds;
    // Called with the number of records stored so far, every thousand and at the end.
    std::function<void(Pieces)> progress = {};
};

struct ImportedJob {
    JobId job;
    Pieces pieces;
    Households households;
};

// One transaction. Refusals in this order: who (7xx), the mapping, data of a day to come, the
// same file again, totals, a document that was asked for before, in whatever job (R-305:
// insurer, kind and control number are the same; how many and on which lines of the file, never who). Every
// piece is sealed under a key of this job. Throws std::logic_error for a file without records.
Outcome<ImportedJob> importJob(Line&, const Crew&, const ImportRequest&);

// A file that could not be read leaves an event that tells how many faults of which sort, and where the first
// stood. Nothing else is written. `bytes` are those of the file; only their hash is kept.
Outcome<Done> rejectFile(Line&, const Crew&, const ImportMapping&, std::string_view bytes,
                         const IssueFaults&);

} // namespace daishi
