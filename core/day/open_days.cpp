#include "core/day/open_days.h"

#include <set>

#include "core/line/lookup.h"

namespace daishi {

std::vector<DayRow> openDays(Database& db, Day today) {
    std::set<Day> days;
    {
        const auto rows = db.query("SELECT day FROM day WHERE state <> 'sealed'");
        while (rows->next())
            days.insert(dayFrom(rows->text(0)));
    }
    for (int back = 0; back <= kOpenDaysBack; ++back) {
        const Day day = today.plusDays(-back);
        const auto rows =
            db.query("SELECT 1 FROM movement m WHERE m.day = $1 AND NOT EXISTS (SELECT 1 FROM day d "
                     "WHERE d.day = m.day) LIMIT 1",
                     {day.iso()});
        if (rows->next())
            days.insert(day);
    }
    std::vector<DayRow> open;
    for (const Day day : days)
        open.push_back(findDay(db, day));
    return open;
}

} // namespace daishi
