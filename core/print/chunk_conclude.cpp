#include "core/line/step.h"
#include "core/print/chunk.h"

namespace daishi {

namespace {

void writeWitnesses(Database& db, const ChunkKey& key, const ChunkWitnesses& w) {
    db.run("UPDATE chunk SET impressions = $1, counter_after = $2 WHERE key = $3",
           {w.impressions ? Cell(w.impressions->value()) : Cell(),
            w.counterAfter ? Cell(*w.counterAfter) : Cell(), key.str()});
}

// The sheets that are out come first; that the load is over is told when it is asked for again.
RefusalCode codeFor(ChunkEnd end) {
    switch (end) {
    case ChunkEnd::Completed:
    case ChunkEnd::Aborted:
    case ChunkEnd::Forgotten:
    case ChunkEnd::Stalled:
        return RefusalCode::WitnessesDisagree;
    case ChunkEnd::Canceled:
    case ChunkEnd::Unwatched:
        return RefusalCode::DoubtfulSheetsOpen;
    case ChunkEnd::Unreachable:
        return RefusalCode::PrinterUnreachable;
    }
    throw std::logic_error("an end of a chunk without a refusal");
}

Outcome<Done> allGood(Work& work, const ChunkRow& chunk, const LoadRow& load, const ChunkResult& result) {
    const std::vector<SheetRow> sheets = sheetsOf(work.db, chunk.key);
    if (std::int64_t(sheets.size()) != chunk.sheets.value()) {
        throw StoreError(StoreFault::Damaged, "a chunk does not have the sheets it was permitted");
    }
    for (const SheetRow& sheet : sheets)
        settleSheet(work.db, sheet, SheetState::Good, PieceState::Good);
    work.move(load.box, Account::Tray, Account::Good, chunk.sheets, "printed", chunk.key.str());
    step(work.db, chunk.key.str(), ChunkState::Submitted, ChunkState::Counted);
    const bool alive = load.state == LoadState::Open || load.state == LoadState::Armed;
    if (alive && result.death) {
        endLoad(work.db, load, *result.death);
        work.note("load-ended-by", nameOf(*result.death));
    } else if (alive) {
        work.db.run("UPDATE load SET baseline = $1 WHERE id = $2",
                    {toLine(result.after.report), load.id.str()});
    }
    followPieces(work.db, chunk.job);
    work.note("sheets", chunk.sheets.value());
    return Done{};
}

Outcome<Done> allDoubtful(Work& work, const ChunkRow& chunk, const LoadRow& load, const ChunkResult& result,
                          const Text& doubt) {
    work.keepOnRefusal();
    for (const SheetRow& sheet : sheetsOf(work.db, chunk.key)) {
        settleSheet(work.db, sheet, SheetState::Doubtful, PieceState::Doubtful);
    }
    step(work.db, chunk.key.str(), ChunkState::Submitted, ChunkState::Doubtful);
    const LoadDeath death = result.death.value_or(deathByDoubt(result.witnesses.end));
    if (load.state == LoadState::Open || load.state == LoadState::Armed)
        endLoad(work.db, load, death);
    work.note("doubtful", chunk.sheets.value());
    work.note("load-ended-by", nameOf(death));
    const RefusalCode code = codeFor(result.witnesses.end);
    const std::string n = std::to_string(chunk.sheets.value());
    return Refusal{code,
                   code == RefusalCode::DoubtfulSheetsOpen ? describe(death) : doubt,
                   {n + "枚を1枚ずつ確定", n + " sheets settled one by one"},
                   doubt};
}

} // namespace

Outcome<Done> concludeChunk(Line& line, const Crew& crew, const ChunkKey& key, const ChunkResult& result) {
    const auto doubt = doubtAbout(result.witnesses);
    const Act act = doubt ? Act::DoubtChunk : Act::CountChunk;
    return perform<Done>(line, act, crew, key.str(), [&](Work& work) -> Outcome<Done> {
        const auto chunk = findChunk(work.db, key);
        if (chunk && chunk->state == ChunkState::Doubtful) // another console gave this one up
            return Refusal{RefusalCode::DoubtfulSheetsOpen, describe(LoadDeath::Unwatched), {}, {}};
        if (!chunk || chunk->state != ChunkState::Submitted)
            throw std::logic_error("only a submitted chunk ends");
        const auto load = findLoad(work.db, chunk->load);
        auto outcome =
            doubt ? allDoubtful(work, *chunk, *load, result, *doubt) : allGood(work, *chunk, *load, result);
        writeWitnesses(work.db, key, result.witnesses);
        return outcome;
    });
}

} // namespace daishi
