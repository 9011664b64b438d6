#include "core/line/standing.h"

#include <algorithm>

#include "core/line/work.h"

namespace daishi {

BadgeState badgeState(Database& db, const BadgeId& badge) {
    std::int64_t place = 0;
    {
        const auto rows = db.query("SELECT place FROM badge WHERE id = $1", {badge.str()});
        if (!rows->next())
            return BadgeState::NotIssued;
        place = rows->integer(0);
    }
    const auto rows =
        db.query("SELECT change FROM badge_change WHERE badge = $1 ORDER BY id DESC LIMIT 1", {badge.str()});
    if (rows->next())
        return rows->text(0) == "blocked" ? BadgeState::Blocked : BadgeState::InUse;
    return place == 1 ? BadgeState::InUse : BadgeState::NotIssued;
}

std::string pinHash(Database& db, const PersonId& person) {
    const auto rows =
        db.query("SELECT hash FROM pin WHERE person = $1 ORDER BY id DESC LIMIT 1", {person.str()});
    return rows->next() ? rows->text(0) : std::string();
}

bool pinIsSet(Database& db, const PersonId& person) {
    return !pinHash(db, person).empty();
}

unsigned wrongPinsInARow(Database& db, const PersonId& person) {
    const auto rows =
        db.query("SELECT count(*) FROM pin_try WHERE person = $1 AND id > (SELECT coalesce(max(id), 0) FROM "
                 "pin_try WHERE person = $1 AND outcome <> 'wrong')",
                 {person.str()});
    rows->next();
    return static_cast<unsigned>(rows->integer(0));
}

bool someSupervisorCanAct(Database& db, const Registry& registry, const BadgeId& without) {
    const auto canAct = [&](const Person& person) {
        const auto inUse = [&](const BadgeId& badge) {
            return badge != without && badgeState(db, badge) == BadgeState::InUse;
        };
        return person.role == Role::Supervisor && pinIsSet(db, person.id) &&
               wrongPinsInARow(db, person.id) < kWrongPinsAllowed &&
               std::any_of(person.badges.begin(), person.badges.end(), inUse);
    };
    return std::any_of(registry.people.begin(), registry.people.end(), canAct);
}

std::optional<Instant> lastPinTry(Database& db, const PersonId& person) {
    const auto rows =
        db.query("SELECT at FROM pin_try WHERE person = $1 ORDER BY id DESC LIMIT 1", {person.str()});
    return rows->next() ? std::optional(Instant(rows->integer(0))) : std::nullopt;
}

std::optional<SessionRow> findSession(Database& db, const std::string& name) {
    const auto rows =
        db.query("SELECT person, badge, opened_at, seen_at, ended_by FROM session WHERE id = $1", {name});
    if (!rows->next())
        return std::nullopt;
    SessionRow row{PersonId(rows->text(0)),
                   BadgeId(rows->text(1)),
                   {Instant(rows->integer(2)), Instant(rows->integer(3))},
                   {}};
    if (const auto by = rows->textOrNull(4))
        row.ended = sessionEndFrom(*by);
    return row;
}

void endSession(Database& db, const std::string& name, SessionEnd end, Instant now) {
    db.run("UPDATE session SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL",
           {now.micros(), std::string(nameOf(end)), name});
}

void registerPeople(Database& db, const Registry& registry) {
    Transaction transaction(db);
    for (const Person& person : registry.people) {
        for (const BadgeId& badge : person.badges) {
            std::optional<std::string> owner;
            {
                const auto rows = db.query("SELECT person FROM badge WHERE id = $1", {badge.str()});
                if (rows->next())
                    owner = rows->text(0);
            }
            if (!owner) {
                db.run("INSERT INTO badge (id, person, place) SELECT $1, $2, coalesce(max(place), 0) + 1 "
                       "FROM badge WHERE person = $2",
                       {badge.str(), person.id.str()});
            } else if (*owner != person.id.str()) {
                throw StoreError(StoreFault::Refused, "badge " + badge.str() + " is on record as that of " +
                                                          *owner + ": a badge is never another person's");
            }
        }
    }
    transaction.commit();
}

} // namespace daishi
