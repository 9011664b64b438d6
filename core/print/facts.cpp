#include "core/print/facts.h"

#include "core/pictures/masters.h"
#include "core/print/printing.h"
#include "core/print/reading_rows.h"

namespace daishi {

namespace {

JobFacts jobFacts(Work& work, const JobRow& job, SheetComposer& composer) {
    const Registry& registry = work.line.registry;
    const DocumentKind* kind = registry.kind(job.kind);
    const BlankType* type = registry.blankType(job.type);
    if (!kind || !type)
        throw std::runtime_error("job " + job.id.str() + " is of a kind the configuration lacks");
    JobFacts facts;
    facts.job = job.id;
    facts.state = job.state;
    facts.holds = holdsOn(work.db, "job", job.id.str());
    facts.kind = *kind;
    facts.issueDay = job.issueDay;
    facts.dataDay = job.dataDay;
    facts.releasedSetting = job.setting;
    facts.presentSetting = composer.setting(*type);
    facts.releasedMaster = job.master;
    facts.presentMaster = presentMaster(work.db, type->id);
    facts.doubtfulSheets = anyDoubtful(work.db, job.id);
    facts.reading = readingStanding(work.db, job.id);
    return facts;
}

LoadFacts loadFacts(Work& work, const LoadRow& load, const LotRow& lot, const TrayConfig& tray,
                    const Look& look) {
    const auto box = findBox(work.db, load.box);
    if (!box)
        throw StoreError(StoreFault::Damaged, "a load of no box");
    LoadFacts facts;
    facts.load = load.id;
    facts.state = load.state;
    facts.endedBy = load.endedBy;
    facts.tray = load.tray;
    facts.box = load.box;
    facts.boxState = box->state;
    facts.inTray = balanceOf(work.db, load.box, Account::Tray);
    facts.lot = lot.standing;
    facts.evidence = evidenceOfLoad(work.db, load.id, "load");
    facts.firstArticle = evidenceOfLoad(work.db, load.id, "first-article");
    facts.inspectEvery = load.inspectEvery;
    facts.goodSinceLook = load.inspectEvery.isZero() ? Sheets(0) : goodSinceLook(work.db, load.id);
    facts.dyingOf = deathByTime(work.line.registry.site, load.openedAt, work.now);
    if (look.reachable) {
        if (const auto death = deathBy(load.baseline, look.report, tray.mediaSource, false))
            facts.dyingOf = death;
    }
    return facts;
}

} // namespace

Look lookAt(PrinterPort& printer) {
    return lookOf(printer.observe());
}

Look lookOf(std::variant<PrinterReport, Unreachable> answer) {
    if (auto* report = std::get_if<PrinterReport>(&answer))
        return {true, std::move(*report)};
    return {false, {}, std::get<Unreachable>(answer).says};
}

PrintFacts gatherPrintFacts(Work& work, const RunRow& run, const Look& look, SheetComposer& composer) {
    const Registry& registry = work.line.registry;
    const auto load = findLoad(work.db, run.load);
    const auto job = findJob(work.db, run.job);
    if (!load || !job)
        throw StoreError(StoreFault::Damaged, "a run of no load or of no job");
    const auto lot = findLot(work.db, load->lot);
    if (!lot)
        throw StoreError(StoreFault::Damaged, "a load of no lot");
    const TrayConfig* tray = registry.tray(load->tray);
    if (!tray)
        throw std::runtime_error("tray " + load->tray.str() +
                                 " is in the store but not in the configuration");
    PrintFacts facts;
    facts.crew = work.crew;
    facts.crewObjection = crewMay(registry, Act::PermitChunk, work.crew,
                                  attendanceOf(work.line, Act::PermitChunk, work.crew, work.now));
    facts.site = registry.site;
    facts.job = jobFacts(work, *job, composer);
    facts.load = loadFacts(work, *load, *lot, *tray, look);
    facts.blank.required = namedType(registry, job->type);
    facts.blank.loaded = namedType(registry, lot->registered);
    if (const auto found = foundTypeOf(work.db, *findBox(work.db, load->box)))
        facts.blank.found = namedType(registry, *found);
    facts.runOpen = run.state == RunState::Open;
    facts.firstArticleWaits = waitingFirstArticle(work.db, run).has_value();
    facts.printer = {look.reachable, look.report, tray->mediaSource, facts.blank.loaded.type.size};
    return facts;
}

} // namespace daishi
