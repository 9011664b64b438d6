#include "core/print/run_view.h"

#include <algorithm>

#include "core/print/printing.h"

namespace daishi {

namespace {

// What is known of the sheets of one run or job, and how many of the good ones were read.
struct Tally {
    Sheets sent, good, read, spoiled, doubtful;

    void add(SheetState state, Sheets sheets, Sheets readOfThem) {
        switch (state) {
        case SheetState::Sent:
            sent += sheets;
            break;
        case SheetState::Good:
            good += sheets;
            read += readOfThem;
            break;
        case SheetState::Doubtful:
            doubtful += sheets;
            break;
        case SheetState::Spoiled:
        case SheetState::Destroyed:
            spoiled += sheets;
            break;
        case SheetState::Unprinted:
            break;
        }
    }
};

Tally tally(Database& db, std::string_view sql, const std::string& id) {
    Tally tally;
    const auto rows = db.query(sql, {id});
    while (rows->next())
        tally.add(stateFrom<SheetState>(rows->text(0)), Sheets(rows->integer(1)), Sheets(rows->integer(2)));
    return tally;
}

} // namespace

std::optional<RunView> viewRun(Database& db, const RunId& id) {
    const auto row = findRun(db, id);
    if (!row)
        return std::nullopt;
    RunView view;
    view.run = *row;
    const auto rows = db.query(
        "SELECT number, sheets, state, impressions FROM chunk WHERE run = $1 ORDER BY number", {id.str()});
    while (rows->next()) {
        ChunkView chunk{rows->integer(0), Sheets(rows->integer(1)), stateFrom<ChunkState>(rows->text(2)), {}};
        if (const auto counted = rows->integerOrNull(3))
            chunk.impressions = Impressions(*counted);
        view.chunks.push_back(chunk);
    }
    const Tally sheets = tally(db,
                               "SELECT s.state, count(*), count(s.read_event) FROM sheet s JOIN chunk c ON "
                               "c.key = s.chunk WHERE c.run = $1 GROUP BY s.state",
                               id.str());
    view.sent = sheets.sent;
    view.good = sheets.good;
    view.read = sheets.read;
    view.spoiled = sheets.spoiled;
    view.doubtful = sheets.doubtful;
    if (const auto first = waitingFirstArticle(db, *row))
        view.firstArticle = first->id;
    return view;
}

JobSheets sheetsOfJob(Database& db, const JobId& job) {
    const Tally sheets = tally(
        db, "SELECT state, count(*), count(read_event) FROM sheet WHERE job = $1 GROUP BY state", job.str());
    return {sheets.good, sheets.read, sheets.spoiled, sheets.doubtful};
}

std::vector<RunRow> doubtfulRuns(Database& db) {
    std::vector<RunRow> runs;
    for (const ChunkRow& chunk : chunksIn(db, ChunkState::Doubtful)) {
        if (runs.empty() || runs.back().id != chunk.run)
            runs.push_back(*findRun(db, chunk.run));
    }
    return runs;
}

std::vector<SheetId> doubtfulSheets(Database& db, const RunId& run) {
    std::vector<SheetId> sheets;
    for (const ChunkRow& chunk : chunksOf(db, run)) {
        if (chunk.state != ChunkState::Doubtful)
            continue;
        for (const SheetRow& sheet : sheetsOf(db, chunk.key)) {
            if (sheet.state == SheetState::Doubtful)
                sheets.push_back(sheet.id);
        }
    }
    return sheets;
}

bool marksAsked(const Registry& registry, const RunRow& run) {
    const auto& grades = namedType(registry, run.type).type.policy.atFirstArticle;
    return std::find(grades.begin(), grades.end(), Evidence::E3SheetMark) != grades.end();
}

} // namespace daishi
