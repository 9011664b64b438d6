#include "stock/loading.h"

#include "core/decide/stock_acts.h"
#include "core/pictures/picture_rows.h"
#include "stock/load_facts.h"
#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

namespace {

Objection notLoadedHere(Database& db, const LoadTargets& targets) {
    const auto live = liveLoadOf(db, targets.box.id);
    if (!live || live->tray != targets.tray)
        return std::nullopt;
    return Refusal{RefusalCode::StepNotAllowed,
                   {"装填済み " + live->id.str(), "already loaded as " + live->id.str()},
                   {"装填されていない箱", "a box that is not loaded"},
                   {}};
}

// A contradicting mark has its consequences whatever else stands against the load: what is known about a lot
// must not be lost because the job was not released either.
bool keepContradiction(Work& work, const LoadTargets& targets) {
    if (!targets.mark || targets.mark->type.id == effectiveTypeOf(work.db, targets.box))
        return false;
    work.keepOnRefusal();
    recordEvidence(work.db, targets.lot.id, targets.box.id, std::nullopt, "load", Evidence::E3SheetMark,
                   saysType(*targets.mark), false, work.today, work.event());
    work.note("box", targets.box.id.str());
    work.note("mark_says", targets.mark->type.id.str());
    stopLot(work, targets.lot.id, holdReason(HoldCause::LoadedMarkDiffers, targets.box.id.str()));
    return true;
}

void recordPicture(Work& work, const LoadTargets& targets, const std::optional<LoadId>& load) {
    const LookedAt& looked = *targets.looked;
    const bool right = looked.judgement.finding == PictureFinding::Right;
    PicturePlace place;
    place.moment = "load";
    place.lot = targets.lot.id;
    place.box = targets.box.id;
    place.load = load;
    place.evidence =
        recordEvidence(work.db, targets.lot.id, targets.box.id, load, "load", Evidence::E4SheetImage,
                       right ? std::optional(looked.wanted.blank) : looked.judgement.looksLike, right,
                       work.today, work.event());
    keepPicture(work, looked, place);
}

// As a mark that contradicts. A picture that merely cannot be told is kept too, and nothing follows from it.
bool keepPictureSeen(Work& work, const LoadTargets& targets, bool alreadyStopped) {
    if (!targets.looked || targets.pictureObjection ||
        targets.looked->judgement.finding == PictureFinding::Right)
        return false;
    work.keepOnRefusal();
    recordPicture(work, targets, std::nullopt);
    if (targets.looked->judgement.finding == PictureFinding::Unclear)
        return false;
    if (!alreadyStopped) {
        work.note("box", targets.box.id.str());
        stopLot(work, targets.lot.id, holdReason(HoldCause::LoadedPictureDiffers, targets.box.id.str()));
    }
    return true;
}

// A tray that was used up still has its live load on record; the next box ends it.
void clearTray(Work& work, const TrayId& tray) {
    if (const auto before = liveLoadIn(work.db, tray))
        endLoad(work.db, *before, LoadDeath::Unloaded);
}

LoadId insertLoad(Work& work, const LoadTargets& targets, const PrinterReport& baseline) {
    const LoadId load(nextName(work.db, "load", "T-", work.today));
    const EvidencePolicy policy = namedType(work.line.registry, targets.box.type).type.policy;
    work.db.run("INSERT INTO load (id, printer, tray, box, lot, blank_type, job, state, ended_by, baseline, "
                "opened_at, "
                "inspect_every, every_piece_read, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, "
                "$10, $11, $12, $13)",
                {load.str(), work.line.registry.printerOf(targets.tray)->id.str(), targets.tray.str(),
                 targets.box.id.str(), targets.lot.id.str(), targets.box.type.str(), targets.job.id.str(),
                 std::string(nameOf(LoadState::Open)), toLine(baseline), work.now.micros(),
                 policy.inspectEvery.isZero() ? Cell() : Cell(policy.inspectEvery.value()),
                 policy.everyPieceRead ? Cell(std::int64_t(1)) : Cell(), work.event()});
    return load;
}

std::vector<Evidence> recordLoadEvidence(Work& work, const LoadTargets& targets, const LoadId& load) {
    std::vector<Evidence> grades = {Evidence::E2BoxLabel};
    if (targets.mark)
        grades.push_back(Evidence::E3SheetMark);
    for (const Evidence grade : grades) {
        recordEvidence(work.db, targets.lot.id, targets.box.id, load, "load", grade, targets.box.type, true,
                       work.today, work.event());
    }
    if (targets.looked) {
        recordPicture(work, targets, load);
        grades.push_back(Evidence::E4SheetImage);
    }
    return grades;
}

TrayLoaded putIn(Work& work, const LoadTargets& targets, const PrinterReport& baseline, Sheets sheets) {
    clearTray(work, targets.tray);
    TrayLoaded loaded;
    loaded.load = insertLoad(work, targets, baseline);
    work.move(targets.box.id, Account::Store, Account::Tray, sheets, "loaded", loaded.load.str());
    loaded.tray = targets.tray;
    loaded.printer = work.line.registry.printerOf(targets.tray)->name;
    loaded.job = targets.job.id;
    loaded.box = targets.box.id;
    loaded.lot = targets.lot.id;
    loaded.blank = namedType(work.line.registry, targets.box.type).name;
    loaded.moved = sheets;
    loaded.inTray = balanceOf(work.db, targets.box.id, Account::Tray);
    loaded.evidence = recordLoadEvidence(work, targets, loaded.load);
    work.about(loaded.load.str());
    work.note("box", loaded.box.str());
    work.note("job", loaded.job.str());
    work.note("tray", loaded.tray.str());
    return loaded;
}

} // namespace

Outcome<TrayLoaded> loadTray(Line& line, const Crew& crew, const LoadScans& scans, PrinterPort& printer) {
    const Observation seen = printer.observe(); // never while a transaction is open
    const auto looked = lookAtTopSheet(line, scans);
    return perform<TrayLoaded>(line, Act::LoadTray, crew, "", [&](Work& work) -> Outcome<TrayLoaded> {
        const auto targets = readLoadScans(work, scans, looked);
        if (!targets)
            return targets.refusal();
        work.about(targets->box.id.str());
        const auto objection = mayLoad(factsForLoading(work, *targets, seen));
        const bool stopped = keepContradiction(work, *targets);
        if ((keepPictureSeen(work, *targets, stopped) || stopped) && !objection)
            throw std::logic_error("a contradicting mark or picture was not refused");
        if (objection)
            return *objection;
        if (auto loaded = notLoadedHere(work.db, *targets))
            return *loaded;
        const auto sheets = sheetsToLoad(balanceOf(work.db, targets->box.id, Account::Store),
                                         balanceOf(work.db, targets->box.id, Account::Tray), scans.sheets);
        if (!sheets)
            return sheets.refusal();
        return putIn(work, *targets, std::get<PrinterReport>(seen), *sheets);
    });
}

} // namespace daishi
