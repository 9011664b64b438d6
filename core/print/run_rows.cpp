#include "core/print/run_rows.h"

#include "core/line/step.h"
#include "core/print/reading_rows.h"

namespace daishi {

namespace {

constexpr std::string_view kRunColumns = "SELECT id, job, load, blank_type, printer, state, day FROM run ";
constexpr std::string_view kChunkColumns =
    "SELECT key, run, job, load, number, sheets, state, counter_before FROM chunk ";
constexpr std::string_view kSheetColumns =
    "SELECT id, piece, chunk, job, load, lot, box, blank_type, place, state, read_event FROM sheet ";

RunRow runFrom(const Rows& rows) {
    return {RunId(rows.text(0)),       JobId(rows.text(1)),     LoadId(rows.text(2)),
            BlankTypeId(rows.text(3)), PrinterId(rows.text(4)), stateFrom<RunState>(rows.text(5)),
            dayFrom(rows.text(6))};
}

ChunkRow chunkFrom(const Rows& rows) {
    return {ChunkKey(rows.text(0)),
            RunId(rows.text(1)),
            JobId(rows.text(2)),
            LoadId(rows.text(3)),
            rows.integer(4),
            Sheets(rows.integer(5)),
            stateFrom<ChunkState>(rows.text(6)),
            rows.integerOrNull(7)};
}

SheetRow sheetFrom(const Rows& rows) {
    return {SheetId(rows.text(0)),  PieceId(rows.text(1)),
            ChunkKey(rows.text(2)), JobId(rows.text(3)),
            LoadId(rows.text(4)),   LotId(rows.text(5)),
            BoxId(rows.text(6)),    BlankTypeId(rows.text(7)),
            rows.integer(8),        stateFrom<SheetState>(rows.text(9)),
            !rows.isNull(10)};
}

template <class Row>
std::vector<Row> all(Database& db, const std::string& sql, const std::string& value,
                     Row (*from)(const Rows&)) {
    std::vector<Row> found;
    const auto rows = db.query(sql, {value});
    while (rows->next())
        found.push_back(from(*rows));
    return found;
}

template <class Row>
std::optional<Row> first(std::vector<Row> found) {
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

} // namespace

std::optional<RunRow> findRun(Database& db, const RunId& id) {
    return first(all(db, std::string(kRunColumns) + "WHERE id = $1", id.str(), runFrom));
}

std::optional<RunRow> runOfLoad(Database& db, const LoadId& load) {
    return first(all(db, std::string(kRunColumns) + "WHERE load = $1", load.str(), runFrom));
}

std::vector<RunRow> runsOfJob(Database& db, const JobId& job) {
    return all(db, std::string(kRunColumns) + "WHERE job = $1 ORDER BY event", job.str(), runFrom);
}

std::optional<ChunkRow> findChunk(Database& db, const ChunkKey& key) {
    return first(all(db, std::string(kChunkColumns) + "WHERE key = $1", key.str(), chunkFrom));
}

std::vector<ChunkRow> chunksIn(Database& db, ChunkState state) {
    return all(db, std::string(kChunkColumns) + "WHERE state = $1 ORDER BY event", std::string(nameOf(state)),
               chunkFrom);
}

std::vector<ChunkRow> chunksOf(Database& db, const RunId& run) {
    return all(db, std::string(kChunkColumns) + "WHERE run = $1 ORDER BY number", run.str(), chunkFrom);
}

std::optional<SheetRow> findSheet(Database& db, const SheetId& id) {
    return first(all(db, std::string(kSheetColumns) + "WHERE id = $1", id.str(), sheetFrom));
}

std::vector<SheetRow> sheetsOf(Database& db, const ChunkKey& chunk) {
    return all(db, std::string(kSheetColumns) + "WHERE chunk = $1 ORDER BY place", chunk.str(), sheetFrom);
}

bool anyDoubtful(Database& db, const JobId& job) {
    const auto rows =
        db.query("SELECT 1 FROM sheet WHERE job = $1 AND state IN ('doubtful', 'sent') LIMIT 1", {job.str()});
    return rows->next();
}

PieceState pieceState(Database& db, const PieceId& piece) {
    const auto rows = db.query("SELECT state FROM piece WHERE id = $1", {piece.str()});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "a sheet of no piece");
    return stateFrom<PieceState>(rows->text(0));
}

std::int64_t piecesIn(Database& db, const JobId& job, PieceState state) {
    const auto rows = db.query("SELECT count(*) FROM piece WHERE job = $1 AND state = $2",
                               {job.str(), std::string(nameOf(state))});
    rows->next();
    return rows->integer(0);
}

void writeRead(Work& work, const SheetId& sheet) {
    work.db.run("UPDATE sheet SET read_event = $1 WHERE id = $2", {work.event(), sheet.str()});
}

void settleSheet(Database& db, const SheetRow& sheet, SheetState to, PieceState pieceTo) {
    step(db, sheet.id.str(), sheet.state, to);
    step(db, sheet.piece.str(), pieceState(db, sheet.piece), pieceTo);
}

bool anyUnapprovedLoad(Database& db, const JobId& job) {
    const auto rows =
        db.query("SELECT 1 FROM (SELECT DISTINCT load, lot FROM sheet WHERE job = $1 AND state = 'good') s "
                 "WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.lot = s.lot AND e.load = s.load AND "
                 "e.moment = 'first-article' AND e.agrees = 1) LIMIT 1",
                 {job.str()});
    return rows->next();
}

void followPieces(Database& db, const JobId& job) {
    const auto row = findJob(db, job);
    if (!row)
        throw StoreError(StoreFault::Damaged, "a run of no job");
    const auto open = piecesIn(db, job, PieceState::Wanted) + piecesIn(db, job, PieceState::Sent) +
                      piecesIn(db, job, PieceState::Doubtful);
    if (row->state == JobState::Released && open == 0 && !anyUnapprovedLoad(db, job) &&
        !everythingRead(readingStanding(db, job))) {
        step(db, job.str(), JobState::Released, JobState::Printed);
    }
    if (row->state == JobState::Printed && open > 0)
        step(db, job.str(), JobState::Printed, JobState::Released);
}

} // namespace daishi
