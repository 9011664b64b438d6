// Runs, chunks and sheets as the store holds them.
#pragma once

#include <optional>
#include <vector>

#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

struct RunRow {
    RunId id;
    JobId job;
    LoadId load;
    BlankTypeId type;
    PrinterId printer;
    RunState state = RunState::Open;
    Day day;
};
std::optional<RunRow> findRun(Database&, const RunId&);
std::optional<RunRow> runOfLoad(Database&, const LoadId&);
std::vector<RunRow> runsOfJob(Database&, const JobId&);

struct ChunkRow {
    ChunkKey key;
    RunId run;
    JobId job;
    LoadId load;
    std::int64_t number = 0;
    Sheets sheets;
    ChunkState state = ChunkState::Permitted;
    std::optional<std::int64_t> counterBefore;
};
std::optional<ChunkRow> findChunk(Database&, const ChunkKey&);
std::vector<ChunkRow> chunksIn(Database&, ChunkState); // of all runs, oldest first
std::vector<ChunkRow> chunksOf(Database&, const RunId&);

struct SheetRow {
    SheetId id;
    PieceId piece;
    ChunkKey chunk;
    JobId job;
    LoadId load;
    LotId lot;
    BoxId box;
    BlankTypeId type;
    std::int64_t place = 0;
    SheetState state = SheetState::Sent;
    bool read = false;
};
std::optional<SheetRow> findSheet(Database&, const SheetId&);
std::vector<SheetRow> sheetsOf(Database&, const ChunkKey&);
bool anyDoubtful(Database&, const JobId&);

PieceState pieceState(Database&, const PieceId&);
std::int64_t piecesIn(Database&, const JobId&, PieceState);

// By the event under way: its code was read.
void writeRead(Work&, const SheetId&);

// Both the sheet and its piece take a step.
void settleSheet(Database&, const SheetRow&, SheetState to, PieceState pieceTo);

// A load that printed good sheets without its first article ever having been approved: it ended before.
bool anyUnapprovedLoad(Database&, const JobId&);

// A job whose last wanted piece is good, all of them from loads whose first article was approved and read
// where their loads ask for it, is printed; one that wants a piece again is released again.
void followPieces(Database&, const JobId&);

} // namespace daishi
