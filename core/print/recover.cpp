#include "core/print/recover.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kPolls = 100; // ten seconds for a job that is still running to end after its cancellation

bool isOver(const IppJobReport& job) {
    return job.state == IppJobState::Completed || job.state == IppJobState::Canceled || job.state == IppJobState::Aborted;
}

ChunkEnd endOf(IppJobState state) {
    if (state == IppJobState::Completed) return ChunkEnd::Completed;
    return state == IppJobState::Aborted ? ChunkEnd::Aborted : ChunkEnd::Canceled;
}

// What the printer knows of the key now. A job that still runs is cancelled: it runs on a load nobody watched.
ChunkResult askFor(Line& line, const ChunkRow& chunk, PrinterPort& printer) {
    ChunkResult result;
    result.witnesses.sent = chunk.sheets;
    result.witnesses.counterBefore = chunk.counterBefore;
    result.death = LoadDeath::Unreachable;
    auto answer = printer.find(chunk.key);
    if (const auto* job = std::get_if<IppJobReport>(&answer); job && !isOver(*job)) {
        printer.cancel(chunk.key);
        for (int i = 0; i < kPolls; ++i) {
            answer = printer.find(chunk.key);
            const auto* now = std::get_if<IppJobReport>(&answer);
            if (!now || isOver(*now)) break;
            line.clock.wait(kPollEvery);
        }
    }
    if (std::holds_alternative<Forgotten>(answer)) result.witnesses.end = ChunkEnd::Forgotten;
    if (const auto* job = std::get_if<IppJobReport>(&answer)) {
        result.witnesses.end = isOver(*job) ? endOf(job->state) : ChunkEnd::Stalled;
        result.witnesses.impressions = job->impressions;
    }
    result.after = lookAt(printer);
    if (result.after.reachable) result.witnesses.counterAfter = result.after.report.deviceCounter;
    return result;
}

} // namespace

Recovered recoverChunks(Line& line, const Crew& crew, const std::function<PrinterPort&(const PrinterId&)>& printerOf) {
    Recovered recovered;
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Permitted)) {
        lapseChunk(line, crew, chunk.key);
        recovered.lapsed.push_back(chunk.key);
    }
    for (const ChunkRow& chunk : chunksIn(line.db, ChunkState::Submitted)) {
        const auto run = findRun(line.db, chunk.run);
        if (!run) throw StoreError(StoreFault::Damaged, "a chunk of no run");
        const auto concluded = concludeChunk(line, crew, chunk.key, askFor(line, chunk, printerOf(run->printer)));
        const auto now = findChunk(line.db, chunk.key);
        if (!now || now->state == ChunkState::Submitted) {
            throw std::runtime_error("a chunk could not be recovered: the badge may not");
        }
        (concluded ? recovered.counted : recovered.doubtful).push_back(chunk.key);
    }
    return recovered;
}

} // namespace daishi
