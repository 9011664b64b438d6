// What the page for loading and printing shows, read from the store at once: the job of the ticket, the tray
// and what is in it, the run. Names only; nothing is decided here.
#pragma once

#include <optional>

#include "app/cli/home.h"
#include "app/console/load/reading_stops.h"
#include "core/jobs/job_view.h"
#include "core/print/run_view.h"
#include "stock/stock_view.h"

namespace daishi::console {

// One blank, for the verdict and for the stop.
struct BlankFace {
    BlankType type;
    Insurer insurer;
    Text name; // 川崎市 被保険者証 第3版
};

struct JobCard {
    JobView view;
    BlankFace blank;
    JobSheets sheets;
    bool marksAtLoad = false;    // the mark of the top sheet is asked for
    bool picturesAtLoad = false; // and a picture of it
    bool picturesFirst = false;  // a picture of the first printed sheet is
    Sheets usable;               // what could be loaded of its blank, without what is in a tray
};

struct BoxCard {
    BoxRow row;
    BlankFace blank; // by what is known today
    Sheets inStore, inTray, good, spoiled, sample;
    Boxes boxesOfLot;
};

struct TrayCard {
    TrayView view;
    std::optional<BoxCard> box; // of its load
};

// Raw scans; those that were not made yet are empty.
struct LoadNames {
    std::string ticket, tray, box;
    PrinterId printer; // where they were scanned
};

struct LoadView {
    std::optional<JobCard> job;
    std::optional<TrayCard> tray;
    std::optional<BoxCard> box; // the scanned one
    std::optional<RunView> run; // of the live load in the tray
    // Of the tray's newest run, over or not, whose sheets pass a reader; without one, of the oldest run of this
    // printer that is over and waits for readings: the sheets that do, in the order in which they came out.
    std::optional<RunId> readRun;
    std::vector<AwaitedSheet> unread;
    std::vector<ReadingStop> stops; // at every printer
    std::int64_t record = 0;        // number of the newest event
};
LoadView readLoad(cli::Home&, const LoadNames&);

std::optional<BlankFace> faceOf(const Registry&, const BlankTypeId&);

} // namespace daishi::console
