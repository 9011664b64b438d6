#include "app/console/day/day_view.h"

#include <algorithm>

#include "app/cli/day_files.h"
#include "core/day/open_days.h"

namespace daishi::console {

namespace {

std::vector<DayRow> choices(Database& db, Day today, Day wanted) {
    std::map<Day, DayRow> rows;
    for (const DayRow& row : allDays(db))
        rows.emplace(row.day, row);
    for (const DayRow& row : openDays(db, today))
        rows.emplace(row.day, row);
    for (const Day day : {today, wanted})
        rows.emplace(day, findDay(db, day));
    std::vector<DayRow> all;
    all.reserve(rows.size());
    for (auto& [day, row] : rows)
        all.push_back(std::move(row));
    return all;
}

} // namespace

DayView readDay(cli::Home& home, const std::optional<Day>& wanted, const std::string& known) {
    Database& db = home.db();
    DayView view;
    view.today = siteDay(home.line().clock.now(), home.registry().site.zone);
    const auto open = openDays(db, view.today);
    const Day day = wanted ? *wanted : open.empty() ? view.today : open.front().day;
    view.days = choices(db, view.today, day);
    view.row = findDay(db, day);
    if (view.row.version == 0)
        return view;
    view.report = reportOf(db, day, cli::reportText());
    view.signatures = cli::signaturesOf(home, view.report->facts);
    view.pdf = view.report->facts.number + ".pdf";
    view.key = view.row.reportHash + " " + std::to_string(view.signatures.size());
    if (view.key != known)
        view.files = cli::dayFiles(home, *view.report);
    return view;
}

} // namespace daishi::console
