// From a lot to its documents: every sheet is in exactly one place of the trace, and doubt stays doubt.
#include "core/print/trace.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

LotTrace traced(PrintFloor& floor) {
    const auto trace = traceLot(floor.here, findBox(*floor.db, floor.box)->lot);
    REQUIRE(trace);
    return *trace;
}

std::int64_t all(const LotTrace& trace, Sheets TracedSheets::*which) {
    Sheets sum;
    for (const TracedSheets& one : trace.sheets)
        sum += one.*which;
    return sum.value();
}

std::int64_t people(const LotTrace& trace, PieceState state, Sureness sureness) {
    std::int64_t sum = 0;
    for (const TracedPieces& one : trace.pieces) {
        if (one.state == state && one.sureness == sureness)
            sum += one.people.value();
    }
    return sum;
}

} // namespace

TEST_CASE("a lot that nothing was printed on has boxes, evidence and days, and nothing else") {
    PrintFloor floor(5);
    const LotTrace trace = traced(floor);
    CHECK(trace.boxes.size() ==
          std::size_t(floor.number("SELECT count(*) FROM box WHERE lot = '" + trace.lot.id.str() + "'")));
    CHECK_FALSE(trace.evidence.empty());
    CHECK_FALSE(trace.days.empty());
    CHECK(trace.loads.empty());
    CHECK(trace.sheets.empty());
    CHECK(trace.pieces.empty());
    CHECK_FALSE(traceLot(floor.here, LotId("L-240101-09")));
}

TEST_CASE("a run that ended as it should: every sheet and everybody is certain") {
    PrintFloor floor(5);
    const RunId run = floor.armed();
    REQUIRE(valueIn(floor.go(run)) == RunRest::Finished);
    const LotTrace trace = traced(floor);
    CHECK(all(trace, &TracedSheets::certain) == 5);
    CHECK(all(trace, &TracedSheets::possible) == 0);
    CHECK(people(trace, PieceState::Good, Sureness::Certain) == 5);
    REQUIRE(trace.loads.size() == 1);
    CHECK_FALSE(trace.loads[0].inDoubt());
    REQUIRE(trace.runs.size() == 1);
    CHECK(trace.runs[0].id == run);
    CHECK(trace.runs[0].sheets.at(SheetState::Good) == Sheets(5));
    REQUIRE(trace.jobs.size() == 1);
    CHECK(trace.jobs[0].id == floor.job);
    CHECK(trace.jobs[0].certain == Sheets(5));
    REQUIRE(trace.boxes.size() >= 1);
    Sheets good;
    for (const TracedBox& box : trace.boxes)
        good += box.sheets.count(Account::Good) ? box.sheets.at(Account::Good) : Sheets();
    CHECK(good == Sheets(5));
}

TEST_CASE(
    "a jam in the middle of a chunk: what came before is possible as well, because its tray was opened") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        job.state = IppJobState::Stopped;
        floor.machine.report.state = PrinterState::Stopped;
        floor.machine.report.reasons = std::vector<std::string>{"media-jam-error"};
    };
    CHECK_FALSE(floor.go(run).ok());
    const LotTrace trace = traced(floor);
    CHECK(all(trace, &TracedSheets::certain) == 0);
    CHECK(all(trace, &TracedSheets::possible) == 9);
    CHECK(people(trace, PieceState::Good, Sureness::Possible) == 1);
    CHECK(people(trace, PieceState::Doubtful, Sureness::Possible) == 8);
    CHECK(people(trace, PieceState::Good, Sureness::Certain) == 0);
    REQUIRE(trace.loads.size() == 1);
    CHECK(trace.loads[0].inDoubt());
    CHECK(trace.loads[0].endedBy == LoadDeath::Jam);
    CHECK(trace.loads[0].endedAt.has_value());
}

TEST_CASE("a piece whose sheet was spoiled is nobody's of this lot until it is printed again") {
    PrintFloor floor(5);
    const RunId run = floor.armed();
    REQUIRE(valueIn(floor.go(run)) == RunRest::Finished);
    valueIn(spoilSheet(floor.here, kOne, floor.code(3), "dirty"));
    const LotTrace trace = traced(floor);
    CHECK(people(trace, PieceState::Good, Sureness::Certain) == 4);
    CHECK(people(trace, PieceState::Wanted, Sureness::Certain) == 0);
    CHECK(all(trace, &TracedSheets::certain) == 5);
}

TEST_CASE("tracing changes nothing") {
    PrintFloor floor(5);
    const RunId run = floor.armed();
    REQUIRE(valueIn(floor.go(run)) == RunRest::Finished);
    const auto events = floor.number("SELECT max(seq) FROM audit");
    traced(floor);
    CHECK(floor.number("SELECT max(seq) FROM audit") == events);
}
