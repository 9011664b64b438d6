#include "core/jobs/job_holds.h"
#include "core/print/recover.h"
#include "stock/findings.h"
#include "stock/holds.h"
#include "stock/unloading.h"
#include "tests/core/walk_floor.h"

namespace daishi::test {

namespace {

const TrayId kTrayOne{"printer-1/1"};

void load(WalkFloor& w, const BoxId& box, const BlankTypeId& topSheet) {
    LoadScans scans = w.floor.scans(w.floor.job, box);
    scans.mark = w.floor.mark(topSheet);
    if (loadTray(w.line, kOne, scans, w.floor.machine))
        w.touched = false;
}

LotId lotOf(WalkFloor& w) {
    return findBox(w.line.db, w.floor.box)->lot;
}

void printOneChunk(WalkFloor& w) {
    RunHooks hooks;
    hooks.atMostChunks = 1;
    (void)printOn(w.line, kOne, w.run, w.floor.machine, w.floor.composer, hooks);
    w.floor.machine.onSheet = nullptr;
    w.floor.machine.deafAtSubmit = false;
}

void approve(WalkFloor& w, const BlankTypeId& mark) {
    const auto run = findRun(w.line.db, w.run);
    const auto sheet = run ? waitingFirstArticle(w.line.db, *run) : std::nullopt;
    (void)approveFirstArticle(w.line, kOne, w.run, sheet ? sheet->id.str() : w.floor.code(1),
                              w.floor.mark(mark));
}

// What truly came out is scanned good, each with its mark; the rest was not printed.
void settleByTruth(WalkFloor& w) {
    Settlement settlement;
    for (const ScriptedPrinter::Job& job : w.floor.machine.jobs) {
        const auto chunk = findChunk(w.line.db, job.key);
        if (!chunk || chunk->run != w.run || chunk->state != ChunkState::Doubtful)
            continue;
        for (const SheetRow& sheet : sheetsOf(w.line.db, chunk->key)) {
            if (sheet.place > job.marked) {
                settlement.notPrinted += Sheets(1);
                continue;
            }
            settlement.goodScans.push_back(sheet.id.str());
            settlement.goodScans.push_back(w.floor.mark(kHkn));
        }
    }
    (void)settleRun(w.line, kLeader, w.run, settlement, w.floor.machine);
}

// The program ends between the bytes and their end, and starts again.
void crashInMidChunk(WalkFloor& w) {
    ScriptedPrinter& machine = w.floor.machine;
    const auto run = findRun(w.line.db, w.run);
    const auto load = run ? findLoad(w.line.db, run->load) : std::nullopt;
    const bool first = load && load->state == LoadState::Open;
    const auto chunk = permitChunk(w.line, kOne, w.run, first, lookAt(machine), w.floor.composer);
    if (!chunk)
        return;
    const auto sent = prepareChunk(w.line, kOne, *chunk, machine, w.floor.composer);
    if (sent)
        (void)machine.submit(chunk->permit, chunk->key, sent->document);
    (void)recoverChunks(w.line, kOne, [&](const PrinterId&) -> PrinterPort* { return &machine; });
}

void touchTray(WalkFloor& w) {
    w.touched = true;
    w.floor.machine.report.stateChange = *w.floor.machine.report.stateChange + 1;
}

void clearJam(WalkFloor& w) {
    PrinterReport& report = w.floor.machine.report;
    report.state = PrinterState::Idle;
    report.reasons = std::vector<std::string>{"none"};
    touchTray(w);
}

constexpr WalkFloor::Command kCommands[] = {
    {"load the right box", [](WalkFloor& w) { load(w, w.floor.box, kHkn); }, true},
    {"load the wrong box", [](WalkFloor& w) { load(w, w.wrongBox, kSkk); }, true},
    {"load a box whose sheets are others", [](WalkFloor& w) { load(w, w.floor.box, kSkk); }, true},
    {"unload",
     [](WalkFloor& w) {
         const Sheets there = balanceOf(w.line.db, w.floor.box, Account::Tray);
         (void)unloadTray(w.line, kOne, StockFixture::tray(1, 1), there);
     },
     true},
    {"start",
     [](WalkFloor& w) {
         if (const auto run = startRun(w.line, kOne, kTrayOne, w.floor.machine))
             w.run = *run;
     },
     true},
    // A first article that waits is an answer, not an act.
    {"print one chunk", [](WalkFloor& w) { printOneChunk(w); }, false},
    {"print into a jam",
     [](WalkFloor& w) {
         w.floor.machine.onSheet = [&w](ScriptedPrinter::Job& job) {
             job.state = IppJobState::Stopped;
             w.floor.machine.report.state = PrinterState::Stopped;
             w.floor.machine.report.reasons = std::vector<std::string>{"media-jam-error"};
         };
         printOneChunk(w);
         clearJam(w);
     },
     false},
    {"crash in mid-chunk", crashInMidChunk, true},
    {"approve the first article", [](WalkFloor& w) { approve(w, kHkn); }, true},
    {"the first article is another blank", [](WalkFloor& w) { approve(w, kSkk); }, true},
    {"hold the lot", [](WalkFloor& w) { (void)holdLot(w.line, kOne, lotOf(w), "a call"); }, true},
    {"lift a hold of the lot",
     [](WalkFloor& w) {
         const auto holds = holdsInForce(w.line.db, lotOf(w));
         const std::int64_t number = holds.empty() ? 1 : holds.front().number;
         (void)liftHold(w.line, kTwo, lotOf(w), "settled", number);
     },
     true},
    {"hold the job", [](WalkFloor& w) { (void)holdJob(w.line, kOne, w.floor.job, "a call"); }, true},
    {"pause", [](WalkFloor& w) { (void)pauseRun(w.line, kOne, w.run); }, true},
    {"resume", [](WalkFloor& w) { (void)resumeRun(w.line, kOne, w.run); }, true},
    {"stop", [](WalkFloor& w) { (void)stopRun(w.line, kOne, w.run); }, true},
    {"settle", settleByTruth, true},
    {"spoil the first sheet",
     [](WalkFloor& w) {
         int copy = 1;
         while (findSheet(w.line.db, SheetId(w.floor.code(1, copy + 1))))
             ++copy;
         (void)spoilSheet(w.line, kOne, w.floor.code(1, copy), "creased");
     },
     true},
    {"the lot is found to be another blank",
     [](WalkFloor& w) { (void)recordFinding(w.line, kTwo, lotOf(w), kSkk, "looked at"); }, true},
    {"the tray is opened", touchTray, false},
    {"the printer is switched off and on",
     [](WalkFloor& w) {
         w.touched = true;
         w.floor.machine.report.upTime = 1;
     },
     false},
    {"midnight passes",
     [](WalkFloor& w) {
         w.touched = true;
         w.floor.clock.set(w.floor.clock.now().plusMinutes(24 * 60));
     },
     false},
};

} // namespace

std::span<const WalkFloor::Command> WalkFloor::commands() {
    return kCommands;
}

} // namespace daishi::test
