// Printed sheets in people's hands: reading them, calling one spoiled, asking for another.
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "stock/holds.h"
#include "tests/core/floor_kit.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Printed {
    PrintFloor floor{3};
    RunId run = floor.armed();
    Printed() { valueIn(floor.go(run)); }
};

} // namespace

TEST_CASE("a good sheet may be read, with and without its mark") {
    Printed done;
    PrintFloor& floor = done.floor;
    CHECK(valueIn(readSheet(floor.here, kOne, floor.code(2), std::nullopt)).str() == floor.code(2));
    const auto first = floor.number("SELECT read_event FROM sheet WHERE id = '" + floor.code(2) + "'");
    CHECK(valueIn(readSheet(floor.here, kOne, floor.code(2), floor.mark(kHkn))).str() == floor.code(2));
    CHECK(floor.number("SELECT read_event FROM sheet WHERE id = '" + floor.code(2) + "'") == first);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'reading' AND agrees = 1") == 1);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(2, 2), std::nullopt)) == RefusalCode::ForeignPiece);
    CHECK(codeIn(readSheet(floor.here, kOne, PieceCode{"J-240930-77", 1, 1}.encode(), std::nullopt)) ==
          RefusalCode::ForeignPiece);
    CHECK(codeIn(readSheet(floor.here, kOne, "smudge", std::nullopt)) == RefusalCode::ScanNotRead);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(3), std::string("smudge"))) ==
          RefusalCode::ScanNotRead);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(3), floor.code(3))) == RefusalCode::CodeUnknown);
    CHECK(floor.sheetsThat("read_event IS NOT NULL") == 2);
    CHECK(floor.broken() == "");
}

TEST_CASE("a scanner that says the same twice is not believed, and a stack may be read twice") {
    Printed done;
    PrintFloor& floor = done.floor;
    const auto read = [&](int sequence) {
        return readSheet(floor.here, kOne, floor.code(sequence), std::nullopt);
    };
    valueIn(read(2));
    CHECK(codeIn(read(2)) == RefusalCode::ReaderRepeats);
    CHECK(codeIn(read(2)) == RefusalCode::ReaderRepeats); // a refusal in between makes it no better
    valueIn(readSheet(floor.here, Crew{BadgeId("0418"), BadgeId()}, floor.code(2), std::nullopt));
    valueIn(read(3));
    valueIn(read(2));
    CHECK(floor.sheetsThat("read_event IS NOT NULL") == 3);
}

TEST_CASE("a sheet of another job, or one that was handed over, does not belong to the job at hand") {
    Printed done;
    PrintFloor& floor = done.floor;
    const JobId own = floor.job;
    CHECK(valueIn(readSheet(floor.here, kOne, floor.code(2), std::nullopt, own)).str() == floor.code(2));
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(2), std::nullopt, JobId("J-240930-77"))) ==
          RefusalCode::ForeignPiece);
    valueIn(perform<Done>(floor.here, Act::HandOverJob, kLeader, own.str(), [&](Work& work) -> Outcome<Done> {
        step(work.db, own.str() + "/000003", PieceState::Good, PieceState::Handed);
        return Done{};
    }));
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(3), std::nullopt)) == RefusalCode::ForeignPiece);
    CHECK(floor.sheetsThat("read_event IS NOT NULL") == 2); // the first article and this one
}

TEST_CASE("a mark that contradicts holds the lot, ends its loads and is kept (R-104)") {
    PrintFloor floor(120);
    const RunId run = floor.armed();
    RunHooks one;
    one.atMostChunks = 1;
    valueIn(floor.go(run, one));
    const auto outcome = readSheet(floor.here, kOne, floor.code(7), floor.mark(kSkk));
    CHECK(refusalIn(outcome).code == RefusalCode::MarkContradictsLabel);
    CHECK(refusalIn(outcome).loaded.ja == "川崎市 資格確認書 第1版");
    CHECK(refusalIn(outcome).difference.ja.find("題字だけ") != std::string::npos);
    CHECK(holdsOn(*floor.db, "lot", "L-240930-01").size() == 1);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void finding");
    CHECK(floor.stateOf("run", run.str()) == "stopped");
    CHECK(floor.text("SELECT says_type FROM evidence WHERE moment = 'reading'") == kSkk.str());
    CHECK(codeIn(resumeRun(floor.here, kOne, run)) == RefusalCode::RunNotOpen);
    CHECK(floor.broken() == "");
}

TEST_CASE("two sheets of one lot whose marks contradict make one hold, and a lifted one comes back") {
    Printed done;
    PrintFloor& floor = done.floor;
    const auto wrong = [&](int sequence) {
        return codeIn(readSheet(floor.here, kOne, floor.code(sequence), floor.mark(kSkk)));
    };
    CHECK(wrong(1) == RefusalCode::MarkContradictsLabel);
    CHECK(wrong(2) == RefusalCode::MarkContradictsLabel);
    CHECK(floor.number("SELECT count(*) FROM hold WHERE subject_kind = 'lot'") == 1);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'reading' AND agrees = 0") == 2);
    valueIn(liftHold(floor.here, kTwo, LotId("L-240930-01"), "looked at"));
    CHECK(wrong(3) == RefusalCode::MarkContradictsLabel);
    CHECK(holdsOn(*floor.db, "lot", "L-240930-01").size() == 1);
    CHECK(floor.broken() == "");
}

TEST_CASE("only a scanned spoiled sheet lets its piece be printed again, as another copy") {
    Printed done;
    PrintFloor& floor = done.floor;
    CHECK(codeIn(askReprint(floor.here, kOne, PieceId(floor.piece(2)))) == RefusalCode::ReprintNeedsSpoil);
    CHECK(refusalIn(askReprint(floor.here, kOne, PieceId(floor.piece(2)))).loaded.ja ==
          floor.piece(2) + "：良品あり"); // a word for people, not one of the store
    CHECK(codeIn(askReprint(floor.here, kOne, PieceId("J-240930-77/000001"))) == RefusalCode::CodeUnknown);
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    valueIn(spoilSheet(floor.here, kOne, floor.code(2), "creased"));
    CHECK(floor.sheetState(2) == "spoiled");
    CHECK(floor.pieceState(2) == "wanted");
    CHECK(floor.stateOf("job", floor.job.str()) == "released");
    CHECK(floor.in(floor.box, Account::Good) == 2);
    CHECK(floor.in(floor.box, Account::Spoiled) == 1);
    CHECK(valueIn(askReprint(floor.here, kOne, PieceId(floor.piece(2)))).str() == floor.piece(2));
    CHECK(floor.broken() == "");

    CHECK(codeIn(spoilSheet(floor.here, kOne, floor.code(2), "again")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(2), std::nullopt)) == RefusalCode::ForeignPiece);

    const RunId second = floor.started();
    valueIn(floor.go(second));
    CHECK(floor.machine.jobs.back().document == floor.code(2, 2) + " 2 架空 2 VOID\n");
    valueIn(approveFirstArticle(floor.here, kOne, second, floor.code(2, 2), floor.mark(kHkn)));
    CHECK(valueIn(floor.go(second)) == RunRest::Finished);
    CHECK(floor.sheetState(2, 2) == "good");
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    CHECK(floor.machine.sheetsOut() == 4);
    CHECK(floor.broken() == "");
}

TEST_CASE("a sheet spoiled in mid-run is printed again by the same run") {
    PrintFloor floor(60);
    const RunId run = floor.armed();
    RunHooks hooks;
    hooks.stop = [&] {
        if (floor.machine.jobs.size() == 2)
            valueIn(spoilSheet(floor.here, kOne, floor.code(9), "creased"));
        return false;
    };
    CHECK(valueIn(floor.go(run, hooks)) == RunRest::Finished);
    CHECK(floor.sheetState(9, 2) == "good");
    CHECK(floor.machine.sheetsOut() == 61);
    CHECK(floor.broken() == "");
}

TEST_CASE("a sheet that is in doubt or handed over is not called spoiled") {
    PrintFloor floor(4);
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { job.state = IppJobState::Aborted; };
    CHECK_FALSE(floor.go(run).ok());
    CHECK(codeIn(spoilSheet(floor.here, kOne, floor.code(2), "creased")) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(2), std::nullopt)) == RefusalCode::ForeignPiece);
    CHECK(codeIn(askReprint(floor.here, kOne, PieceId(floor.piece(2)))) == RefusalCode::ReprintNeedsSpoil);
    CHECK(floor.broken() == "");
    stepByHand(*floor.db, floor.piece(1), PieceState::Handed);
    CHECK(codeIn(spoilSheet(floor.here, kOne, floor.code(1), "creased")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(askReprint(floor.here, kOne, PieceId(floor.piece(1)))) == RefusalCode::ReprintNeedsSpoil);
    CHECK(floor.sheetState(1) == "good");
}
