// May a job's documents leave the floor for enclosing and posting? Printed the day before, mailed the day
// after: the last look before a wrong card is in the post.
#pragma once

#include <vector>

#include "core/decide/guards.h"
#include "core/decide/reading_order.h"

namespace daishi {

// One lot out of which good sheets of the job came.
struct LotUse {
    LotStanding lot;
    NamedType effective; // by the newest finding; else as registered
    Sheets good;
};

struct PrintDay {
    Day day;
    bool sealed = false; // reconciled and signed by two, and not disputed since
};

struct HandOverFacts {
    JobId job;
    JobState state = JobState::Imported;
    std::vector<std::string> holds;
    NamedType required;
    Pieces all;
    Pieces good;
    Pieces withdrawn;
    bool firstArticleWaits = false; // printed sheets of a load whose first article nobody approved
    Pieces doubtful;                // of which nobody knows whether or what was printed: sent or doubtful
    ReadingStanding reading;        // as far as its loads ask for every piece
    std::vector<LotUse> lots;
    Sheets spoilsNotScanned;    // of it, and on no destruction list
    std::vector<PrintDay> days; // on which a sheet of it was printed
};

// In this order: its life, blanks that are not of the job's type, a lot that is on hold or
// was rejected since, the job on hold, doubtful sheets, documents missing
// a first article not approved, a stop of the reader or sheets that nobody has read (R-418,
// R-419), not yet printed, spoilage that is on no destruction list, a day of printing that is
// not sealed.
Objection mayHandOver(const HandOverFacts&);

} // namespace daishi
