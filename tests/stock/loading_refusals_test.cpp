// One row for every way in which the interlock at the tray says no. Nothing may have moved afterwards.
#include "core/jobs/job_holds.h"
#include "stock/findings.h"
#include "stock/holds.h"
#include "tests/stock/stock_fixture.h"

#include <functional>

using namespace daishi;
using namespace daishi::test;

namespace {

// A floor on which loading would succeed; each row spoils one thing.
struct Scene {
    StockFixture floor;
    BoxId box;
    JobId job;
    LoadScans scans;
    Crew crew = kOne;

    Scene() {
        box = floor.opened(kHkn);
        job = floor.makeJob(kHkn, JobState::Released, kIssue);
        scans = floor.scans(job, box);
    }
    LotId lot() { return findBox(*floor.db, box)->lot; }
    void useBlank(const BlankTypeId& type) {
        box = floor.opened(type);
        scans.boxLabel = StockFixture::ourLabel(box.str());
        scans.mark = floor.mark(type);
    }
    void useJob(const BlankTypeId& type, JobState state, Day issue) {
        job = floor.makeJob(type, state, issue);
        scans.jobTicket = StockFixture::ticket(job);
    }
    void useBox(const BoxId& other) { scans.boxLabel = StockFixture::ourLabel(other.str()); }
};

struct Row {
    const char* what;
    RefusalCode code;
    std::function<void(Scene&)> spoil;
};

using enum RefusalCode;

const Day kDecember = Day::of(2024, 12, 2);

const Row kRows[] = {
    {"job ticket not read", ScanNotRead, [](Scene& s) { s.scans.jobTicket = "?"; }},
    {"tray label not read", ScanNotRead, [](Scene& s) { s.scans.trayLabel = ""; }},
    {"box label not read", ScanNotRead, [](Scene& s) { s.scans.boxLabel = "DB"; }},
    {"mark not read", ScanNotRead, [](Scene& s) { s.scans.mark = "smudge"; }},
    {"box label for a job ticket", CodeUnknown, [](Scene& s) { s.scans.jobTicket = s.scans.boxLabel; }},
    {"no such job", CodeUnknown,
     [](Scene& s) { s.scans.jobTicket = StockFixture::ticket(JobId("J-240930-77")); }},
    {"no such tray", CodeUnknown, [](Scene& s) { s.scans.trayLabel = StockFixture::tray(1, 9); }},
    {"no such box", CodeUnknown, [](Scene& s) { s.useBox(BoxId("L-240930-77/001")); }},
    {"a box label for a mark", CodeUnknown, [](Scene& s) { s.scans.mark = s.scans.boxLabel; }},
    {"another kind", StockTypeMismatch, [](Scene& s) { s.useBlank(kSkk); }},
    {"another insurer", InsurerMismatch, [](Scene& s) { s.useBlank(kMidoriHkn); }},
    {"found to be another", FindingSaysOtherType,
     [](Scene& s) { (void)recordFinding(s.floor.house, kTwo, s.lot(), kSkk, "looked at"); }},
    {"embargo", DocNotYetValid,
     [](Scene& s) {
         s.useBlank(kSkk);
         s.useJob(kSkk, JobState::Released, kIssue);
     }},
    {"the blank's days are over", BlankNoLongerValid,
     [](Scene& s) {
         for (BlankType& type : s.floor.registry.blankTypes)
             type.usableUntil = Day::of(2024, 9, 30);
     }},
    {"the kind may no longer be issued", KindNotLawful,
     [](Scene& s) {
         for (BlankType& type : s.floor.registry.blankTypes)
             type.usableUntil.reset();
         s.useJob(kHkn, JobState::Released, kDecember);
     }},
    {"lot not inspected", LotQuarantined,
     [](Scene& s) {
         const DeliveryId delivery = s.floor.announced(kHkn, kHkn);
         s.useBox(valueIn(scanBox(s.floor.house, kOne, delivery, s.floor.label(kHkn, 500, 99))).box);
     }},
    {"lot held", LotHeld, [](Scene& s) { valueIn(holdLot(s.floor.house, kOne, s.lot(), "wet")); }},
    {"box sealed", BoxNotOpened, [](Scene& s) { s.useBox(BoxId(s.floor.released(kHkn).str() + "/001")); }},
    {"box empty", BoxEmpty,
     [](Scene& s) {
         s.useBox(s.floor.opened(kHkn, 2)); // one of two: the lot goes on
         valueIn(adjustCount(s.floor.house, kTwo, s.scans.boxLabel, kStore, Sheets(0), "gone"));
     }},
    {"box live in another tray", BoxLoadedElsewhere,
     [](Scene& s) {
         valueIn(loadTray(s.floor.house, kOne, s.scans, s.floor.printer));
         s.scans.trayLabel = StockFixture::tray(2, 1);
     }},
    {"tray holds another box", TrayNotClear,
     [](Scene& s) {
         valueIn(loadTray(s.floor.house, kOne, s.scans, s.floor.printer));
         s.useBlank(kHkn);
     }},
    {"already loaded", StepNotAllowed,
     [](Scene& s) { valueIn(loadTray(s.floor.house, kOne, s.scans, s.floor.printer)); }},
    {"more than the box has", NotEnoughSheets, [](Scene& s) { s.scans.sheets = Sheets(501); }},
    {"job not released", JobNotReleased, [](Scene& s) { s.useJob(kHkn, JobState::Imported, kIssue); }},
    {"job held", JobHeld, [](Scene& s) { (void)holdJob(s.floor.house, kOne, s.job, "asked to wait"); }},
    {"mark not scanned", EvidenceMissing, [](Scene& s) { s.scans.mark.reset(); }},
    {"mark contradicts", MarkContradictsLabel, [](Scene& s) { s.scans.mark = s.floor.mark(kMidoriHkn); }},
    {"printer off", PrinterUnreachable, [](Scene& s) { s.floor.printer.reachable = false; }},
    {"cover open", PrinterNotReady,
     [](Scene& s) { s.floor.printer.report.reasons = std::vector<std::string>{"cover-open-error"}; }},
    {"printer leaves its reasons out", PrinterStateUnknown,
     [](Scene& s) { s.floor.printer.report.reasons.reset(); }},
    {"printer says that the tray is empty", PrinterContradictsLoad,
     [](Scene& s) { s.floor.printer.report.mediaReady->erase("tray-1"); }},
    {"printer busy", PrinterBusy, [](Scene& s) { s.floor.printer.report.state = PrinterState::Processing; }},
    {"unknown badge", BadgeUnknown,
     [](Scene& s) {
         s.crew = {BadgeId("4242"), {}};
     }},
    {"an auditor", RoleNotAllowed,
     [](Scene& s) {
         s.crew = {kAuditor, {}};
     }},
};

} // namespace

TEST_CASE("every refusal of loading") {
    for (const Row& row : kRows) {
        INFO(row.what);
        Scene scene;
        row.spoil(scene);
        const auto loads = scene.floor.number("SELECT count(*) FROM load");
        const auto movements = scene.floor.number("SELECT count(*) FROM movement");
        CHECK(codeIn(loadTray(scene.floor.house, scene.crew, scene.scans, scene.floor.printer)) == row.code);
        CHECK(scene.floor.lastEvent() == "refused");
        CHECK(scene.floor.number("SELECT count(*) FROM load") == loads);
        CHECK(scene.floor.number("SELECT count(*) FROM movement") == movements);
        CHECK(scene.floor.booksAndChainHold());
    }
}

TEST_CASE("the scene of the table loads when nothing is spoilt") {
    Scene scene;
    CHECK(loadTray(scene.floor.house, scene.crew, scene.scans, scene.floor.printer).ok());
}
