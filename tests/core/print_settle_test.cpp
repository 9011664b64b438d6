// After doubt: a person says what came out, sheet by sheet; the remainder is printed anew.
#include "core/print/run_view.h"
#include "stock/unloading.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Pieces 2 … 9 are doubtful; five sheets of them came out.
struct Doubt {
    PrintFloor floor;
    RunId run;

    explicit Doubt(int sheetsInBox = 500) : floor(9, sheetsInBox), run(floor.armed()) {
        floor.machine.pace = 5;
        floor.machine.onSheet = [this](ScriptedPrinter::Job& job) {
            if (job.marked == 5)
                job.state = IppJobState::Aborted;
        };
        CHECK_FALSE(floor.go(run).ok());
        floor.machine.onSheet = nullptr;
        floor.machine.report.state = PrinterState::Idle;
    }

    Settlement settlement(std::initializer_list<int> good, std::initializer_list<int> spoiled,
                          int withoutCode, int notPrinted) const {
        Settlement s;
        for (const int i : good)
            s.goodScans.insert(s.goodScans.end(), {floor.code(i), floor.mark(kHkn)});
        for (const int i : spoiled)
            s.spoiledScans.push_back(floor.code(i));
        s.spoiledWithoutCode = Sheets(withoutCode);
        s.notPrinted = Sheets(notPrinted);
        return s;
    }
    Outcome<Settled> settle(const Settlement& s, const Crew& crew = kLeader) {
        return settleRun(floor.here, crew, run, s, floor.machine);
    }
};

} // namespace

TEST_CASE("good, spoiled and not printed sheets are settled at once; the rest is printed by a new run") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    const Settled settled = valueIn(doubt.settle(doubt.settlement({2, 3, 4}, {5}, 1, 4)));
    CHECK(settled.good == Sheets(3));
    CHECK(settled.spoiled == Sheets(2));
    CHECK(settled.notPrinted == Sheets(4));
    CHECK(floor.sheetState(2) == "good");
    CHECK(floor.sheetState(5) == "spoiled");
    CHECK(floor.sheetState(6) == "unprinted");
    CHECK(floor.pieceState(4) == "good");
    CHECK(floor.pieceState(5) == "wanted");
    CHECK(floor.pieceState(9) == "wanted");
    CHECK(floor.in(floor.box, Account::Good) == 4);
    CHECK(floor.in(floor.box, Account::Spoiled) == 2);
    CHECK(floor.in(floor.box, Account::Tray) == 494);
    CHECK(floor.text("SELECT state FROM chunk WHERE number = 2") == "settled");
    CHECK(floor.sheetsThat("read_event IS NOT NULL") == 4);
    CHECK(floor.broken() == "");
    CHECK(codeIn(doubt.settle(doubt.settlement({}, {}, 0, 0))) == RefusalCode::RunNotOpen);

    const RunId second = floor.started();
    CHECK(valueIn(floor.go(second)) == RunRest::FirstArticleWaits);
    CHECK(floor.machine.jobs.back().document == floor.code(5, 2) + " 5 架空 5 VOID\n");
    valueIn(approveFirstArticle(floor.here, kOne, second, floor.code(5, 2), floor.mark(kHkn)));
    CHECK(valueIn(floor.go(second)) == RunRest::Finished);
    CHECK(floor.pieces(PieceState::Good) == 9);
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("nothing came out; everything came out") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    SECTION("nothing") {
        valueIn(doubt.settle(doubt.settlement({}, {}, 0, 8), kTwo));
        CHECK(floor.pieces(PieceState::Wanted) == 8);
        CHECK(floor.in(floor.box, Account::Tray) == 499);
    }
    SECTION("everything") {
        valueIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6, 7, 8, 9}, {}, 0, 0)));
        CHECK(floor.pieces(PieceState::Good) == 9);
        CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("a settlement that does not fit is refused whole") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    struct Row {
        const char* what;
        Settlement settlement;
        RefusalCode code;
    };
    std::vector<Row> rows = {
        {"a rest that is too small", doubt.settlement({2, 3}, {4}, 0, 4), RefusalCode::WitnessesDisagree},
        {"a rest that is too large", doubt.settlement({2, 3}, {4}, 0, 6), RefusalCode::WitnessesDisagree},
        {"a sheet that is not in doubt", doubt.settlement({1, 2}, {}, 0, 6), RefusalCode::ForeignPiece},
        {"one code twice as good", doubt.settlement({2, 2}, {}, 0, 6), RefusalCode::WitnessesDisagree},
        {"one code good and spoiled", doubt.settlement({2}, {2}, 0, 6), RefusalCode::WitnessesDisagree},
        {"one code twice as spoiled", doubt.settlement({}, {2, 2}, 0, 6), RefusalCode::WitnessesDisagree},
        {"more spoilage than the tray held", doubt.settlement({2}, {}, 500, 7),
         RefusalCode::WitnessesDisagree},
    };
    Settlement smudge = doubt.settlement({2}, {}, 0, 6);
    smudge.spoiledScans.push_back("smudge");
    rows.push_back({"a smudged code", smudge, RefusalCode::ScanNotRead});
    Settlement other = doubt.settlement({2}, {}, 0, 6);
    other.goodScans.insert(other.goodScans.end(),
                           {PieceCode{"J-240930-77", 3, 1}.encode(), floor.mark(kHkn)});
    rows.push_back({"a sheet of another job", other, RefusalCode::ForeignPiece});
    other.goodScans[2] = floor.code(3, 2);
    rows.push_back({"a copy that was never printed", other, RefusalCode::ForeignPiece});
    other.goodScans[2] = floor.mark(kHkn);
    rows.push_back({"the mark instead of the code", other, RefusalCode::CodeUnknown});
    Settlement unmarked = doubt.settlement({2}, {}, 0, 6);
    unmarked.goodScans.push_back(floor.code(3));
    rows.push_back({"the last code without its mark", unmarked, RefusalCode::EvidenceMissing});
    unmarked.goodScans = {floor.code(2), floor.code(3)};
    rows.push_back({"a second code in the place of the mark", unmarked, RefusalCode::EvidenceMissing});
    rows.push_back({"more spoilage than sheets are missing", doubt.settlement({2, 3, 4, 5, 6}, {}, 4, 3),
                    RefusalCode::SecondPersonMissing});
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeIn(doubt.settle(row.settlement)) == row.code);
        CHECK(floor.lastEvent() == "refused");
        CHECK(floor.sheetsThat("state = 'doubtful'") == 8);
        CHECK(floor.in(floor.box, Account::Tray) == 499);
    }
    CHECK(codeIn(doubt.settle(doubt.settlement({}, {}, 0, 8), kOne)) == RefusalCode::RoleNotAllowed);
    CHECK(floor.broken() == "");
}

TEST_CASE("a tray that was emptied into its box leaves the doubtful sheets to be settled") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    valueIn(unloadTray(floor.here, kOne, StockFixture::tray(1, 1), Sheets(494)));
    CHECK(floor.in(floor.box, Account::Tray) == 5);
    CHECK(codeIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6, 7}, {}, 0, 2))) ==
          RefusalCode::WitnessesDisagree);
    valueIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6}, {}, 0, 3)));
    CHECK(floor.in(floor.box, Account::Tray) == 0);
    CHECK(floor.in(floor.box, Account::Good) == 6);
    CHECK(floor.broken() == "");
}

TEST_CASE("a run without doubt has nothing to be settled") {
    PrintFloor floor(3);
    const RunId run = floor.armed();
    CHECK(codeIn(settleRun(floor.here, kLeader, run, {}, floor.machine)) == RefusalCode::RunNotOpen);
    CHECK(codeIn(settleRun(floor.here, kLeader, RunId("J-240930-09-R01"), {}, floor.machine)) ==
          RefusalCode::RunNotOpen);
}

TEST_CASE("two persons may say that more sheets are spoiled than are missing") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    const Settled settled = valueIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6, 7, 8, 9}, {}, 1, 0), kTwo));
    CHECK(settled.spoiled == Sheets(1)); // a double: the second sheet of one code
    CHECK(floor.in(floor.box, Account::Spoiled) == 1);
    CHECK(floor.broken() == "");
}

TEST_CASE("a doubtful sheet on another blank is spoilage and holds the lot") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    Settlement settlement = doubt.settlement({2, 3}, {}, 0, 6);
    settlement.goodScans[3] = floor.mark(kSkk);
    const Settled settled = valueIn(doubt.settle(settlement, kTwo));
    CHECK(settled.good == Sheets(1));
    CHECK(settled.spoiled == Sheets(1));
    CHECK(floor.sheetState(3) == "spoiled");
    CHECK(floor.pieceState(3) == "wanted");
    CHECK(floor.number("SELECT count(*) FROM hold WHERE subject_kind = 'lot'") == 1);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'reading' AND agrees = 0") == 1);
    CHECK(floor.broken() == "");
}

TEST_CASE("two doubtful sheets on another blank make one hold, and end the other loads of the lot") {
    PrintFloor floor(9);
    const LoadId beside = floor.loadBeside();
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked == 2)
            job.state = IppJobState::Aborted;
    };
    CHECK_FALSE(floor.go(run).ok());
    floor.machine.onSheet = nullptr;
    floor.machine.report.state = PrinterState::Idle;
    CHECK(floor.endOf(beside).empty());
    Settlement settlement;
    settlement.goodScans = {floor.code(2), floor.mark(kSkk), floor.code(3), floor.mark(kSkk)};
    settlement.notPrinted = Sheets(6);
    CHECK(valueIn(settleRun(floor.here, kLeader, run, settlement, floor.machine)).spoiled == Sheets(2));
    CHECK(floor.endOf(beside) == "finding");
    CHECK(floor.lastEventBody().find("\"loads_ended\":[\"" + beside.str() + "\"]") != std::string::npos);
    CHECK(floor.number("SELECT count(*) FROM hold WHERE subject_kind = 'lot'") == 1);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'reading' AND agrees = 0") == 2);
    CHECK(floor.broken() == "");
}

TEST_CASE("nothing is settled while the printer may still print it") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    floor.machine.reachable = false;
    CHECK(codeIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6}, {}, 0, 3))) ==
          RefusalCode::PrinterUnreachable);
    CHECK(floor.lastEvent() == "refused");
    CHECK(floor.sheetsThat("state = 'doubtful'") == 8);
    floor.machine.reachable = true;
    CHECK(valueIn(doubt.settle(doubt.settlement({2, 3, 4, 5, 6}, {}, 0, 3))).good == Sheets(5));
}

TEST_CASE("fewer sheets than the printer counted are settled by two persons only (K12)") {
    Doubt doubt;
    const auto refused = doubt.settle(doubt.settlement({}, {}, 0, 8));
    CHECK(refusalIn(refused).code == RefusalCode::WitnessesDisagree);
    CHECK(refusalIn(refused).loaded.en == "0 sheets");
    CHECK(refusalIn(refused).required.en == "the 5 that the printer counted, or two persons");
    CHECK(codeIn(doubt.settle(doubt.settlement({2, 3, 4}, {5}, 0, 4))) == RefusalCode::WitnessesDisagree);
    CHECK(doubt.floor.sheetsThat("state = 'doubtful'") == 8);
    const Settled settled = valueIn(doubt.settle(doubt.settlement({2, 3, 4}, {5}, 0, 4), kTwo));
    CHECK(settled.notPrinted == Sheets(4));
    CHECK(doubt.floor.broken() == "");
}

TEST_CASE("a run in doubt tells whether marks are scanned, and is settled so") {
    Doubt doubt;
    PrintFloor& floor = doubt.floor;
    const auto runs = doubtfulRuns(*floor.db);
    REQUIRE(runs.size() == 1);
    REQUIRE(runs.front().id == doubt.run);
    Settlement settlement = doubt.settlement({2, 3, 4, 5, 6}, {}, 0, 3);
    SECTION("a blank that is known by its mark") {
        CHECK(marksAsked(floor.registry, runs.front()));
    }
    SECTION("one that bears none") {
        for (BlankType& type : floor.registry.blankTypes)
            type.policy.atFirstArticle.clear();
        CHECK_FALSE(marksAsked(floor.registry, runs.front()));
        CHECK(codeIn(doubt.settle(settlement)) == RefusalCode::CodeUnknown);
        settlement.goodScans.clear();
        for (const int i : {2, 3, 4, 5, 6})
            settlement.goodScans.push_back(floor.code(i));
    }
    CHECK(valueIn(doubt.settle(settlement)).good == Sheets(5));
    CHECK(floor.broken() == "");
}
