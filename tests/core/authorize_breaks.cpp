#include "tests/core/authorize_kit.h"

namespace daishi::test {

namespace {

using enum RefusalCode;

PrinterReport& report(Asked& a) {
    return a.facts.printer.now;
}

const Break kBreaks[] = {
    {"a badge nobody knows", BadgeUnknown,
     [](Asked& a) { a.facts.crewObjection = objectionOf(BadgeUnknown); }},
    {"a lost badge", BadgeBlocked, [](Asked& a) { a.facts.crewObjection = objectionOf(BadgeBlocked); }},
    {"a badge in the drawer", BadgeNotIssued,
     [](Asked& a) { a.facts.crewObjection = objectionOf(BadgeNotIssued); }},
    {"an auditor", RoleNotAllowed, [](Asked& a) { a.facts.crewObjection = objectionOf(RoleNotAllowed); }},
    {"never taught", NotQualified, [](Asked& a) { a.facts.crewObjection = objectionOf(NotQualified); }},
    {"taught long ago", QualificationExpired,
     [](Asked& a) { a.facts.crewObjection = objectionOf(QualificationExpired); }},
    {"no PIN", PinNotSet, [](Asked& a) { a.facts.crewObjection = objectionOf(PinNotSet); }},
    {"too many wrong PINs", PinBlocked, [](Asked& a) { a.facts.crewObjection = objectionOf(PinBlocked); }},
    {"not logged in", SessionEnded, [](Asked& a) { a.facts.crewObjection = objectionOf(SessionEnded); }},
    {"a second person without PIN", PinNeeded,
     [](Asked& a) { a.facts.crewObjection = objectionOf(PinNeeded); }},
    {"alone", SecondPersonMissing,
     [](Asked& a) { a.facts.crewObjection = objectionOf(SecondPersonMissing); }},
    {"twice the same", SecondPersonSame,
     [](Asked& a) { a.facts.crewObjection = objectionOf(SecondPersonSame); }},
    {"nothing loaded", NothingLoaded, [](Asked& a) { a.facts.load.reset(); }},
    {"another kind", StockTypeMismatch, [](Asked& a) { a.facts.blank.loaded = otherKind(); }},
    {"another insurer", InsurerMismatch, [](Asked& a) { a.facts.blank.loaded = otherInsurer(); }},
    {"another edition", EditionMismatch, [](Asked& a) { a.facts.blank.loaded = otherEdition(); }},
    {"found to be another", FindingSaysOtherType, [](Asked& a) { a.facts.blank.found = otherKind(); }},
    {"one day too early", DocNotYetValid,
     [](Asked& a) { a.facts.blank.loaded.type.usableFrom = Day::of(2024, 10, 2); }},
    {"one day too late", BlankNoLongerValid,
     [](Asked& a) { a.facts.blank.loaded.type.usableUntil = Day::of(2024, 9, 30); }},
    {"a seal of the coming year", SealOutOfDays,
     [](Asked& a) { a.facts.blank.loaded.type.seal.emplace().usableFrom = Day::of(2024, 10, 2); }},
    {"a seal of last year", SealOutOfDays,
     [](Asked& a) { a.facts.blank.loaded.type.seal.emplace().usableUntil = Day::of(2024, 9, 30); }},
    {"no longer issued", KindNotLawful,
     [](Asked& a) { a.facts.job.kind.issuedUntil = Day::of(2024, 9, 30); }},
    {"not issued yet", KindNotLawful, [](Asked& a) { a.facts.job.kind.issuedFrom = Day::of(2024, 10, 2); }},
    {"a lot that only arrived", LotQuarantined,
     [](Asked& a) {
         if (a.facts.load)
             a.load().lot.state = LotState::Arrived;
     }},
    {"a lot under inspection", LotQuarantined,
     [](Asked& a) {
         if (a.facts.load)
             a.load().lot.state = LotState::Inspecting;
     }},
    {"a rejected lot", LotQuarantined,
     [](Asked& a) {
         if (a.facts.load)
             a.load().lot.state = LotState::Rejected;
     }},
    {"an exhausted lot", LotQuarantined,
     [](Asked& a) {
         if (a.facts.load)
             a.load().lot.state = LotState::Exhausted;
     }},
    {"a held lot", LotHeld,
     [](Asked& a) {
         if (a.facts.load)
             a.load().lot.holds = {"a call"};
     }},
    {"a load dying", LoadVoid,
     [](Asked& a) {
         if (a.facts.load)
             a.load().dyingOf = LoadDeath::Jam;
     }},
    {"a sealed box", BoxNotOpened,
     [](Asked& a) {
         if (a.facts.load)
             a.load().boxState = BoxState::Sealed;
     }},
    {"an empty box", BoxEmpty,
     [](Asked& a) {
         if (a.facts.load)
             a.load().boxState = BoxState::Empty;
     }},
    {"a returned box", BoxEmpty,
     [](Asked& a) {
         if (a.facts.load)
             a.load().boxState = BoxState::Returned;
     }},
    {"a destroyed box", BoxEmpty,
     [](Asked& a) {
         if (a.facts.load)
             a.load().boxState = BoxState::Destroyed;
     }},
    {"no evidence", EvidenceMissing,
     [](Asked& a) {
         if (a.facts.load)
             a.load().evidence.clear();
     }},
    {"the label alone", EvidenceMissing,
     [](Asked& a) {
         if (a.facts.load)
             a.load().evidence = {Evidence::E1DeliveryNote, Evidence::E2BoxLabel};
     }},
    {"a job only imported", JobNotReleased, [](Asked& a) { a.facts.job.state = JobState::Imported; }},
    {"a printed job", JobNotReleased, [](Asked& a) { a.facts.job.state = JobState::Printed; }},
    {"a closed job", JobNotReleased, [](Asked& a) { a.facts.job.state = JobState::Closed; }},
    {"a withdrawn job", JobNotReleased, [](Asked& a) { a.facts.job.state = JobState::Withdrawn; }},
    {"a held job", JobHeld, [](Asked& a) { a.facts.job.holds = {"a call"}; }},
    {"data of eight days ago", DataTooOld, [](Asked& a) { a.facts.job.dataDay = Day::of(2024, 9, 22); }},
    {"another setting", SettingDiffers, [](Asked& a) { a.facts.job.presentSetting = "another layout"; }},
    {"another plate since", MasterDiffers,
     [](Asked& a) {
         a.facts.job.releasedMaster = "plate 1";
         a.facts.job.presentMaster = "plate 2";
     }},
    {"pictures asked for since", MasterDiffers,
     [](Asked& a) {
         a.facts.job.releasedMaster.clear();
         a.facts.blank.required.type.policy.atReceiving.push_back(Evidence::E4SheetImage);
     }},
    {"doubtful sheets", DoubtfulSheetsOpen, [](Asked& a) { a.facts.job.doubtfulSheets = true; }},
    {"a stop of the reader", ReadingStopped,
     [](Asked& a) {
         a.facts.job.reading.stop = OpenStop{1, RunId("J-240930-01-R01"), ReadingKind::Missing, {}, {}};
     }},
    {"a sheet unread", SheetsUnread, [](Asked& a) { a.facts.job.reading.unread = Sheets(1); }},
    {"no open run", RunNotOpen, [](Asked& a) { a.facts.runOpen = false; }},
    {"one sheet too few", NotEnoughSheets,
     [](Asked& a) {
         if (a.facts.load)
             a.load().inTray = Sheets(49);
     }},
    {"no first article", FirstArticleNeeded,
     [](Asked& a) {
         if (a.facts.load)
             a.load().firstArticle.clear();
     }},
    {"a look that is due", FirstArticleNeeded,
     [](Asked& a) {
         if (a.facts.load) {
             a.load().inspectEvery = Sheets(100);
             a.load().goodSinceLook = Sheets(51);
         }
     }},
    {"a load not armed", FirstArticleNeeded,
     [](Asked& a) {
         if (a.facts.load)
             a.load().state = LoadState::Open;
     }},
    {"a first article of fifty", FirstArticleNeeded,
     [](Asked& a) {
         a.request.firstArticle = true;
         if (a.facts.load)
             a.load().state = LoadState::Open;
     }},
    {"no answer", PrinterUnreachable, [](Asked& a) { a.facts.printer.reachable = false; }},
    {"a queue that would send again", QueueNotPlain, [](Asked& a) { report(a).queue.emplace(); }},
    {"no reasons told", PrinterStateUnknown, [](Asked& a) { report(a).reasons.reset(); }},
    {"no state told", PrinterStateUnknown, [](Asked& a) { report(a).state.reset(); }},
    {"no media told", PrinterStateUnknown, [](Asked& a) { report(a).mediaReady.reset(); }},
    {"no up-time told", PrinterStateUnknown, [](Asked& a) { report(a).upTime.reset(); }},
    {"a reason", PrinterNotReady,
     [](Asked& a) { report(a).reasons = std::vector<std::string>{"toner-empty-error"}; }},
    {"stopped", PrinterNotReady, [](Asked& a) { report(a).state = PrinterState::Stopped; }},
    {"accepting nothing", PrinterNotReady, [](Asked& a) { report(a).acceptingJobs = false; }},
    {"processing", PrinterBusy, [](Asked& a) { report(a).state = PrinterState::Processing; }},
    {"a queue", PrinterBusy, [](Asked& a) { report(a).queuedJobs = 1; }},
    {"an empty tray", PrinterContradictsLoad, [](Asked& a) { a.facts.printer.mediaSource = "tray-3"; }},
    {"a tray of other paper", PrinterContradictsLoad,
     [](Asked& a) { a.facts.printer.mediaSource = "tray-2"; }},
};

} // namespace

std::span<const Break> allBreaks() {
    return kBreaks;
}

} // namespace daishi::test
