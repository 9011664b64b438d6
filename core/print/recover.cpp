#include "core/print/recover.h"

#include "core/print/end_job.h"
#include "core/print/printing.h"

namespace daishi {

namespace {

// What the printer knows of the key now, as far as it can be had.
ChunkResult askFor(const ChunkRow& chunk, PrinterPort& printer) {
    ChunkResult result;
    result.witnesses.sent = chunk.sheets;
    result.witnesses.counterBefore = chunk.counterBefore;
    result.witnesses.end = ChunkEnd::Unwatched;
    result.death = LoadDeath::Unwatched;
    const auto answer = printer.find(chunk.key);
    if (const auto* job = std::get_if<IppJobReport>(&answer))
        result.witnesses.impressions = job->impressions;
    result.after = lookAt(printer);
    if (result.after.reachable)
        result.witnesses.counterAfter = result.after.report.deviceCounter;
    return result;
}

Text notConfigured(const PrinterId& printer) {
    return {"プリンター " + printer.str() + " は設定にありません。",
            "Printer " + printer.str() + " is not in the configuration."};
}

Text sentenceOf(const Refusal& refusal) {
    const RefusalRow& row = rowOf(refusal.code);
    return {std::string(row.sentenceJa), std::string(row.sentenceEn)};
}

void lapse(Line& line, const Crew& crew, const ChunkRow& chunk, Recovered& recovered) {
    const auto lapsed = lapseChunk(line, crew, chunk.key);
    if (lapsed)
        recovered.lapsed.push_back(chunk.key);
    else
        recovered.leftOpen.push_back({chunk.key, sentenceOf(lapsed.refusal())});
}

void doubt(Line& line, const Crew& crew, const ChunkRow& chunk, PrinterPort& printer, Recovered& recovered) {
    endJobAtPrinter(line, chunk.key, printer);
    const auto concluded = concludeChunk(line, crew, chunk.key, askFor(chunk, printer));
    if (concluded)
        throw std::logic_error("a chunk that nobody watched came out as good: " + chunk.key.str());
    const auto now = findChunk(line.db, chunk.key);
    if (now && now->state == ChunkState::Doubtful)
        recovered.doubtful.push_back(chunk.key);
    else
        recovered.leftOpen.push_back({chunk.key, sentenceOf(concluded.refusal())});
}

} // namespace

Recovered recoverChunks(Line& line, const Crew& crew,
                        const std::function<PrinterPort*(const PrinterId&)>& printerOf) {
    Recovered recovered;
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Permitted)) {
        if (const Claim claim(line.db, claimOnRun(chunk.run)); claim.held())
            lapse(line, crew, chunk, recovered);
    }
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Submitted)) {
        const Claim claim(line.db, claimOnRun(chunk.run));
        if (!claim.held())
            continue;
        const auto run = findRun(line.db, chunk.run);
        if (!run)
            throw StoreError(StoreFault::Damaged, "a chunk of no run");
        if (PrinterPort* printer = printerOf(run->printer))
            doubt(line, crew, chunk, *printer, recovered);
        else
            recovered.leftOpen.push_back({chunk.key, notConfigured(run->printer)});
    }
    return recovered;
}

} // namespace daishi
