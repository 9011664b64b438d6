#include "core/print/reading_view.h"

#include "core/line/lookup.h"

namespace daishi {

namespace {

constexpr std::string_view kStops =
    "SELECT x.reading, x.run, r.job, x.kind, d.code, x.expected, c.number, s.place, (SELECT count(*) FROM "
    "reading_missing m WHERE m.stop = x.reading), x.day, x.event, l.every_piece_read, e.reason, a.actor, "
    "a.second_actor, e.day, e.event FROM reading_stop x JOIN reading d ON d.id = x.reading JOIN run r ON "
    "r.id = "
    "x.run JOIN load l ON l.id = r.load LEFT JOIN sheet s ON s.id = x.expected LEFT JOIN chunk c ON c.key = "
    "s.chunk LEFT JOIN reading_stop_end e ON e.stop = x.reading LEFT JOIN audit a ON a.seq = e.event ";

StopView stopFrom(const Rows& rows) {
    StopView stop;
    stop.id = rows.integer(0);
    stop.run = RunId(rows.text(1));
    stop.job = JobId(rows.text(2));
    stop.kind = readingKindFrom(rows.text(3));
    if (const auto code = rows.textOrNull(4))
        stop.seen = SheetId(*code);
    if (const auto expected = rows.textOrNull(5))
        stop.expected = AwaitedSheet{SheetId(*expected), {rows.integer(6), rows.integer(7)}};
    stop.missing = Sheets(rows.integer(8));
    stop.day = dayFrom(rows.text(9));
    stop.event = rows.integer(10);
    stop.guards = rows.integerOrNull(11).value_or(0) != 0;
    if (!rows.isNull(12))
        stop.end = StopView::End{rows.text(12), BadgeId(rows.text(13)), BadgeId(rows.text(14)),
                                 dayFrom(rows.text(15)), rows.integer(16)};
    return stop;
}

bool wanted(const StopView& stop, const WhichStops& which) {
    if (which.run && stop.run != *which.run)
        return false;
    if (which.openOnly && stop.end)
        return false;
    return !which.day || (stop.day <= *which.day && (!stop.end || stop.end->day >= *which.day));
}

} // namespace

std::vector<ReadingView> readingsOf(Database& db, const RunId& run) {
    std::vector<ReadingView> all;
    const auto rows = db.query(
        "SELECT id, kind, code, source, day, event FROM reading WHERE run = $1 ORDER BY id", {run.str()});
    while (rows->next()) {
        ReadingView one{rows->integer(0), rows->text(1),          {},
                        rows->text(3),    dayFrom(rows->text(4)), rows->integer(5)};
        if (const auto code = rows->textOrNull(2))
            one.code = SheetId(*code);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<StopView> listStops(Database& db, const WhichStops& which) {
    std::vector<StopView> all;
    const auto rows = db.query(std::string(kStops) + "ORDER BY x.reading");
    while (rows->next()) {
        StopView stop = stopFrom(*rows);
        if (wanted(stop, which))
            all.push_back(std::move(stop));
    }
    return all;
}

Text readingText(const std::string& kind) {
    if (kind == "by-hand")
        return {"手で読取り", "read by hand"};
    return describe(readingKindFrom(kind));
}

} // namespace daishi
