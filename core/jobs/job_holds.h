// Holds on a job. Several may be in force at once; each is placed and lifted by its own number.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/decide/people.h"
#include "core/line/line.h"
#include "core/words/outcome.h"

namespace daishi {

struct JobHold {
    std::int64_t number = 0;
    JobId job;
    std::string reason;
};

// In force, oldest first.
std::vector<JobHold> jobHolds(Database&, const JobId&);

// A held job prints nothing from the next chunk on and is not handed over. Refused: R-210; R-212 for a job
// that is over, or when `reason` is blank. The reason is written into the audit chain: no personal data.
Outcome<JobHold> holdJob(Line&, const Crew&, const JobId&, const std::string& reason);

// Every job that is not over, in one act: after it all of them are on hold, or none. Refused: R-212 when
// `reason` is blank.
Outcome<std::vector<JobHold>> holdOpenJobs(Line&, const Crew&, const std::string& reason);

// Two persons. Refused: R-210 when no hold of that number is in force on this job; R-212 when `reason` is
// blank.
Outcome<Done> liftJobHold(Line&, const Crew&, const JobId&, std::int64_t hold, const std::string& reason);

} // namespace daishi
