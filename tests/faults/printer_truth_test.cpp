// Printers that are late, that turn the order round, and that somebody else prints on as well.
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("an answer that comes after the permit has run out loses no sheet") {
    DayFloor floor;
    const RunId run = floor.armed();
    floor.machine.onSubmit = [&](const Permit& permit, const PrintDocument&) {
        floor.clock.set(permit.expires().plusMinutes(5));
    };
    CHECK(valueIn(floor.go(run)) == RunRest::Finished); // the permit was in force when the bytes were let go
    CHECK(floor.machine.sheetsOut() == 5);
    CHECK(floor.in(floor.box, Account::Good) == 5);
    CHECK(floor.broken() == "");
}

TEST_CASE("a sheet of another controller between ours makes all of the chunk doubtful") {
    DayFloor floor;
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked == 2)
            ++*floor.machine.report.deviceCounter;
    };
    CHECK(codeIn(floor.go(run)) == RefusalCode::WitnessesDisagree);
    CHECK(floor.sheetsThat("state = 'doubtful'") == 4);
    CHECK_FALSE(floor.go(run).ok());
    CHECK(floor.machine.jobs.size() == 2); // nothing is sent again on its own
    CHECK(floor.broken() == "");
}

TEST_CASE("a sheet of another controller between two chunks ends the load, and is named in the evening") {
    DayFloor floor;
    const RunId run = floor.armed();
    ++*floor.machine.report.deviceCounter;
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    const RunId again = floor.started();
    CHECK(valueIn(floor.go(again)) == RunRest::FirstArticleWaits);
    valueIn(floor.approve(again));
    CHECK(valueIn(floor.go(again)) == RunRest::Finished);
    floor.readAll();
    floor.countAll();
    CHECK(differencesIn(floor.reconcile()) == Ids{"witnesses-disagree:printer-1:counter"});
    CHECK(floor.broken() == "");
}

TEST_CASE("the order in which sheets come out is nobody's proof: the codes are") {
    DayFloor floor(9);
    const RunId run = floor.armed();
    floor.machine.onSheet = [](ScriptedPrinter::Job& job) {
        if (job.marked == 3)
            job.state = IppJobState::Aborted;
    };
    CHECK_FALSE(floor.go(run).ok());
    floor.machine.onSheet = nullptr;
    floor.machine.report.state = PrinterState::Idle;
    Settlement found; // the last three of the eight, and not the first
    found.goodScans = floor.goodScans({9, 8, 7});
    found.notPrinted = Sheets(5);
    valueIn(settleRun(floor.here, kLeader, run, found, floor.machine));
    CHECK(floor.pieceState(9) == "good");
    CHECK(floor.pieceState(2) == "wanted");
    const RunId rest = floor.started();
    CHECK(valueIn(floor.go(rest)) == RunRest::FirstArticleWaits);
    valueIn(approveFirstArticle(floor.here, kOne, rest, floor.code(2, 2), floor.mark(kHkn)));
    CHECK(valueIn(floor.go(rest)) == RunRest::Finished);
    CHECK(floor.pieces(PieceState::Good) == 9);
    CHECK(floor.broken() == "");
}
