// What happens to a chunk when the device does not behave: all of it is doubtful, the load is over, the job
// is cancelled, and nothing is ever sent a second time by itself.
#include "core/line/lookup.h"
#include "stock/unloading.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using Sheet = void (*)(PrintFloor&, ScriptedPrinter::Job&);

struct Row {
    const char* what;
    Sheet atThird; // what happens when the third sheet of the chunk has come out
    RefusalCode code;
    const char* loadEndedBy;
    bool cancelled; // the job is called back
};

void stopWith(PrintFloor& floor, ScriptedPrinter::Job& job, const char* reason) {
    job.state = IppJobState::Stopped;
    floor.machine.report.state = PrinterState::Stopped;
    floor.machine.report.reasons = std::vector<std::string>{reason};
}

const Row kRows[] = {
    {"a jam", [](PrintFloor& f, ScriptedPrinter::Job& job) { stopWith(f, job, "media-jam-error"); },
     RefusalCode::DoubtfulSheetsOpen, "jam", true},
    {"a door", [](PrintFloor& f, ScriptedPrinter::Job& job) { stopWith(f, job, "door-open-error"); },
     RefusalCode::DoubtfulSheetsOpen, "cover-open", true},
    {"a tray pulled",
     [](PrintFloor& f, ScriptedPrinter::Job& job) { stopWith(f, job, "input-tray-missing"); },
     RefusalCode::DoubtfulSheetsOpen, "tray-opened", true},
    {"an empty tray", [](PrintFloor& f, ScriptedPrinter::Job& job) { stopWith(f, job, "media-empty-error"); },
     RefusalCode::DoubtfulSheetsOpen, "media-empty", true},
    {"other media reported",
     [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.report.mediaReady->at("tray-1") = "{}"; },
     RefusalCode::DoubtfulSheetsOpen, "media-changed", true},
    {"an attribute left out",
     [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.report.mediaReady.reset(); },
     RefusalCode::DoubtfulSheetsOpen, "attribute-missing", true},
    {"all reasons left out", [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.report.reasons.reset(); },
     RefusalCode::DoubtfulSheetsOpen, "attribute-missing", true},
    {"a restart that keeps the job",
     [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.report.upTime = 1; },
     RefusalCode::DoubtfulSheetsOpen, "restarted", true},
    {"a restart that loses the job",
     [](PrintFloor& f, ScriptedPrinter::Job&) {
         f.machine.report.upTime = 1;
         f.machine.forgets = true;
     },
     RefusalCode::WitnessesDisagree, "restarted", false},
    {"a job forgotten", [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.forgets = true; },
     RefusalCode::WitnessesDisagree, "restarted", false},
    {"silence", [](PrintFloor& f, ScriptedPrinter::Job&) { f.machine.reachable = false; },
     RefusalCode::PrinterUnreachable, "unreachable", false},
    {"a printer that stands still without a word",
     [](PrintFloor&, ScriptedPrinter::Job& job) { job.state = IppJobState::Pending; },
     RefusalCode::WitnessesDisagree, "stalled", true},
    {"a job cancelled at the panel",
     [](PrintFloor&, ScriptedPrinter::Job& job) { job.state = IppJobState::Canceled; },
     RefusalCode::DoubtfulSheetsOpen, "broken-off", false},
    {"a job aborted", [](PrintFloor&, ScriptedPrinter::Job& job) { job.state = IppJobState::Aborted; },
     RefusalCode::WitnessesDisagree, "broken-off", false},
};

void heal(PrintFloor& floor) {
    const auto counter = floor.machine.report.deviceCounter;
    floor.machine.reachable = true;
    floor.machine.deafAtSubmit = false;
    floor.machine.report = ScriptedPrinter().report;
    floor.machine.report.deviceCounter = counter;
    floor.machine.onSheet = nullptr;
}

} // namespace

TEST_CASE("whatever ends a chunk in the middle leaves all of it in doubt, and the load over") {
    for (const Row& row : kRows) {
        INFO(row.what);
        PrintFloor floor(9);
        const RunId run = floor.armed();
        floor.machine.pace = 1; // so slow that it is called back long before its end
        floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
            if (job.marked == 3)
                row.atThird(floor, job);
        };
        CHECK(codeIn(floor.go(run)) == row.code);
        CHECK(floor.sheetsThat("state = 'doubtful'") == 8);
        CHECK(floor.pieces(PieceState::Doubtful) == 8);
        CHECK(floor.pieces(PieceState::Good) == 1);
        CHECK(floor.text("SELECT state FROM chunk WHERE number = 2") == "doubtful");
        CHECK(floor.text("SELECT state FROM load") == "void");
        CHECK(floor.text("SELECT ended_by FROM load") == row.loadEndedBy);
        CHECK(floor.stateOf("run", run.str()) == "stopped");
        CHECK(floor.machine.cancelled.size() == (row.cancelled ? 1 : 0));
        CHECK(floor.in(floor.box, Account::Good) == 1); // nothing is booked that nobody knows
        CHECK(floor.lastEvent() == "refused");

        heal(floor);
        CHECK(codeIn(floor.go(run)) ==
              RefusalCode::DoubtfulSheetsOpen); // and not that nothing is left to print
        CHECK(codeIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine)) ==
              RefusalCode::DoubtfulSheetsOpen); // settling is told before loading
        floor.load();
        CHECK(codeIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine)) ==
              RefusalCode::DoubtfulSheetsOpen);
        CHECK(floor.machine.jobs.size() == 2);
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a printer that does not answer a sent chunk may have it all the same") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    SECTION("it took the job: it is called back") {
        floor.machine.deafAtSubmit = true;
        CHECK(codeIn(floor.go(run)) == RefusalCode::PrinterUnreachable);
        CHECK(floor.machine.cancelled.size() == 1);
        CHECK(floor.machine.jobs.back().state == IppJobState::Canceled);
    }
    SECTION("it is gone") {
        floor.machine.onSubmit = [&](const Permit&, const PrintDocument&) {
            floor.machine.reachable = false;
        };
        CHECK(codeIn(floor.go(run)) == RefusalCode::PrinterUnreachable);
        CHECK(floor.machine.jobs.size() == 1);
    }
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void unreachable");
    CHECK(floor.sheetsThat("state = 'doubtful'") == 8);
    CHECK(floor.broken() == "");
}

TEST_CASE("a load that ends in mid-chunk is told with what comes first: settling (R-407)") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.machine.pace = 1;
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { stopWith(floor, job, "media-jam"); };
    const auto outcome = floor.go(run);
    CHECK(codeIn(outcome) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(refusalIn(outcome).loaded.en == "a sheet jammed");
    CHECK(refusalIn(outcome).required.en == "8 sheets settled one by one");
}

TEST_CASE("a first article in doubt is never the looked-at one") {
    PrintFloor floor(3);
    const RunId run = floor.started();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { stopWith(floor, job, "media-jam"); };
    CHECK(codeIn(floor.go(run)) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kHkn))) ==
          RefusalCode::RunNotOpen);
    CHECK(floor.broken() == "");
}

TEST_CASE("the counts must agree: silence is not agreement (R-413)") {
    struct Witnesses {
        const char* what;
        void (*set)(ScriptedPrinter&);
        bool believed;
    };
    const Witnesses rows[] = {
        {"both agree", [](ScriptedPrinter&) {}, true},
        {"one more impression", [](ScriptedPrinter& p) { p.impressionsOff = 1; }, false},
        {"one fewer impression", [](ScriptedPrinter& p) { p.impressionsOff = -1; }, false},
        {"the device counter moved one more",
         [](ScriptedPrinter& p) {
             p.onLook = [&p](ScriptedPrinter::Job& job) {
                 if (job.marked == 0)
                     ++*p.report.deviceCounter;
             };
         },
         false},
        {"the device counter stood still",
         [](ScriptedPrinter& p) { p.onSheet = [&p](ScriptedPrinter::Job&) { --*p.report.deviceCounter; }; },
         false},
        {"only the device counter speaks", [](ScriptedPrinter& p) { p.tellsImpressions = false; }, true},
    };
    for (const Witnesses& row : rows) {
        INFO(row.what);
        PrintFloor floor(9);
        const RunId run = floor.armed();
        row.set(floor.machine);
        const auto outcome = floor.go(run);
        CHECK(outcome.ok() == row.believed);
        if (!row.believed) {
            CHECK(codeIn(outcome) == RefusalCode::WitnessesDisagree);
            CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void witnesses-disagree");
        }
        CHECK(floor.sheetsThat("state = 'doubtful'") == (row.believed ? 0 : 8));
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a printer without a device counter is believed by its impressions, without both it is not") {
    for (const bool tells : {true, false}) {
        PrintFloor floor(3);
        floor.machine.report.deviceCounter.reset();
        floor.machine.tellsImpressions = tells;
        const RunId run = floor.started();
        const auto outcome = floor.go(run);
        CHECK(outcome.ok() == tells);
        if (!tells)
            CHECK(codeIn(outcome) == RefusalCode::WitnessesDisagree);
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a printer that falls silent after its last sheet: the sheets are good, the load is over") {
    PrintFloor floor(3);
    const RunId run = floor.armed();
    bool last = false;
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { last = job.marked == job.sheets; };
    RunHooks hooks;
    hooks.progress = [&](const RunProgress&) {
        if (last)
            floor.machine.reachable = false; // after the answer that says "completed"
    };
    CHECK(floor.go(run, hooks).ok());
    CHECK(floor.pieces(PieceState::Good) == 3);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void unreachable");
    CHECK(floor.broken() == "");
}

TEST_CASE("a job cancelled at the panel is told as that, not as a broken cable") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { job.state = IppJobState::Canceled; };
    const auto outcome = floor.go(run);
    CHECK(refusalIn(outcome).loaded.en == "the printing was broken off at the printer");
}
