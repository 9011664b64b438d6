#include "app/console/load/load_view.h"

#include <algorithm>

#include "core/line/scanned.h"

namespace daishi::console {

namespace {

JobCard jobCard(cli::Home& home, JobView view) {
    const Registry& registry = home.registry();
    JobCard card;
    card.blank = *faceOf(registry, view.job.type);
    card.sheets = sheetsOfJob(home.db(), view.job.id);
    const EvidencePolicy& policy = card.blank.type.policy;
    const auto asks = [](const std::vector<Evidence>& grades, Evidence grade) {
        return std::find(grades.begin(), grades.end(), grade) != grades.end();
    };
    card.marksAtLoad = asks(policy.atLoad, Evidence::E3SheetMark);
    card.picturesAtLoad = asks(policy.atLoad, Evidence::E4SheetImage);
    card.picturesFirst = asks(policy.atFirstArticle, Evidence::E5FirstArticleImage);
    card.usable = freeSheets(home.line(), view.job.type);
    card.view = std::move(view);
    return card;
}

BoxCard boxCard(cli::Home& home, const BoxRow& box) {
    Database& db = home.db();
    BoxCard card;
    card.row = box;
    card.blank = *faceOf(home.registry(), effectiveTypeOf(db, box));
    card.inStore = balanceOf(db, box.id, Account::Store);
    card.inTray = balanceOf(db, box.id, Account::Tray);
    card.good = balanceOf(db, box.id, Account::Good);
    card.spoiled = balanceOf(db, box.id, Account::Spoiled);
    card.sample = balanceOf(db, box.id, Account::Sample);
    card.boxesOfLot = Boxes(std::int64_t(boxesOf(db, box.lot).size()));
    return card;
}

std::optional<TrayCard> trayCard(cli::Home& home, const TrayId& id) {
    for (TrayView& view : listTrays(home.line())) {
        if (view.id != id)
            continue;
        TrayCard card;
        if (view.load) {
            if (const auto box = findBox(home.db(), view.load->box))
                card.box = boxCard(home, *box);
        }
        card.view = std::move(view);
        return card;
    }
    return std::nullopt;
}

// Also when the load is over: the last sheets of a run are read after it, and after its line was cleared.
std::optional<RunRow> runToRead(Database& db, const LoadView& view, const PrinterId& printer) {
    if (!view.tray || !view.tray->view.load) {
        const auto over = oldestUnreadRun(db, printer);
        return over ? findRun(db, *over) : std::nullopt;
    }
    const auto& load = *view.tray->view.load;
    return load.everyPieceRead ? runOfLoad(db, load.id) : std::nullopt;
}

void readUnread(Database& db, LoadView& view, const PrinterId& printer) {
    const auto run = runToRead(db, view, printer);
    if (!run)
        return;
    view.readRun = run->id;
    view.unread = awaitedIn(db, *run).awaited;
}

std::int64_t newestRecord(Database& db) {
    const auto rows = db.query("SELECT max(seq) FROM audit");
    return rows->next() ? rows->integerOrNull(0).value_or(0) : 0;
}

} // namespace

std::optional<BlankFace> faceOf(const Registry& registry, const BlankTypeId& id) {
    const BlankType* type = registry.blankType(id);
    const Insurer* insurer = type ? registry.insurer(type->insurer) : nullptr;
    if (!insurer)
        return std::nullopt;
    return BlankFace{*type, *insurer, registry.describe(*type)};
}

LoadView readLoad(cli::Home& home, const LoadNames& names) {
    LoadView view;
    if (const auto code = scannedAs<JobCode>(names.ticket)) {
        if (auto job = viewJob(home.line(), JobId(code->job)))
            view.job = jobCard(home, std::move(*job));
    }
    if (const auto code = scannedAs<TrayCode>(names.tray)) {
        if (const TrayConfig* tray = home.registry().tray(code->printer, code->tray))
            view.tray = trayCard(home, tray->id);
    }
    if (const auto code = scannedAs<BoxCode>(names.box)) {
        for (const BoxRow& box : boxesOf(home.db(), LotId(code->lot))) {
            if (box.number == std::int64_t(code->boxNo))
                view.box = boxCard(home, box);
        }
    }
    if (view.tray && view.tray->view.live) {
        if (const auto run = runOfLoad(home.db(), view.tray->view.load->id))
            view.run = viewRun(home.db(), run->id);
    }
    readUnread(home.db(), view, names.printer);
    view.stops = openReadingStops(home.db());
    view.record = newestRecord(home.db());
    return view;
}

} // namespace daishi::console
