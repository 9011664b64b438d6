// What the page for closing a day shows: the day, its judgement as it is kept, and the very report that is
// signed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/home.h"
#include "app/report/report.h"
#include "core/day/day.h"

namespace daishi::console {

struct DayView {
    Day today;
    std::vector<DayRow> days; // that can be chosen: open ones and those that were judged, oldest first
    DayRow row;               // the one that is meant
    std::optional<DayReport> report;
    std::vector<Signature> signatures;
    // As writeDayFiles() would write them; empty when they are those that were known.
    std::map<std::string, std::string> files;
    std::string pdf; // name of the report among them
    std::string key; // equal keys, equal files
};

// `wanted`: nothing for the oldest day that is not sealed. `known`: the key of what is shown already.
DayView readDay(cli::Home&, const std::optional<Day>& wanted, const std::string& known);

} // namespace daishi::console
