// What the page of the day shows, read from the store at once. What stops a job and what the day's answer is,
// says core/decide/today.h.
#pragma once

#include <optional>
#include <vector>

#include "app/cli/home.h"
#include "core/day/open_days.h"
#include "core/decide/today.h"
#include "core/jobs/job_view.h"
#include "stock/stock_view.h"

namespace daishi::console {

struct TodayJob {
    JobView view;
    Text document; // 川崎市 被保険者証
    JudgedJob judged;
    Day by;
};

// One blank: what there is of it against what is needed of it. Figures that mean different things stay apart.
struct TodayStock {
    BlankTypeId type;
    Text name;
    Sheets usable;
    Sheets needToday, needAhead; // with the reserve; ahead: of the days that the forecast looks at, today too
    Sheets quarantined, held;    // there, and not to be used
    Sheets onOrder;
    std::optional<Day> shortOn;
    Sheets shortBy;
};

// What is open and waits for a person.
struct OpenThing {
    enum class What {
        DayNotReconciled, // or judged and disputed since
        DayNotSigned,     // `number`: signatures that lack
        DayDifferences,   // `number`: open ones
        LotHeld,
        LotRejected, // `number`: sheets of it in quarantine
        DeliveryInspected,
        RequestNotApproved,
        RunInDoubt,
        ReaderStopped
    };
    What what = What::DayNotReconciled;
    std::string subject; // day, lot, delivery, request, run
    Text says;           // a reason, a blank; may be empty
    std::int64_t number = 0;
    std::optional<BadgeId> owner;
};

struct TodayView {
    Day today;
    std::vector<TodayJob> jobs; // of one that was handed over, as long as its day is not past
    DayVerdict verdict;
    std::vector<TodayStock>
        stock; // what lacks first; a blank of which there is and needs nothing is left out
    std::vector<TrayView> trays;
    std::vector<OpenThing> open;
};
TodayView readToday(cli::Home&);

// Part of it, in a file of its own.
std::vector<OpenThing> readOpenThings(cli::Home&, Day today);

} // namespace daishi::console
