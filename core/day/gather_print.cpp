// What was printed on a day, and by whose word.
#include <map>

#include "core/day/gather.h"
#include "core/line/lookup.h"

namespace daishi {

std::vector<Usage> usageOf(Line& line, Day day) {
    std::vector<Usage> usage;
    const auto rows = line.db.query(
        "SELECT j.insurer, j.kind, j.blank_type, coalesce((SELECT w.says_type FROM (SELECT f.says_type, "
        "f.event FROM finding f WHERE f.lot = s.lot UNION ALL SELECT b.says_type, b.event FROM box_finding b "
        "WHERE b.box = s.box) AS w ORDER BY w.event DESC LIMIT 1), s.blank_type) AS used, "
        "sum(CASE WHEN s.state = 'good' THEN 1 ELSE 0 END) "
        "FROM run r JOIN chunk c ON c.run = r.id JOIN sheet s ON s.chunk = c.key JOIN job j ON j.id = r.job "
        "WHERE r.day = $1 GROUP BY j.insurer, j.kind, j.blank_type, used ORDER BY j.insurer, j.kind, "
        "j.blank_type, used",
        {day.iso()});
    while (rows->next()) {
        Usage row;
        row.insurer = InsurerNumber(rows->text(0));
        row.kind = KindId(rows->text(1));
        row.required = BlankTypeId(rows->text(2));
        row.used = BlankTypeId(rows->text(3));
        row.good = Sheets(rows->integer(4));
        row.documentText = documentText(line.registry, row.insurer, row.kind);
        row.usedText = namedType(line.registry, row.used).name;
        usage.push_back(std::move(row));
    }
    return usage;
}

namespace {

std::map<PieceState, Pieces> pieceCounts(Database& db, const std::string& job) {
    std::map<PieceState, Pieces> counts;
    const auto rows = db.query("SELECT state, count(*) FROM piece WHERE job = $1 GROUP BY state", {job});
    while (rows->next())
        counts[stateFrom<PieceState>(rows->text(0))] = Pieces(rows->integer(1));
    return counts;
}

Pieces readPieces(Database& db, const std::string& job) {
    const auto rows = db.query(
        "SELECT count(*) FROM sheet WHERE job = $1 AND state = 'good' AND read_event IS NOT NULL", {job});
    rows->next();
    return Pieces(rows->integer(0));
}

// Every job that is not over, and those that were at work on this day.
std::vector<JobId> jobsAtWork(Database& db, Day day) {
    std::vector<JobId> jobs;
    const auto rows =
        db.query("SELECT id FROM job WHERE day <= $1 AND (state NOT IN ('closed', 'withdrawn') OR "
                 "day = $1 OR EXISTS (SELECT 1 FROM run r WHERE r.job = job.id AND r.day = $1)) ORDER BY id",
                 {day.iso()});
    while (rows->next())
        jobs.push_back(JobId(rows->text(0)));
    return jobs;
}

} // namespace

std::vector<JobDay> jobsOf(Line& line, Day day) {
    std::vector<JobDay> days;
    for (const JobId& id : jobsAtWork(line.db, day)) {
        const auto job = findJob(line.db, id);
        std::map<PieceState, Pieces> counts = pieceCounts(line.db, id.str());
        JobDay row;
        row.job = id;
        row.documentText = documentText(line.registry, job->insurer, job->kind);
        row.wanted = job->pieces;
        row.households = job->households;
        row.withdrawn = counts[PieceState::Withdrawn];
        row.good = counts[PieceState::Good];
        row.handed = counts[PieceState::Handed];
        row.doubtful = counts[PieceState::Doubtful] + counts[PieceState::Sent];
        row.unfinished = counts[PieceState::Wanted];
        row.read = readPieces(line.db, id.str());
        row.held = !holdsOn(line.db, "job", id.str()).empty();
        days.push_back(std::move(row));
    }
    return days;
}

namespace {

// Sums that are unknown as soon as one part is.
struct ChunkSums {
    Sheets sent;
    std::optional<Impressions> impressions;
    std::optional<Impressions> counterDelta;
};

// Where the last day that this printer printed left its counter; nothing when it did not tell.
std::optional<std::int64_t> counterLeft(Database& db, const std::string& printer, Day day) {
    const auto rows =
        db.query("SELECT c.counter_after FROM chunk c JOIN run r ON r.id = c.run WHERE r.printer = $1 AND "
                 "c.state NOT IN ('lapsed', 'permitted') AND r.day = (SELECT p.day FROM run p WHERE "
                 "p.printer = $1 AND p.day < $2 AND EXISTS (SELECT 1 FROM chunk k WHERE k.run = p.id AND "
                 "k.state NOT IN ('lapsed', 'permitted')) ORDER BY p.day DESC LIMIT 1) "
                 "ORDER BY c.event DESC LIMIT 1",
                 {printer, day.iso()});
    if (!rows->next())
        return std::nullopt;
    return rows->integerOrNull(0);
}

// Test sheets that came out where the counter was followed for this day: after the last chunk of the days
// before, and before the last one of this day. They are no part of what the runs printed. Before the first
// chunk that a printer ever printed nobody followed its counter.
std::int64_t testsBetween(Database& db, const std::string& printer, Day day) {
    const std::string chunks =
        "SELECT 1 FROM run r JOIN chunk c ON c.run = r.id WHERE r.printer = $1 AND c.state <> 'lapsed' AND "
        "c.state <> 'permitted' AND ";
    const auto rows = db.query(
        "SELECT count(*) FROM test_sheet t JOIN load l ON l.id = t.load WHERE l.printer = $1 AND EXISTS "
        "(SELECT 1 FROM movement m WHERE m.box = t.box AND m.reference = t.id) AND EXISTS (" +
            chunks + "c.event < t.event) AND EXISTS (" + chunks +
            "r.day = $2 AND c.event > t.event) AND NOT EXISTS (" + chunks +
            "r.day < $2 AND c.event > t.event)",
        {printer, day.iso()});
    rows->next();
    return rows->integer(0);
}

// The counter is followed without a gap: from where the last day left it, so that what was sent past the line
// in between is seen. One that fell was set back and is witness of nothing: read as not moved, so that it
// cannot agree by chance with what the line has printed since.
ChunkSums chunkSums(Database& db, const std::string& printer, Day day) {
    ChunkSums sums;
    std::optional<std::int64_t> before, after;
    {
        const auto rows = db.query(
            "SELECT c.sheets, c.impressions, c.counter_before, c.counter_after, c.state FROM chunk c "
            "JOIN run r ON r.id = c.run WHERE r.day = $1 AND r.printer = $2 AND c.state <> 'lapsed' "
            "AND c.state <> 'permitted' ORDER BY c.event",
            {day.iso(), printer});
        bool silent = false, first = true;
        std::int64_t impressions = 0;
        while (rows->next()) {
            sums.sent += Sheets(rows->integer(0));
            silent |= rows->isNull(1);
            impressions += rows->integerOrNull(1).value_or(0);
            if (first)
                before = rows->integerOrNull(2);
            after = rows->integerOrNull(3); // unknown after the last chunk is unknown
            first = false;
        }
        if (!silent && !sums.sent.isZero())
            sums.impressions = Impressions(impressions);
    }
    if (const auto left = counterLeft(db, printer, day))
        before = left;
    if (before && after) {
        const std::int64_t moved = *after >= *before ? *after - *before : 0;
        const std::int64_t tests = testsBetween(db, printer, day);
        sums.counterDelta = Impressions(moved > tests ? moved - tests : 0);
    }
    return sums;
}

Sheets one(Database& db, const std::string& sql, std::initializer_list<Cell> cells) {
    const auto rows = db.query(sql, cells);
    rows->next();
    return Sheets(rows->integer(0));
}

// Sheets that the ledger took out of the trays for the runs of this day, whenever that was written down.
Sheets blanksGone(Database& db, const std::string& printer, Day day, const MovementRange& range,
                  const std::string& to) {
    return one(
        db,
        "SELECT coalesce(sum(m.sheets), 0) FROM movement m WHERE m.seq >= $1 AND m.from_account = 'tray' "
        "AND " +
            to +
            " AND (m.reference IN (SELECT c.key FROM chunk c JOIN run r ON r.id = c.run WHERE r.day = $2 AND "
            "r.printer = $3) OR m.reference IN (SELECT id FROM run WHERE day = $2 AND printer = $3))",
        {range.first ? range.first : range.closing + 1, day.iso(), printer});
}

// Sheets of the runs of this day that were good first and found spoiled since.
Sheets takenBack(Database& db, const std::string& printer, Day day, const MovementRange& range) {
    return one(
        db,
        "SELECT coalesce(sum(m.sheets), 0) FROM movement m WHERE m.seq >= $1 AND m.from_account = 'good' AND "
        "m.to_account = 'spoiled' AND EXISTS (SELECT 1 FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN run "
        "r ON "
        "r.id = c.run WHERE s.id = m.reference AND r.day = $2 AND r.printer = $3)",
        {range.first ? range.first : range.closing + 1, day.iso(), printer});
}

// The operators' counts of what came out; unknown as soon as one run that printed was not counted.
std::optional<Sheets> outputOf(Database& db, const std::string& printer, Day day) {
    const auto rows = db.query(
        "SELECT coalesce(sum(r.output_count), 0), coalesce(sum(CASE WHEN r.output_count IS NULL THEN 1 "
        "ELSE 0 END), 0) FROM run r WHERE r.day = $1 AND r.printer = $2 AND EXISTS (SELECT 1 FROM "
        "chunk c WHERE c.run = r.id AND c.state NOT IN ('lapsed', 'permitted'))",
        {day.iso(), printer});
    rows->next();
    if (rows->integer(1) != 0)
        return std::nullopt;
    return Sheets(rows->integer(0));
}

} // namespace

std::vector<PrinterDay> printersOf(Line& line, Day day, const MovementRange& range) {
    std::vector<PrinterDay> printers;
    for (const PrinterConfig& config : line.registry.printers) {
        Database& db = line.db;
        const std::string& id = config.id.str();
        const ChunkSums sums = chunkSums(db, id, day);
        if (sums.sent.isZero())
            continue;
        PrinterDay row;
        row.printer = config.id;
        row.name = config.name;
        row.sent = sums.sent;
        row.impressions = sums.impressions;
        row.counterDelta = sums.counterDelta;
        row.blanksGone = blanksGone(db, id, day, range, "m.to_account IN ('good', 'spoiled', 'sample')");
        row.spoiled =
            blanksGone(db, id, day, range, "m.to_account = 'spoiled'") + takenBack(db, id, day, range);
        row.samples = blanksGone(db, id, day, range, "m.to_account = 'sample'");
        row.read =
            one(db,
                "SELECT count(*) FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN run r ON r.id = c.run "
                "WHERE r.day = $1 AND r.printer = $2 AND s.read_event IS NOT NULL",
                {day.iso(), id});
        row.outputCount = outputOf(db, id, day);
        printers.push_back(std::move(row));
    }
    return printers;
}

} // namespace daishi
