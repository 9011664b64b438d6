#include "core/print/reading_rows.h"

namespace daishi {

namespace {

const std::string kUnread = "NOT EXISTS (SELECT 1 FROM reading d WHERE d.sheet = s.id AND d.kind IN ('read', "
                            "'by-hand')) AND NOT EXISTS "
                            "(SELECT 1 FROM article a WHERE a.sheet = s.id)";

const std::string kStops =
    "SELECT x.reading, x.run, x.kind, d.code, x.expected, c.number, s.place FROM reading_stop x JOIN reading "
    "d "
    "ON d.id = x.reading LEFT JOIN sheet s ON s.id = x.expected LEFT JOIN chunk c ON c.key = s.chunk ";
const std::string kNotEnded = "NOT EXISTS (SELECT 1 FROM reading_stop_end e WHERE e.stop = x.reading)";

std::optional<OpenStop> stopFrom(Rows& rows) {
    if (!rows.next())
        return std::nullopt;
    OpenStop stop{rows.integer(0), RunId(rows.text(1)), readingKindFrom(rows.text(2)), {}, {}};
    if (const auto code = rows.textOrNull(3))
        stop.seen = SheetId(*code);
    if (const auto expected = rows.textOrNull(4))
        stop.expected = AwaitedSheet{SheetId(*expected), {rows.integer(5), rows.integer(6)}};
    return stop;
}

std::optional<RunPlace> lastPassed(Database& db, const RunId& run) {
    const auto rows =
        db.query("SELECT c.number, s.place FROM reading d JOIN sheet s ON s.id = d.sheet JOIN chunk c "
                 "ON c.key = s.chunk WHERE d.run = $1 AND d.kind = 'read' ORDER BY d.id DESC LIMIT 1",
                 {run.str()});
    if (!rows->next())
        return std::nullopt;
    return RunPlace{rows->integer(0), rows->integer(1)};
}

bool hasPassed(Database& db, const SheetId& sheet) {
    return db.query("SELECT 1 FROM reading WHERE sheet = $1 AND kind = 'read'", {sheet.str()})->next();
}

} // namespace

ReadingFacts awaitedIn(Database& db, const RunRow& run) {
    ReadingFacts facts;
    facts.job = run.job;
    facts.run = run.id;
    facts.last = lastPassed(db, run.id);
    const auto rows =
        db.query("SELECT s.id, c.number, s.place FROM chunk c JOIN sheet s ON s.chunk = c.key WHERE "
                 "c.run = $1 AND s.state IN ('sent', 'good', 'doubtful') AND " +
                     kUnread + " ORDER BY c.number, s.place",
                 {run.id.str()});
    while (rows->next())
        facts.awaited.push_back({SheetId(rows->text(0)), {rows->integer(1), rows->integer(2)}});
    return facts;
}

CodeSeen codeSeen(Database& db, const SheetId& code) {
    CodeSeen seen{code, std::nullopt};
    const auto sheet = findSheet(db, code);
    if (!sheet)
        return seen;
    const auto chunk = findChunk(db, sheet->chunk);
    if (!chunk)
        throw StoreError(StoreFault::Damaged, "a sheet of no chunk");
    seen.known = KnownSheet{sheet->job,
                            chunk->run,
                            {chunk->number, sheet->place},
                            sheet->state,
                            pieceState(db, sheet->piece) == PieceState::Handed,
                            hasPassed(db, code)};
    return seen;
}

std::optional<RunId> oldestUnreadRun(Database& db, const PrinterId& printer) {
    const auto rows =
        db.query("SELECT r.id FROM job j JOIN run r ON r.job = j.id JOIN load l ON l.id = r.load WHERE "
                 "j.state = 'released' AND r.printer = $1 AND l.every_piece_read = 1 AND l.state NOT IN "
                 "('open', 'armed') AND EXISTS (SELECT 1 FROM chunk c JOIN sheet s ON s.chunk = c.key WHERE "
                 "c.run = r.id AND s.state IN ('sent', 'good', 'doubtful') AND " +
                     kUnread + ") ORDER BY r.event LIMIT 1",
                 {printer.str()});
    if (!rows->next())
        return std::nullopt;
    return RunId(rows->text(0));
}

std::optional<OpenStop> openStopOf(Database& db, const RunId& run) {
    return stopFrom(*db.query(kStops + "WHERE x.run = $1 AND " + kNotEnded, {run.str()}));
}

std::optional<OpenStop> findOpenStop(Database& db, std::int64_t stop) {
    return stopFrom(*db.query(kStops + "WHERE x.reading = $1 AND " + kNotEnded, {stop}));
}

ReadingStanding readingStanding(Database& db, const JobId& job) {
    ReadingStanding standing;
    standing.stop =
        stopFrom(*db.query(kStops +
                               "JOIN run r ON r.id = x.run JOIN load l ON l.id = r.load WHERE r.job = $1 AND "
                               "l.every_piece_read = 1 AND " +
                               kNotEnded + " ORDER BY x.reading LIMIT 1",
                           {job.str()}));
    const auto rows =
        db.query("SELECT s.id FROM load l JOIN run r ON r.load = l.id JOIN chunk c ON c.run = r.id "
                 "JOIN sheet s ON s.chunk = c.key WHERE l.job = $1 AND l.every_piece_read = 1 AND "
                 "s.state = 'good' AND " +
                     kUnread + " ORDER BY c.event, s.place",
                 {job.str()});
    while (rows->next()) {
        if (!standing.firstUnread)
            standing.firstUnread = SheetId(rows->text(0));
        standing.unread += Sheets(1);
    }
    return standing;
}

ReadCount readCount(Database& db, const JobId& job) {
    const auto rows = db.query(
        "SELECT count(*), coalesce(sum(CASE WHEN " + kUnread +
            " THEN 1 ELSE 0 END), 0) FROM load l JOIN sheet s ON s.job = l.job AND s.load = l.id WHERE "
            "l.job = $1 AND l.every_piece_read = 1 AND s.state = 'good'",
        {job.str()});
    rows->next();
    return {Sheets(rows->integer(0)), Sheets(rows->integer(1))};
}

StopNeeds needsOf(Database& db, const OpenStop& stop) {
    StopNeeds needs;
    const auto rows =
        db.query("SELECT s.id FROM reading_missing m JOIN sheet s ON s.id = m.sheet JOIN chunk c ON "
                 "c.key = s.chunk WHERE m.stop = $1 AND s.state IN ('sent', 'good', 'doubtful') AND " +
                     kUnread + " ORDER BY c.number, s.place",
                 {stop.id});
    while (rows->next())
        needs.toRead.push_back(SheetId(rows->text(0)));
    if (stop.kind != ReadingKind::Missing)
        needs.toName = stop.seen;
    return needs;
}

std::int64_t writeReading(Database& db, const RunId& run, std::string_view kind,
                          const std::optional<SheetId>& code, bool known, const std::string& source, Day day,
                          std::int64_t event) {
    const auto rows = db.query("SELECT coalesce(max(id), 0) + 1 FROM reading");
    rows->next();
    const std::int64_t id = rows->integer(0);
    db.run("INSERT INTO reading (id, run, kind, code, sheet, source, day, event) VALUES ($1, $2, $3, $4, $5, "
           "$6, "
           "$7, $8)",
           {id, run.str(), std::string(kind), code ? Cell(code->str()) : Cell(),
            code && known ? Cell(code->str()) : Cell(), source, day.iso(), event});
    return id;
}

} // namespace daishi
