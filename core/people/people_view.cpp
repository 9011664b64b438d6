#include "core/people/people_view.h"

#include "core/line/standing.h"

namespace daishi {

namespace {

bool loggedIn(Line& line, const BadgeId& badge) {
    std::vector<SessionTimes> open;
    {
        const auto rows = line.db.query(
            "SELECT opened_at, seen_at FROM session WHERE badge = $1 AND ended_at IS NULL", {badge.str()});
        while (rows->next())
            open.push_back({Instant(rows->integer(0)), Instant(rows->integer(1))});
    }
    const Instant now = line.clock.now();
    for (const SessionTimes& times : open) {
        if (!overBy(times, line.registry.site, now))
            return true;
    }
    return false;
}

PersonView viewOf(Line& line, const Person& person) {
    PersonView view{person, {}, pinIsSet(line.db, person.id), wrongPinsInARow(line.db, person.id)};
    for (const BadgeId& badge : person.badges)
        view.badges.push_back({badge, badgeState(line.db, badge), loggedIn(line, badge)});
    return view;
}

} // namespace

std::vector<PersonView> allPeople(Line& line) {
    std::vector<PersonView> all;
    for (const Person& person : line.registry.people)
        all.push_back(viewOf(line, person));
    return all;
}

std::optional<PersonView> findPerson(Line& line, const BadgeId& badge) {
    const Person* person = line.registry.person(badge);
    return person ? std::optional(viewOf(line, *person)) : std::nullopt;
}

} // namespace daishi
