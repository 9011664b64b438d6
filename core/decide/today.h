// The work of a day at a glance: what would stop each job if it were to be printed now, and whether what has
// to be printed can be. Nothing is permitted here; whether a sheet may be printed is asked of authorize()
// alone. The guards are the same, so that a job that is told to be stopped is one that the gate would refuse.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/decide/forecast.h"
#include "core/decide/guards.h"

namespace daishi {

struct JobToday {
    JobId job;
    JobState state = JobState::Imported;
    std::vector<std::string> holds; // reasons, as they are kept
    NamedType blank;
    DocumentKind kind;
    Day issueDay;
    Day dataDay;
    Day by; // the last working day up to the issue day, as the forecast has it
    Pieces wanted;
    bool doubtfulSheets = false;
    bool loaded = false; // a live load of it is in a tray
    bool runOpen = false;
    bool runPaused = false;
    bool firstArticleWaits = false;
};

// From what needs a person now to what is over.
enum class JobStanding {
    Stopped,      // by one of the guards
    FirstArticle, // printed, and to be looked at
    Paused,
    Printing,
    Loaded,
    WaitsForLoad,
    Printed, // nothing of it is wanted, it was not handed over
    Over
};

struct JudgedJob {
    JobId job;
    JobStanding standing = JobStanding::WaitsForLoad;
    Objection stops;     // of Stopped: the first objection in the order of the gate
    bool counts = false; // the answer is about it
};

enum class DayAnswer {
    NoJobs,
    AllPrinted,
    CanFinish,
    Stopped, // a person has to put something right first
    Short    // blanks lack
};

struct Lacking {
    BlankTypeId type;
    Sheets sheets; // documents for which there is no blank; without a reserve for spoilage
};

struct DayVerdict {
    DayAnswer answer = DayAnswer::NoJobs;
    Day by;                       // the day that it is about: today, or the next on which something is due
    std::vector<Lacking> lacking; // of Short, the most first
    std::vector<JobId> stopped;   // jobs that the answer is about and that are stopped
    Pieces left;                  // not printed yet of what it is about
    std::optional<TypeForecast> later; // blanks that run short, with the reserve, and are not lacking already
    std::vector<JudgedJob> jobs;       // as given
};

// `usable`: what could be loaded of each blank, trays included; a type that is not there has none. Jobs take
// their blanks in the order of their days, those of one day as given.
DayVerdict judgeToday(const std::vector<JobToday>&, const std::map<BlankTypeId, Sheets>& usable,
                      const std::vector<TypeForecast>& ahead, Day today, std::chrono::days dataAgeLimit);

} // namespace daishi
