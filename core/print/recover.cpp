#include "core/print/recover.h"

#include "core/print/end_job.h"

namespace daishi {

namespace {

// What the printer knows of the key now, as far as it can be had.
ChunkResult askFor(const ChunkRow& chunk, PrinterPort& printer) {
    ChunkResult result;
    result.witnesses.sent = chunk.sheets;
    result.witnesses.counterBefore = chunk.counterBefore;
    result.witnesses.end = ChunkEnd::Unwatched;
    result.death = LoadDeath::Unreachable;
    const auto answer = printer.find(chunk.key);
    if (const auto* job = std::get_if<IppJobReport>(&answer))
        result.witnesses.impressions = job->impressions;
    result.after = lookAt(printer);
    if (result.after.reachable)
        result.witnesses.counterAfter = result.after.report.deviceCounter;
    return result;
}

} // namespace

Recovered recoverChunks(Line& line, const Crew& crew,
                        const std::function<PrinterPort&(const PrinterId&)>& printerOf) {
    Recovered recovered;
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Permitted)) {
        lapseChunk(line, crew, chunk.key);
        recovered.lapsed.push_back(chunk.key);
    }
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Submitted)) {
        const auto run = findRun(line.db, chunk.run);
        if (!run)
            throw StoreError(StoreFault::Damaged, "a chunk of no run");
        PrinterPort& printer = printerOf(run->printer);
        endJobAtPrinter(line, chunk.key, printer);
        const auto concluded = concludeChunk(line, crew, chunk.key, askFor(chunk, printer));
        const auto now = findChunk(line.db, chunk.key);
        if (concluded || !now || now->state != ChunkState::Doubtful) {
            throw std::runtime_error("a chunk could not be recovered: the badge may not");
        }
        recovered.doubtful.push_back(chunk.key);
    }
    return recovered;
}

} // namespace daishi
