// A printed day is judged: without differences when everything was counted and looked at, and with the one
// that was provoked otherwise.
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a printed day has no difference once everything open is counted and looked at") {
    DayFloor floor;
    const RunId run = floor.printAll();
    valueIn(countOutput(floor.here, kOne, run, Sheets(5)));
    const std::string store = "count-missing:" + floor.box.str() + ":store";
    const std::string tray = "count-missing:" + floor.box.str() + ":tray";
    CHECK(differencesIn(floor.reconcile()) == (Ids{store, tray}));
    floor.countAll();
    const DayReport report = floor.reconcile();
    CHECK(differencesIn(report) == Ids{});
    CHECK(report.facts.number == "DR-240930-02");

    const LotDay& lot = lotIn(report, floor.lot());
    CHECK(lot.opening == Sheets(0));
    CHECK(lot.received == Sheets(500));
    CHECK(lot.good == Sheets(5));
    CHECK(lot.book == Sheets(495));
    CHECK((lot.counted == Sheets(495)));
    CHECK(crossed(report, kHkn) == 5);
    REQUIRE(report.facts.usage.size() == 1);
    CHECK(report.facts.usage[0].documentText.ja == "川崎市 被保険者証");

    REQUIRE(report.facts.printers.size() == 1);
    const PrinterDay& printer = report.facts.printers[0];
    CHECK(printer.sent == Sheets(5));
    CHECK((printer.impressions == Impressions(5)));
    CHECK((printer.counterDelta == Impressions(5)));
    CHECK(printer.read == Sheets(5));
    CHECK((printer.outputCount == Sheets(5)));
    CHECK(printer.blanksGone == Sheets(5));

    REQUIRE(report.facts.jobs.size() == 1);
    const JobDay& job = report.facts.jobs[0];
    CHECK(job.wanted == Pieces(5));
    CHECK(job.good == Pieces(5));
    CHECK(job.read == Pieces(5));
    CHECK(job.unfinished == Pieces(0));
    CHECK(report.facts.simulation);
    CHECK(floor.broken() == "");
}

TEST_CASE("the witnesses of a first article that failed") {
    DayFloor floor;
    floor.loadSome(100);
    const RunId run = valueIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine));
    valueIn(floor.go(run));
    const std::string wrong = floor.mark(kSkk);
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), wrong)) ==
          RefusalCode::FirstArticleFailed);
    floor.countAll();
    const DayReport report = floor.reconcile();
    CHECK(differencesIn(report) == Ids{});
    CHECK(report.facts.printers.at(0).blanksGone == Sheets(1));
    CHECK(report.facts.printers.at(0).spoiled == Sheets(1));
    CHECK(lotIn(report, floor.lot()).goodTakenBack == 1);
    CHECK(lotIn(report, floor.lot()).spoiled == Sheets(1));
    REQUIRE(report.facts.refusals.size() == 1);
    CHECK(report.facts.refusals[0].code == RefusalCode::FirstArticleFailed);
    CHECK(report.facts.refusals[0].actor == kOperator);
    CHECK(report.facts.refusals[0].what.ja.find("資格確認書") != std::string::npos);
}

TEST_CASE("what is counted otherwise than the books have it") {
    DayFloor floor;
    floor.printAll();
    const std::string store = floor.box.str() + ":store", tray = floor.box.str() + ":tray";
    floor.count(floor.box, kStore, 400, floor.mark(kHkn));

    floor.count(floor.box, kTray, 94, floor.mark(kHkn));
    CHECK(differencesIn(floor.reconcile()) == Ids{"count-differs:" + tray});
    floor.count(floor.box, kTray, 95, std::nullopt);
    CHECK(differencesIn(floor.reconcile()) == Ids{"count-missing:" + tray});
    floor.count(floor.box, kTray, 95, floor.mark(kSkk));
    CHECK(differencesIn(floor.reconcile()) == Ids{"sheet-looks-other:" + tray});
    floor.count(floor.box, kTray, 95, floor.mark(kHkn));
    CHECK(differencesIn(floor.reconcile()) == Ids{});
    // What moved after its count was not counted.
    valueIn(unloadTray(floor.here, kOne, StockFixture::tray(1, 1), Sheets(95)));
    CHECK(differencesIn(floor.reconcile()) == Ids{"count-missing:" + store});
    floor.count(floor.box, kStore, 495, floor.mark(kHkn));
    CHECK(differencesIn(floor.reconcile()) == Ids{});
}

TEST_CASE("a finding puts the documents of the lot off the diagonal") {
    DayFloor floor(274);
    floor.loadSome(300);
    const RunId run = valueIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine));
    valueIn(floor.go(run));
    valueIn(floor.approve(run));
    REQUIRE(valueIn(floor.go(run)) == RunRest::Finished);
    valueIn(recordFinding(floor.here, kTwo, floor.lot(), kSkk, "the title says so"));
    floor.countAll();
    const DayReport report = floor.reconcile();
    const std::string cross = "blank-not-jobs:145011/hihokensha-sho:kawasaki-skk-1";
    REQUIRE(differencesIn(report) == Ids{cross});
    CHECK(report.differences[0].found == 274);
    CHECK(report.differences[0].sentence.ja.find("274") != std::string::npos);
    CHECK(crossed(report, kSkk) == 274);
    CHECK(crossed(report, kHkn) == 0);
    CHECK(lotIn(report, floor.lot()).registered == kHkn);
    CHECK(lotIn(report, floor.lot()).effective == kSkk);
    CHECK(lotIn(report, floor.lot()).book == Sheets(226));
    CHECK(codeIn(floor.explain(cross)) == RefusalCode::DayHasDifferences);
}

TEST_CASE("doubtful sheets and runs left open") {
    DayFloor floor;
    const RunId run = floor.armed();
    floor.countAll();
    CHECK(differencesIn(floor.reconcile()) == Ids{"run-open:" + run.str()});
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked < 3)
            return;
        job.state = IppJobState::Aborted; // three sheets of four came out
        floor.machine.report.state = PrinterState::Idle;
    };
    CHECK_FALSE(floor.go(run).ok());
    const DayReport doubtful = floor.reconcile();
    CHECK(differencesIn(doubtful).front() == "sheets-doubtful:" + floor.job.str());
    CHECK(doubtful.differences.front().found == 4);
    CHECK(codeIn(floor.explain("sheets-doubtful:" + floor.job.str())) == RefusalCode::DayHasDifferences);
    valueIn(settleRun(floor.here, kLeader, run, {floor.goodScans({2}), {floor.code(3)}, Sheets(1), Sheets(2)},
                      floor.machine));
    floor.countAll();
    const DayReport settled = floor.reconcile();
    CHECK(lotIn(settled, floor.lot()).good == Sheets(2));
    CHECK(lotIn(settled, floor.lot()).spoiled == Sheets(2));
    CHECK(settled.facts.jobs.at(0).unfinished == Pieces(3));
    CHECK(settled.facts.printers.at(0).blanksGone == Sheets(4));
    CHECK(settled.facts.printers.at(0).spoiled == Sheets(2));
    CHECK(differencesIn(settled) == Ids{});
}

TEST_CASE("a day on which nothing moved") {
    DayFloor floor;
    floor.countAll();
    floor.seal();
    const Day tomorrow = Day::of(2024, 10, 1);
    floor.clock.set(at("2024-10-01T16:00"));
    floor.countAll();
    const DayReport report = floor.reconcile(tomorrow);
    CHECK(differencesIn(report) == Ids{});
    CHECK(lotIn(report, floor.lot()).opening == Sheets(500));
    CHECK(lotIn(report, floor.lot()).book == Sheets(500));
    CHECK(report.facts.usage.empty());
    CHECK(report.facts.printers.empty());
    // Judged when the next day has begun, it is still that day.
    floor.clock.set(at("2024-10-02T09:00"));
    floor.printAll();
    const DayReport later = floor.reconcile(tomorrow);
    CHECK(differencesIn(later) == Ids{});
    CHECK(lotIn(later, floor.lot()).opening == Sheets(500));
    CHECK(lotIn(later, floor.lot()).book == Sheets(500));
}

TEST_CASE("a day judged late still wants the counts it lacked") {
    DayFloor floor;
    floor.printAll();
    floor.clock.set(at("2024-10-01T09:00"));
    valueIn(unloadTray(floor.here, kOne, StockFixture::tray(1, 1), Sheets(95)));
    CHECK(differencesIn(floor.reconcile()) ==
          (Ids{"count-missing:" + floor.box.str() + ":store", "count-missing:" + floor.box.str() + ":tray"}));
    // What was opened only since was sealed that evening.
    const BoxId other = floor.opened(kHkn);
    CHECK(differencesIn(floor.reconcile()).size() == 2);
    CHECK(lotIn(floor.reconcile(Day::of(2024, 10, 1)), floor.lot()).opening == Sheets(495));
}

TEST_CASE("balances that were changed behind the line do not agree with the records") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    CHECK(differencesIn(floor.reconcile()) == Ids{});
    floor.tamper({"balance_moves"}, "UPDATE balance SET sheets = sheets + 1 WHERE account = 'good'");
    const DayReport report = floor.reconcile();
    CHECK(differencesIn(report) == Ids{"books-do-not-balance:2024-09-30"});
    CHECK(codeIn(floor.explain("books-do-not-balance:2024-09-30")) == RefusalCode::BooksDoNotBalance);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::BooksDoNotBalance);
}
