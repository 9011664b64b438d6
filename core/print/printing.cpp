#include "core/print/printing.h"
#include "core/line/step.h"
#include "core/print/reader_patience.h"

#include <cstdio>

namespace daishi {

namespace {

Refusal notOpen(const std::string& what) {
    return {RefusalCode::RunNotOpen, {what, what}, {"続行中の印刷", "an open run"}, {}};
}

Refusal unsettled(const JobId& job) {
    return {RefusalCode::DoubtfulSheetsOpen,
            {job.str(), job.str()},
            {"すべて確定した用紙", "every sheet settled"},
            {}};
}

RunId nextRunId(Database& db, const JobId& job) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "-R%02d", static_cast<int>(runsOfJob(db, job).size()) + 1);
    return RunId(job.str() + digits);
}

// One step in the life of a run, and nothing else.
Outcome<Done> stepRun(Line& line, Act act, const Crew& crew, const RunId& id, RunState from, RunState to) {
    return perform<Done>(line, act, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto run = findRun(work.db, id);
        if (!run || run->state != from)
            return notOpen(id.str());
        step(work.db, id.str(), from, to);
        return Done{};
    });
}

RunProgress progressOf(Line& line, const JobId& job) {
    RunProgress progress;
    progress.wanted = Pieces(piecesIn(line.db, job, PieceState::Wanted));
    progress.good = Pieces(piecesIn(line.db, job, PieceState::Good));
    return progress;
}

Outcome<RunRest> finishRun(Line& line, const Crew& crew, const RunId& id, const Look& look) {
    return perform<RunRest>(line, Act::FinishRun, crew, id.str(), [&](Work& work) -> Outcome<RunRest> {
        const auto run = findRun(work.db, id);
        if (!run || run->state != RunState::Open)
            return notOpen(id.str());
        if (anyDoubtful(work.db, run->job))
            return unsettled(run->job); // sent before a crash, not recovered yet
        const auto load = findLoad(work.db, run->load);
        step(work.db, id.str(), RunState::Open, RunState::Finished);
        if (look.report.deviceCounter) {
            work.db.run("UPDATE run SET counter_after = $1 WHERE id = $2",
                        {*look.report.deviceCounter, id.str()});
        }
        endLoad(work.db, *load, LoadDeath::RunEnded);
        return RunRest::Finished;
    });
}

// One chunk from permit to end.
Outcome<Done> printChunk(Line& line, const Crew& crew, const RunId& id, bool firstArticle,
                         PrinterPort& printer, SheetComposer& composer, const ChunkProgress& progress,
                         const StoreBusy& busy) {
    const auto permitted = permitChunk(line, crew, id, firstArticle, lookAt(printer), composer);
    if (!permitted)
        return permitted.refusal();
    const auto prepared = prepareChunk(line, crew, *permitted, printer, composer);
    if (!prepared) {
        // One that could not lapse is found again by recoverChunks().
        if (const auto lapsed = lapseChunk(line, crew, permitted->key); !lapsed)
            return lapsed.refusal();
        return prepared.refusal();
    }
    const auto answer = printer.submit(permitted->permit, permitted->key, prepared->document);
    std::optional<Unreachable> failed;
    if (const auto* gone = std::get_if<Unreachable>(&answer))
        failed = *gone;
    const ChunkResult result = watchChunk(line, *permitted, printer, failed, progress);
    return patiently<Done>(line.clock, busy,
                           [&] { return concludeChunk(line, crew, permitted->key, result); });
}

// The state of things between two chunks.
struct Between {
    RunRow run;
    LoadRow load;
    bool firstArticleWaits = false;
    std::int64_t left = 0;
};

Between lookBetween(Line& line, const RunRow& run) {
    const auto load = findLoad(line.db, run.load);
    if (!load)
        throw StoreError(StoreFault::Damaged, "a run of no load");
    return {run, *load, waitingFirstArticle(line.db, run).has_value(),
            piecesIn(line.db, run.job, PieceState::Wanted)};
}

} // namespace

std::string claimOnRun(const RunId& run) {
    return "run " + run.str();
}

Refusal printedElsewhere(const RunId& run) {
    return {RefusalCode::PrinterBusy,
            {run.str() + "：別の端末で印刷中", run.str() + ", being printed from another terminal"},
            {"どの端末でも印刷していないこと", "a run that no terminal prints"},
            {}};
}

Outcome<RunId> startRun(Line& line, const Crew& crew, const TrayId& tray, PrinterPort& printer) {
    const Look look = lookAt(printer);
    return perform<RunId>(line, Act::StartRun, crew, tray.str(), [&](Work& work) -> Outcome<RunId> {
        const auto load = liveLoadIn(work.db, tray);
        if (!load) {
            const auto last = lastLoadIn(work.db, tray);
            if (last && anyDoubtful(work.db, last->job))
                return unsettled(last->job); // comes before a new load
            if (last && last->endedBy) {
                return Refusal{RefusalCode::LoadVoid,
                               describe(*last->endedBy),
                               {"今読み取った箱ラベル", "a box label scanned now"},
                               {}};
            }
            return Refusal{
                RefusalCode::NothingLoaded, {tray.str(), tray.str()}, {"装填の記録", "a load on record"}, {}};
        }
        if (const auto run = runOfLoad(work.db, load->id)) {
            return Refusal{RefusalCode::RunStillOpen,
                           {run->id.str(), run->id.str()},
                           {"終わった印刷", "no open run"},
                           {}};
        }
        if (anyDoubtful(work.db, load->job))
            return unsettled(load->job);
        const RunId id = nextRunId(work.db, load->job);
        work.db.run("INSERT INTO run (id, job, load, blank_type, printer, state, counter_before, day, event) "
                    "VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8)",
                    {id.str(), load->job.str(), load->id.str(), load->type.str(), load->printer.str(),
                     look.report.deviceCounter ? Cell(*look.report.deviceCounter) : Cell(), work.today.iso(),
                     work.event()});
        work.about(id.str());
        work.note("load", load->id.str());
        return id;
    });
}

Outcome<RunRest> printOn(Line& line, const Crew& crew, const RunId& id, PrinterPort& printer,
                         SheetComposer& composer, const RunHooks& hooks) {
    const Claim claim(line.db, claimOnRun(id));
    if (!claim.held())
        return recordRefusal(line, Act::PermitChunk, crew, id.str(), printedElsewhere(id));
    for (std::int64_t done = 0;; ++done) {
        const auto run = findRun(line.db, id);
        if (!run)
            return recordRefusal(line, Act::PermitChunk, crew, id.str(), notOpen(id.str()));
        const Between now = lookBetween(line, *run);
        const bool open = now.load.state == LoadState::Open;
        const bool over = run->state == RunState::Stopped;
        if (now.firstArticleWaits && (over ? done > 0 : run->state == RunState::Open))
            return RunRest::FirstArticleWaits;
        // The last sheet of the tray ended the load, and it was the last of the job.
        if (over && done > 0 && now.left == 0)
            return RunRest::Finished;
        if (run->state == RunState::Open && now.left == 0 && now.load.state == LoadState::Armed) {
            return finishRun(line, crew, id, lookAt(printer));
        }
        const bool limit = hooks.atMostChunks > 0 && done >= hooks.atMostChunks;
        if (limit || (hooks.stop && hooks.stop())) {
            const auto paused = pauseRun(line, crew, id);
            if (!paused)
                return paused.refusal();
            return RunRest::Paused;
        }
        letReaderCatchUp(line, now.load, hooks.stop);
        RunProgress progress = progressOf(line, run->job);
        const auto show = [&](Sheets sent, Impressions counted) {
            progress.sent = sent;
            progress.counted = counted;
            if (hooks.progress)
                hooks.progress(progress);
        };
        const auto printed = printChunk(line, crew, id, open, printer, composer, show, hooks.busy);
        if (!printed)
            return printed.refusal();
    }
}

Outcome<Done> pauseRun(Line& line, const Crew& crew, const RunId& id) {
    return stepRun(line, Act::PauseRun, crew, id, RunState::Open, RunState::Paused);
}

Outcome<Done> resumeRun(Line& line, const Crew& crew, const RunId& id) {
    return stepRun(line, Act::ResumeRun, crew, id, RunState::Paused, RunState::Open);
}

Outcome<Done> stopRun(Line& line, const Crew& crew, const RunId& id) {
    return perform<Done>(line, Act::StopRun, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto run = findRun(work.db, id);
        if (!run || (run->state != RunState::Open && run->state != RunState::Paused))
            return notOpen(id.str());
        const auto load = findLoad(work.db, run->load);
        endLoad(work.db, *load, LoadDeath::RunEnded);
        return Done{};
    });
}

Outcome<Done> countOutput(Line& line, const Crew& crew, const RunId& id, Sheets counted) {
    return perform<Done>(line, Act::CountOutput, crew, id.str(), [&](Work& work) -> Outcome<Done> {
        const auto run = findRun(work.db, id);
        if (!run)
            return notOpen(id.str());
        work.db.run("UPDATE run SET output_count = $1, output_event = $2 WHERE id = $3",
                    {counted.value(), work.event(), id.str()});
        work.note("sheets", counted.value());
        return Done{};
    });
}

} // namespace daishi
