// The forecast over the store as it stands, and an urgent request made from it.
#pragma once

#include <vector>

#include "core/decide/forecast.h"
#include "core/line/work.h"

namespace daishi {

// For as many days as the site's configuration says. Reads only; outside a transaction or inside the
// caller's.
std::vector<TypeForecast> forecastStock(Line&);

// What could go into a tray, or lies in one whose lot may be used; by what is known today.
Sheets usableSheets(Line&, const BlankTypeId&);

struct UrgentRequest {
    RequestId request;
    Sheets sheets; // whole boxes that make good what lacks
    Day shortOn;   // the first day that cannot be met, a working day: needed by then
    Sheets shortBy;
};
// A supervisor asks for what lacks beyond what is on order already; the insurer's approval follows as with
// every request. Refused: R-210 no such blank type, R-212 nothing lacks.
Outcome<UrgentRequest> askUrgently(Line&, const Crew&, const BlankTypeId&);

} // namespace daishi
