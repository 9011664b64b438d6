#include "stock/load_facts.h"

#include "core/line/scanned.h"
#include "core/pictures/masters.h"
#include "stock/box_names.h"
#include "stock/clearance.h"
#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

Outcome<TrayId> trayScanned(const Registry& registry, std::string_view rawTrayLabel) {
    const auto code = scannedAs<TrayCode>(rawTrayLabel);
    if (!code)
        return code.refusal();
    if (const TrayConfig* tray = registry.tray(code->printer, code->tray))
        return tray->id;
    return notOnRecord(std::to_string(code->printer) + "/" + std::to_string(code->tray),
                       codeText<TrayCode>());
}

namespace {

Outcome<JobRow> jobScanned(Database& db, std::string_view rawJobTicket) {
    const auto code = scannedAs<JobCode>(rawJobTicket);
    if (!code)
        return code.refusal();
    if (auto job = findJob(db, JobId(code->job)))
        return *job;
    return notOnRecord(code->job, codeText<JobCode>());
}

PrinterStanding standingOf(const Registry& registry, const TrayId& tray, SheetSize size,
                           const Observation& seen) {
    PrinterStanding standing;
    standing.mediaSource = registry.tray(tray)->mediaSource;
    standing.size = size;
    if (const auto* report = std::get_if<PrinterReport>(&seen)) {
        standing.reachable = true;
        standing.now = *report;
    }
    return standing;
}

// Where else this box is: its live load in another tray, or the tray in which a dead load left its sheets.
std::optional<TrayId> elsewhere(Database& db, const BoxId& box, const TrayId& tray) {
    if (const auto live = liveLoadOf(db, box)) {
        if (live->tray != tray)
            return live->tray;
    }
    if (balanceOf(db, box, Account::Tray).isZero())
        return std::nullopt;
    const auto last = lastLoadOf(db, box);
    if (last && last->tray != tray)
        return last->tray;
    return std::nullopt;
}

std::optional<BoxId> strangerIn(Database& db, const TrayId& tray, const BoxId& box) {
    for (const BoxId& other : boxesInTray(db, tray)) {
        if (other != box)
            return other;
    }
    return std::nullopt;
}

} // namespace

std::optional<LookedAt> lookAtTopSheet(Line& line, const LoadScans& scans) {
    if (!scans.picture)
        return std::nullopt;
    const auto box = boxScanned(line.db, scans.boxLabel);
    if (!box)
        return std::nullopt;
    const BlankTypeId type = effectiveTypeOf(line.db, *box);
    if (!asksForPicture(namedType(line.registry, type).type.policy))
        return std::nullopt;
    return lookAtSheet(line, *scans.picture, type);
}

Outcome<LoadTargets> readLoadScans(Work& work, const LoadScans& scans,
                                   const std::optional<LookedAt>& looked) {
    auto job = jobScanned(work.db, scans.jobTicket);
    if (!job)
        return job.refusal();
    auto tray = trayScanned(work.line.registry, scans.trayLabel);
    if (!tray)
        return tray.refusal();
    auto box = boxScanned(work.db, scans.boxLabel);
    if (!box)
        return box.refusal();
    LoadTargets targets{*job, *tray, *box, *findLot(work.db, box->lot), std::nullopt, looked};
    if (looked)
        targets.pictureObjection = lookMayCount(work, *looked);
    if (!scans.mark)
        return targets;
    auto mark = markScanned(work.line.registry, *scans.mark);
    if (!mark)
        return mark.refusal();
    targets.mark = *mark;
    return targets;
}

std::vector<BoxId> boxesInTray(Database& db, const TrayId& tray) {
    std::vector<BoxId> boxes;
    const auto rows = db.query(
        "SELECT b.box FROM balance b WHERE b.account = 'tray' AND b.sheets > 0 AND "
        "(SELECT l.tray FROM load l WHERE l.box = b.box ORDER BY l.event DESC LIMIT 1) = $1 ORDER BY b.box",
        {tray.str()});
    while (rows->next())
        boxes.emplace_back(rows->text(0));
    return boxes;
}

LoadingFacts factsForLoading(Work& work, const LoadTargets& targets, const Observation& seen) {
    const Registry& registry = work.line.registry;
    const BoxId& box = targets.box.id;
    LoadingFacts facts;
    facts.blank.required = namedType(registry, targets.job.type);
    facts.blank.loaded = namedType(registry, targets.lot.registered);
    if (const auto found = foundTypeOf(work.db, targets.box))
        facts.blank.found = namedType(registry, *found);
    facts.kind = *registry.kind(facts.blank.required.type.kind);
    facts.issueDay = targets.job.issueDay;
    facts.today = work.today;
    facts.lot = targets.lot.standing;
    facts.box = box;
    facts.boxState = targets.box.state;
    facts.left = balanceOf(work.db, box, Account::Store) + balanceOf(work.db, box, Account::Tray);
    facts.liveElsewhere = elsewhere(work.db, box, targets.tray);
    facts.strangerInTray = strangerIn(work.db, targets.tray, box);
    facts.tray = targets.tray;
    facts.job = targets.job.id;
    facts.lastInTray = lastInTray(work.db, targets.tray);
    facts.jobState = targets.job.state;
    facts.jobHolds = holdsOn(work.db, "job", targets.job.id.str());
    facts.mark = targets.mark;
    facts.markRequired = asksForMark(facts.blank.loaded.type.policy);
    facts.releasedMaster = targets.job.master;
    facts.presentMaster = presentMaster(work.db, targets.job.type);
    facts.pictureRequired = asksForPicture(facts.blank.loaded.type.policy);
    if (targets.looked) {
        facts.picture = targets.looked->judgement;
        facts.pictureObjection = targets.pictureObjection;
        if (const auto& like = targets.looked->judgement.looksLike)
            facts.pictureLooksLike = namedType(registry, *like);
    }
    facts.printer = standingOf(registry, targets.tray, facts.blank.required.type.size, seen);
    return facts;
}

} // namespace daishi
