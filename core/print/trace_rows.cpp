#include "core/print/trace_rows.h"

#include <set>
#include <tuple>

namespace daishi::tracing {

namespace {

std::optional<LoadDeath> deathFrom(const std::optional<std::string>& name) {
    return name ? std::optional(loadDeathFrom(*name)) : std::nullopt;
}

} // namespace

std::vector<TracedBox> boxes(Database& db, const LotId& lot) {
    std::vector<TracedBox> all;
    for (BoxRow& row : boxesOf(db, lot))
        all.push_back({std::move(row), {}});
    for (TracedBox& box : all) {
        const auto rows = db.query("SELECT account, sheets FROM balance WHERE box = $1", {box.row.id.str()});
        while (rows->next())
            box.sheets[accountFrom(rows->text(0))] = Sheets(rows->integer(1));
    }
    return all;
}

std::vector<TracedLoad> loads(Database& db, const LotId& lot) {
    std::vector<TracedLoad> all;
    const auto rows =
        db.query("SELECT l.id, l.printer, l.tray, l.box, l.job, l.state, l.opened_at, l.ended_by, (SELECT "
                 "max(a.at) FROM "
                 "life_change c JOIN audit a ON a.seq = c.event WHERE c.life = 'load' AND c.subject = l.id "
                 "AND c.to_state "
                 "IN ('void', 'closed')) FROM load l WHERE l.lot = $1 ORDER BY l.opened_at, l.id",
                 {lot.str()});
    while (rows->next()) {
        TracedLoad load{LoadId(rows->text(0)),         PrinterId(rows->text(1)),
                        TrayId(rows->text(2)),         BoxId(rows->text(3)),
                        JobId(rows->text(4)),          stateFrom<LoadState>(rows->text(5)),
                        Instant(rows->integer(6)),     {},
                        deathFrom(rows->textOrNull(7))};
        if (const auto ended = rows->integerOrNull(8))
            load.endedAt = Instant(*ended);
        all.push_back(load);
    }
    return all;
}

std::vector<SheetGroup> sheets(Database& db, const LotId& lot) {
    std::vector<SheetGroup> all;
    const auto rows = db.query(
        "SELECT s.job, c.run, s.state, l.ended_by, count(*) FROM sheet s JOIN chunk c ON c.key = s.chunk "
        "JOIN "
        "load l ON l.id = s.load WHERE s.lot = $1 GROUP BY s.job, c.run, s.state, l.ended_by ORDER BY s.job, "
        "c.run, s.state",
        {lot.str()});
    while (rows->next()) {
        const auto state = stateFrom<SheetState>(rows->text(2));
        all.push_back({JobId(rows->text(0)), RunId(rows->text(1)), state,
                       surenessOf(state, deathFrom(rows->textOrNull(3))), Sheets(rows->integer(4))});
    }
    return all;
}

std::vector<TracedPieces> pieces(Database& db, const LotId& lot) {
    struct Counted {
        std::int64_t people = 0;
        std::set<std::pair<std::string, std::int64_t>> households;
    };
    std::map<std::tuple<std::string, PieceState, Sureness>, Counted> counted;
    const auto rows = db.query(
        "SELECT j.kind, p.state, s.state, l.ended_by, p.job, p.household, count(*) FROM sheet s JOIN piece p "
        "ON "
        "p.id = s.piece JOIN job j ON j.id = s.job JOIN load l ON l.id = s.load WHERE s.lot = $1 AND s.state "
        "IN "
        "('sent', 'good', 'doubtful') GROUP BY j.kind, p.state, s.state, l.ended_by, p.job, p.household",
        {lot.str()});
    while (rows->next()) {
        const auto sureness =
            surenessOf(stateFrom<SheetState>(rows->text(2)), deathFrom(rows->textOrNull(3)));
        Counted& group = counted[{rows->text(0), stateFrom<PieceState>(rows->text(1)), sureness}];
        group.people += rows->integer(6);
        group.households.insert({rows->text(4), rows->integer(5)});
    }
    std::vector<TracedPieces> all;
    for (const auto& [key, group] : counted)
        all.push_back({KindId(std::get<0>(key)), std::get<1>(key), std::get<2>(key), Pieces(group.people),
                       Households(std::int64_t(group.households.size()))});
    return all;
}

std::vector<TracedDay> days(Database& db, const LotId& lot) {
    std::vector<TracedDay> all;
    const auto rows = db.query(
        "SELECT d.day, (SELECT t.state FROM day t WHERE t.day = d.day), (SELECT max(v.version) FROM "
        "day_version "
        "v WHERE v.day = d.day), (SELECT v.report_hash FROM day_version v WHERE v.day = d.day ORDER BY "
        "v.version "
        "DESC LIMIT 1) FROM (SELECT day FROM movement WHERE lot = $1 UNION SELECT r.day FROM run r JOIN load "
        "l ON "
        "l.id = r.load WHERE l.lot = $1 UNION SELECT day FROM evidence WHERE lot = $1) AS d ORDER BY d.day",
        {lot.str()});
    while (rows->next()) {
        TracedDay day{
            dayFrom(rows->text(0)), {}, rows->integerOrNull(2).value_or(0), rows->textOrNull(3).value_or("")};
        if (const auto state = rows->textOrNull(1))
            day.state = stateFrom<DayState>(*state);
        all.push_back(day);
    }
    return all;
}

std::vector<TracedHold> holds(Database& db, const LotId& lot) {
    std::vector<TracedHold> all;
    const auto rows =
        db.query("SELECT h.id, h.reason, a.day, l.reason FROM hold h JOIN audit a ON a.seq = h.event LEFT "
                 "JOIN hold_lift l "
                 "ON l.hold = h.id WHERE h.subject_kind = 'lot' AND h.subject = $1 ORDER BY h.id",
                 {lot.str()});
    while (rows->next())
        all.push_back({rows->integer(0), rows->text(1), dayFrom(rows->text(2)), rows->textOrNull(3)});
    return all;
}

std::vector<TracedFinding> findings(Database& db, const LotId& lot) {
    std::vector<TracedFinding> all;
    const auto rows = db.query("SELECT f.box, f.says_type, f.reason, a.day FROM (SELECT NULL AS box, "
                               "says_type, reason, event FROM finding "
                               "WHERE lot = $1 UNION ALL SELECT box, says_type, reason, event FROM "
                               "box_finding WHERE lot = $1) AS f JOIN "
                               "audit a ON a.seq = f.event ORDER BY f.event",
                               {lot.str()});
    while (rows->next()) {
        TracedFinding one{{}, BlankTypeId(rows->text(1)), rows->text(2), dayFrom(rows->text(3))};
        if (const auto box = rows->textOrNull(0))
            one.box = BoxId(*box);
        all.push_back(one);
    }
    return all;
}

std::vector<TracedEvidence> evidence(Database& db, const LotId& lot) {
    std::vector<TracedEvidence> all;
    const auto rows =
        db.query("SELECT moment, grade, says_type, agrees, day, count(*) FROM evidence WHERE lot = $1 "
                 "GROUP BY moment, grade, says_type, agrees, day ORDER BY day, grade, moment",
                 {lot.str()});
    while (rows->next()) {
        TracedEvidence one{rows->text(0),
                           static_cast<Evidence>(rows->integer(1)),
                           {},
                           rows->integer(3) != 0,
                           dayFrom(rows->text(4)),
                           rows->integer(5)};
        if (const auto says = rows->textOrNull(2))
            one.says = BlankTypeId(*says);
        all.push_back(one);
    }
    return all;
}

std::vector<TracedReading> readings(Database& db, const LotId& lot) {
    std::vector<TracedReading> all;
    const auto rows =
        db.query("SELECT d.run, d.kind, count(*), min(d.day), max(d.day) FROM reading d JOIN run r "
                 "ON r.id = d.run JOIN load l ON l.id = r.load WHERE l.lot = $1 GROUP BY d.run, "
                 "d.kind ORDER BY d.run, d.kind",
                 {lot.str()});
    while (rows->next())
        all.push_back({RunId(rows->text(0)), rows->text(1), rows->integer(2), dayFrom(rows->text(3)),
                       dayFrom(rows->text(4))});
    return all;
}

} // namespace daishi::tracing
