// What the gate is told by the line: every refusal of a chunk, from the rows, the clock and the printer. The
// rules themselves are tested in authorize_test.cpp; here it is whether the facts reach them.
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

template <class State>
void stepInAct(PrintFloor& floor, const std::string& id, State from, State to) {
    valueIn(perform<Done>(floor.here, Act::PauseRun, kOne, id, [&](Work& work) -> Outcome<Done> {
        step(work.db, id, from, to);
        return Done{};
    }));
}

using Change = void (*)(PrintFloor&);

struct Row {
    const char* what;
    Change change;
    RefusalCode code;
    const char* loadEndedBy; // "" when the load lives on
};

PrinterReport& report(PrintFloor& floor) {
    return floor.machine.report;
}

const Row kRows[] = {
    {"the printer is silent", [](PrintFloor& f) { f.machine.reachable = false; },
     RefusalCode::PrinterUnreachable, "unreachable"},
    {"a reason is missing", [](PrintFloor& f) { report(f).reasons.reset(); }, RefusalCode::LoadVoid,
     "attribute-missing"},
    {"the media are missing", [](PrintFloor& f) { report(f).mediaReady.reset(); }, RefusalCode::LoadVoid,
     "attribute-missing"},
    {"the door is open", [](PrintFloor& f) { report(f).reasons = {"door-open-error"}; },
     RefusalCode::LoadVoid, "cover-open"},
    {"the tray is out", [](PrintFloor& f) { report(f).reasons = {"input-tray-missing"}; },
     RefusalCode::LoadVoid, "tray-opened"},
    {"a sheet jammed", [](PrintFloor& f) { report(f).reasons = {"media-jam-error"}; }, RefusalCode::LoadVoid,
     "jam"},
    {"the tray ran out", [](PrintFloor& f) { report(f).reasons = {"media-empty"}; }, RefusalCode::LoadVoid,
     "media-empty"},
    {"it was restarted", [](PrintFloor& f) { report(f).upTime = 3; }, RefusalCode::LoadVoid, "restarted"},
    {"its state moved since the last look", [](PrintFloor& f) { ++*report(f).stateChange; },
     RefusalCode::LoadVoid, "tray-opened"},
    {"its settings moved", [](PrintFloor& f) { ++*report(f).configChange; }, RefusalCode::LoadVoid,
     "settings-changed"},
    {"the tray reports other media", [](PrintFloor& f) { report(f).mediaReady->at("tray-1") += " "; },
     RefusalCode::LoadVoid, "media-changed"},
    {"the tray reports no media", [](PrintFloor& f) { report(f).mediaReady->erase("tray-1"); },
     RefusalCode::LoadVoid, "media-changed"},
    {"something was printed past this line", [](PrintFloor& f) { ++*report(f).deviceCounter; },
     RefusalCode::LoadVoid, "counter-moved"},
    {"it stands still for another reason", [](PrintFloor& f) { report(f).reasons = {"toner-empty-error"}; },
     RefusalCode::PrinterNotReady, ""},
    {"it has stopped", [](PrintFloor& f) { report(f).state = PrinterState::Stopped; },
     RefusalCode::PrinterNotReady, ""},
    {"it takes no jobs", [](PrintFloor& f) { report(f).acceptingJobs = false; }, RefusalCode::PrinterNotReady,
     ""},
    {"it prints something else", [](PrintFloor& f) { report(f).state = PrinterState::Processing; },
     RefusalCode::PrinterBusy, ""},
    {"a job of somebody waits there", [](PrintFloor& f) { report(f).queuedJobs = 1; },
     RefusalCode::PrinterBusy, ""},
    {"layout or fonts changed", [](PrintFloor& f) { f.composer.settingHash = "setting-2"; },
     RefusalCode::SettingDiffers, ""},
    {"four hours went by", [](PrintFloor& f) { f.clock.set(at("2024-09-30T13:05")); }, RefusalCode::LoadVoid,
     "time-limit"},
    {"the shift changed",
     [](PrintFloor& f) {
         f.registry.site.loadTimeLimit = std::chrono::minutes(720);
         f.clock.set(at("2024-09-30T17:31"));
     },
     RefusalCode::LoadVoid, "shift-changed"},
    {"the data grew old", [](PrintFloor& f) { f.registry.site.dataAgeLimit = std::chrono::days(-1); },
     RefusalCode::DataTooOld, ""},
    {"the kind may no longer be issued",
     [](PrintFloor& f) {
         for (DocumentKind& kind : f.registry.kinds)
             kind.issuedUntil = Day::of(2024, 9, 30);
     },
     RefusalCode::KindNotLawful, ""},
    {"the blank may not be used yet",
     [](PrintFloor& f) {
         for (BlankType& type : f.registry.blankTypes)
             type.usableFrom = Day::of(2024, 10, 2);
     },
     RefusalCode::DocNotYetValid, ""},
    {"the run is paused",
     [](PrintFloor& f) { stepInAct(f, f.text("SELECT id FROM run"), RunState::Open, RunState::Paused); },
     RefusalCode::RunNotOpen, ""},
    {"the job was withdrawn",
     [](PrintFloor& f) { stepInAct(f, f.job.str(), JobState::Released, JobState::Withdrawn); },
     RefusalCode::JobNotReleased, ""},
    {"more evidence is asked for now",
     [](PrintFloor& f) {
         for (BlankType& type : f.registry.blankTypes)
             type.policy.atLoad.push_back(Evidence::E1DeliveryNote);
     },
     RefusalCode::EvidenceMissing, ""},
    {"more of the first article is asked for now",
     [](PrintFloor& f) {
         for (BlankType& type : f.registry.blankTypes) {
             type.policy.atFirstArticle.push_back(Evidence::E1DeliveryNote);
         }
     },
     RefusalCode::FirstArticleNeeded, ""},
    {"pictures are asked for now, and the job was released without a master",
     [](PrintFloor& f) {
         for (BlankType& type : f.registry.blankTypes)
             type.policy.atReceiving.push_back(Evidence::E4SheetImage);
     },
     RefusalCode::MasterDiffers, ""},
};

} // namespace

TEST_CASE("every doubt of the gate refuses the next chunk, before a sheet is composed or sent") {
    for (const Row& row : kRows) {
        INFO(row.what);
        PrintFloor floor(4);
        const RunId run = floor.armed();
        const auto composed = floor.composer.sources.size();
        row.change(floor);
        CHECK(codeIn(floor.go(run)) == row.code);
        CHECK(floor.lastEvent() == "refused");
        CHECK(floor.text("SELECT coalesce(ended_by, '') FROM load") == row.loadEndedBy);
        CHECK(floor.stateOf("run", run.str()) == (*row.loadEndedBy                      ? "stopped"
                                                  : row.code == RefusalCode::RunNotOpen ? "paused"
                                                                                        : "open"));
        CHECK(floor.machine.jobs.size() == 1);
        CHECK(floor.composer.sources.size() == composed);
        CHECK(floor.number("SELECT count(*) FROM chunk") == 1);
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("what went away by itself lets the run go on; a load that ended stays ended") {
    PrintFloor floor(4);
    const RunId run = floor.armed();
    floor.machine.report.reasons = {"toner-empty-error"};
    CHECK(codeIn(floor.go(run)) == RefusalCode::PrinterNotReady);
    floor.machine.report.reasons = {"door-open"};
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    floor.machine.report.reasons = {"none"};
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    CHECK(floor.machine.jobs.size() == 1);
}

TEST_CASE("before the first article is approved no permit is given for more") {
    PrintFloor floor(4);
    const RunId run = floor.started();
    const Look look = lookAt(floor.machine);
    CHECK(codeIn(permitChunk(floor.here, kOne, run, false, look, floor.composer)) ==
          RefusalCode::FirstArticleNeeded);
    CHECK(codeIn(permitChunk(floor.here, {kAuditor, {}}, run, true, look, floor.composer)) ==
          RefusalCode::RoleNotAllowed);
    CHECK(codeIn(permitChunk(floor.here, {BadgeId("9999"), {}}, run, true, look, floor.composer)) ==
          RefusalCode::BadgeUnknown);
    CHECK(codeIn(permitChunk(floor.here, kOne, RunId("J-240930-09-R01"), true, look, floor.composer)) ==
          RefusalCode::CodeUnknown);
    CHECK(floor.number("SELECT count(*) FROM chunk") == 0);
}

TEST_CASE("a permit that grew old while the sheets were drawn is not used") {
    PrintFloor floor(4);
    const RunId run = floor.armed();
    floor.composer.onCompose = [&] { floor.clock.set(floor.clock.now().plusMinutes(kPermitMinutes + 1)); };
    CHECK(codeIn(floor.go(run)) == RefusalCode::PermitExpired);
    CHECK(floor.text("SELECT state FROM chunk ORDER BY number DESC LIMIT 1") == "lapsed");
    CHECK(floor.machine.sheetsOut() == 1);
    CHECK(floor.pieces(PieceState::Wanted) == 3);
    CHECK(floor.broken() == "");
    floor.composer.onCompose = nullptr;
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.broken() == "");
}

TEST_CASE("a run is not begun where there is nothing to run") {
    PrintFloor floor(4);
    const TrayId tray("printer-1/1");
    CHECK(codeIn(startRun(floor.here, kOne, tray, floor.machine)) == RefusalCode::NothingLoaded);
    const RunId run = floor.started();
    CHECK(codeIn(startRun(floor.here, kOne, tray, floor.machine)) == RefusalCode::RunStillOpen);
    CHECK(codeIn(startRun(floor.here, kOne, TrayId("printer-1/2"), floor.machine)) ==
          RefusalCode::NothingLoaded);
    CHECK(codeIn(startRun(floor.here, {kAuditor, {}}, tray, floor.machine)) == RefusalCode::RoleNotAllowed);
    valueIn(stopRun(floor.here, kOne, run));
    CHECK(codeIn(startRun(floor.here, kOne, tray, floor.machine)) == RefusalCode::LoadVoid);
    CHECK(codeIn(floor.go(RunId("J-240930-09-R01"))) == RefusalCode::RunNotOpen);
    CHECK(floor.number("SELECT count(*) FROM run") == 1);
}
