// The first printed sheet of every load is looked at before a second one is printed.
#include "core/jobs/handover.h"
#include "core/line/lookup.h"
#include "stock/unloading.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("one sheet is printed, looked at, and only then the rest") {
    PrintFloor floor(5);
    const RunId run = floor.started();
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    REQUIRE(floor.machine.jobs.size() == 1);
    CHECK(floor.machine.sheetsOut() == 1);
    CHECK(floor.machine.jobs.front().document == floor.code(1) + " 1 架空 1 VOID\n");
    CHECK(floor.sheetState(1) == "good");
    CHECK(floor.text("SELECT state FROM load") == "open");

    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(floor.machine.sheetsOut() == 1);

    valueIn(floor.approve(run));
    CHECK(floor.text("SELECT state FROM load") == "armed");
    CHECK(floor.sheetsThat("read_event IS NOT NULL") == 1);
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.machine.sheetsOut() == 5);
    CHECK(floor.pieces(PieceState::Good) == 5);
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    CHECK(floor.stateOf("run", run.str()) == "finished");
    CHECK(floor.text("SELECT state FROM load") == "closed");
    CHECK(floor.in(floor.box, Account::Good) == 5);
    CHECK(floor.in(floor.box, Account::Tray) == 495);
    CHECK(floor.broken() == "");
}

TEST_CASE("a scan that is not this sheet and its mark approves nothing") {
    struct Row {
        const char* what;
        std::string piece, mark;
        RefusalCode code;
    };
    PrintFloor floor(3);
    const RunId run = floor.started();
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kHkn))) ==
          RefusalCode::RunNotOpen);
    valueIn(floor.go(run));
    const Row rows[] = {
        {"another piece", floor.code(2), floor.mark(kHkn), RefusalCode::ForeignPiece},
        {"another copy", floor.code(1, 2), floor.mark(kHkn), RefusalCode::ForeignPiece},
        {"no piece", "", floor.mark(kHkn), RefusalCode::ScanNotRead},
        {"a box instead of a piece", StockFixture::ourLabel(floor.box.str()), floor.mark(kHkn),
         RefusalCode::CodeUnknown},
        {"a smudged mark", floor.code(1), "smudge", RefusalCode::ScanNotRead},
        {"the piece twice", floor.code(1), floor.code(1), RefusalCode::CodeUnknown},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, row.piece, row.mark)) == row.code);
        CHECK(floor.lastEvent() == "refused");
        CHECK(floor.text("SELECT state FROM load") == "open");
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'first-article'") == 0);
    }
    CHECK(codeIn(approveFirstArticle(floor.here, {kAuditor, {}}, run, floor.code(1), floor.mark(kHkn))) ==
          RefusalCode::RoleNotAllowed);
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, RunId("J-240930-09-R01"), floor.code(1),
                                     floor.mark(kHkn))) == RefusalCode::RunNotOpen);
    valueIn(floor.approve(run));
    CHECK(codeIn(floor.approve(run)) == RefusalCode::RunNotOpen);
    CHECK(floor.broken() == "");
}

TEST_CASE("a mark that is not the job's blank stops everything (R-402)") {
    StockFixture names;
    for (const std::string& mark :
         {names.mark(kSkk), names.mark(kMidoriHkn), MarkCode{"145011", "HKN", 9}.encode()}) {
        INFO(mark);
        PrintFloor floor(3);
        const RunId run = floor.started();
        valueIn(floor.go(run));
        const auto outcome = approveFirstArticle(floor.here, kOne, run, floor.code(1), mark);
        CHECK(refusalIn(outcome).code == RefusalCode::FirstArticleFailed);
        CHECK(refusalIn(outcome).required.ja == "川崎市 被保険者証 第3版");
        CHECK(floor.sheetState(1) == "spoiled");
        CHECK(floor.pieceState(1) == "wanted");
        CHECK(floor.in(floor.box, Account::Spoiled) == 1);
        CHECK(holdsOn(*floor.db, "lot", "L-240930-01").size() == 1);
        CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void finding");
        CHECK(floor.stateOf("run", run.str()) == "stopped");
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'first-article' AND agrees = 0") ==
              1);
        CHECK(codeIn(floor.go(run)) == RefusalCode::LotHeld);
        CHECK(codeIn(loadTray(floor.here, kOne, floor.scans(floor.job, floor.box), floor.machine)) ==
              RefusalCode::LotHeld);
        CHECK(floor.machine.sheetsOut() == 1);
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a first article on another blank ends the other loads of its lot too") {
    PrintFloor floor(3);
    const LoadId beside = floor.loadBeside();
    const RunId run = floor.started();
    valueIn(floor.go(run));
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kSkk))) ==
          RefusalCode::FirstArticleFailed);
    CHECK(floor.endOf(beside) == "finding");
    CHECK(liveLoadsOfLot(*floor.db, LotId("L-240930-01")).empty());
    CHECK(holdsOn(*floor.db, "lot", "L-240930-01").size() == 1);
    CHECK(floor.lastEventBody().find("\"loads_ended\":[\"" + beside.str() + "\",") != std::string::npos);
    CHECK(floor.broken() == "");
}

TEST_CASE("a first article that came out spoiled is followed by another one") {
    PrintFloor floor(3);
    const RunId run = floor.started();
    valueIn(floor.go(run));
    valueIn(spoilSheet(floor.here, kOne, floor.code(1), "creased"));
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kHkn))) ==
          RefusalCode::RunNotOpen);
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(floor.machine.sheetsOut() == 2);
    CHECK(floor.sheetState(1, 2) == "good");
    valueIn(approveFirstArticle(floor.here, kOne, run, floor.code(1, 2), floor.mark(kHkn)));
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.machine.sheetsOut() == 4);
    CHECK(floor.broken() == "");
}

TEST_CASE("a load that ended before its first article was looked at leaves the job unprinted until it is") {
    PrintFloor floor(2);
    const RunId run = floor.started();
    valueIn(floor.go(run));
    valueIn(stopRun(floor.here, kOne, run));
    valueIn(unloadTray(floor.here, kOne, StockFixture::tray(1, 1), Sheets(499)));
    const RunId second = floor.armed();
    CHECK(valueIn(floor.go(second)) == RunRest::Finished);
    CHECK(floor.pieces(PieceState::Good) == 2);
    CHECK(floor.stateOf("job", floor.job.str()) == "released");
    CHECK(codeIn(handOverJob(floor.here, kLeader, floor.job, Pieces(1))) == RefusalCode::FirstArticleNeeded);
    SECTION("its mark is right") {
        valueIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kHkn)));
        CHECK(floor.stateOf("job", floor.job.str()) == "printed");
        CHECK(floor.number("SELECT count(*) FROM load WHERE state = 'closed'") == 2);
    }
    SECTION("its mark is wrong") {
        CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kSkk))) ==
              RefusalCode::FirstArticleFailed);
        CHECK(floor.pieceState(1) == "wanted");
        CHECK(floor.stateOf("job", floor.job.str()) == "released");
    }
    SECTION("it is spoiled") {
        valueIn(spoilSheet(floor.here, kOne, floor.code(1), "lost its mark"));
        CHECK(floor.pieceState(1) == "wanted");
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("a job of one piece on the last sheet of its box still waits for the look at it") {
    PrintFloor floor(1, 1);
    const RunId run = floor.started();
    floor.machine.onSheet = [&](ScriptedPrinter::Job&) {
        floor.machine.report.reasons = {"media-empty-report"};
        floor.machine.report.mediaReady->erase("tray-1");
    };
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void media-empty");
    CHECK(floor.stateOf("job", floor.job.str()) == "released");
    valueIn(floor.approve(run));
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    CHECK(floor.broken() == "");
}
