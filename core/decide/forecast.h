// Which blanks run short, and when: what the jobs that are not printed yet will use, and a reserve for
// spoilage, against what could be loaded today. What was asked for and has not passed its inspection counts
// for nothing; it is told beside the shortage.
#pragma once

#include <optional>
#include <vector>

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/units.h"

namespace daishi {

struct BlankNeed {
    BlankTypeId type;
    Day by;        // the last working day up to that of the documents; one that is past is needed today
    Sheets sheets; // documents not printed yet
};

struct BlankSupply {
    BlankTypeId type;
    Sheets usable;
    Sheets onOrder; // asked for and not delivered, the rest of partial deliveries too
};

struct ForecastDay {
    Day day;
    Sheets needed;         // on this day, with the reserve
    std::int64_t left = 0; // after it; negative: short by so many
};

struct TypeForecast {
    BlankTypeId type;
    Sheets usable;
    Sheets onOrder;
    Sheets needed;                 // in all, with the reserve
    std::vector<ForecastDay> days; // those on which something is needed, in their order
    std::optional<Day> shortOn;    // the first day that cannot be met
    Sheets shortBy;                // at the end of the days looked at
};

// Needs after `until` are left out. The reserve is taken of what is needed up to a day, rounded up, so that
// it does not depend on how the jobs are cut. By name of the type; types that nothing is needed of are left
// out.
std::vector<TypeForecast> forecast(const std::vector<BlankNeed>&, const std::vector<BlankSupply>&,
                                   PerMille reserve, Day today, Day until);

} // namespace daishi
