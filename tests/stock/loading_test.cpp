// Loading as it should go, and what is kept when it does not.
#include "stock/unloading.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr std::string_view kLoadState = "SELECT state FROM load WHERE id = 'T-240930-01'";

} // namespace

TEST_CASE("a box goes into a tray for a job") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    const TrayLoaded loaded = valueIn(loadTray(floor.house, kOne, floor.scans(job, box), floor.printer));
    CHECK(loaded.load.str() == "T-240930-01");
    CHECK(loaded.tray.str() == "printer-1/1");
    CHECK(loaded.moved == Sheets(500));
    CHECK(loaded.inTray == Sheets(500));
    CHECK(loaded.blank.ja == "川崎市 被保険者証 第3版");
    CHECK(loaded.printer.ja == "1号機");
    CHECK(loaded.evidence == std::vector<Evidence>{Evidence::E2BoxLabel, Evidence::E3SheetMark});
    CHECK(evidenceOfLoad(*floor.db, loaded.load, "load") == loaded.evidence);
    CHECK(floor.in(box, kStore) == 0);
    CHECK(floor.in(box, kTray) == 500);
    const auto row = liveLoadIn(*floor.db, loaded.tray);
    REQUIRE(row);
    CHECK(row->state == LoadState::Open);
    CHECK(row->job == job);
    CHECK(toLine(row->baseline) == toLine(floor.printer.report));
    CHECK(floor.lastEvent() == "tray.loaded");
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("part of a box may be loaded") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    LoadScans scans = floor.scans(job, box);
    scans.sheets = Sheets(501);
    CHECK(codeIn(loadTray(floor.house, kOne, scans, floor.printer)) == RefusalCode::NotEnoughSheets);
    scans.sheets = Sheets(0);
    CHECK(codeIn(loadTray(floor.house, kOne, scans, floor.printer)) == RefusalCode::StepNotAllowed);
    scans.sheets = Sheets(120);
    CHECK(valueIn(loadTray(floor.house, kOne, scans, floor.printer)).inTray == Sheets(120));
    CHECK(floor.in(box, kStore) == 380);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("after a load died its box is scanned again, and no sheet is booked twice") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    LoadScans scans = floor.scans(job, box);
    scans.sheets = Sheets(200);
    const LoadId first = valueIn(loadTray(floor.house, kOne, scans, floor.printer)).load;
    valueIn(perform<Done>(floor.house, Act::DoubtChunk, kOne, first.str(), [](Work& work) -> Outcome<Done> {
        endLoad(work.db, *liveLoadIn(work.db, TrayId("printer-1/1")), LoadDeath::TrayOpened);
        return Done{};
    }));
    SECTION("as it is") {
        scans.sheets.reset();
        const TrayLoaded again = valueIn(loadTray(floor.house, kOne, scans, floor.printer));
        CHECK(again.load.str() == "T-240930-02");
        CHECK(again.moved == Sheets(0));
        CHECK(again.inTray == Sheets(200));
        CHECK(floor.in(box, kStore) == 300);
    }
    SECTION("with more sheets put on top") {
        scans.sheets = Sheets(100);
        CHECK(valueIn(loadTray(floor.house, kOne, scans, floor.printer)).inTray == Sheets(300));
    }
    SECTION("in another tray only when the first is cleared") {
        scans.trayLabel = StockFixture::tray(1, 2);
        CHECK(codeIn(loadTray(floor.house, kOne, scans, floor.printer)) == RefusalCode::BoxLoadedElsewhere);
        valueIn(unloadTray(floor.house, kOne, StockFixture::tray(1, 1), Sheets(200)));
        CHECK(loadTray(floor.house, kOne, scans, floor.printer).ok());
    }
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a tray that was used up takes the next box, which ends the load before") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn, 2, 500);
    const BoxId one(lot.str() + "/001"), two(lot.str() + "/002");
    for (const BoxId& box : {one, two})
        valueIn(openBox(floor.house, kOne, StockFixture::ourLabel(box.str())));
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    valueIn(loadTray(floor.house, kOne, floor.scans(job, one), floor.printer));
    CHECK(codeIn(loadTray(floor.house, kOne, floor.scans(job, two), floor.printer)) ==
          RefusalCode::TrayNotClear);
    valueIn(adjustCount(floor.house, kTwo, StockFixture::ourLabel(one.str()), kTray, Sheets(0), "used up"));
    valueIn(loadTray(floor.house, kOne, floor.scans(job, two), floor.printer));
    CHECK(floor.text(std::string(kLoadState)) == "closed");
    CHECK(liveLoadIn(*floor.db, TrayId("printer-1/1"))->box == two);
}

TEST_CASE("a mark that contradicts the label stops the whole lot") {
    StockFixture floor;
    const LotId lot = floor.released(kHkn, 2, 500);
    const BoxId one(lot.str() + "/001"), two(lot.str() + "/002");
    for (const BoxId& box : {one, two})
        valueIn(openBox(floor.house, kOne, StockFixture::ourLabel(box.str())));
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    valueIn(loadTray(floor.house, kOne, floor.scans(job, one), floor.printer));
    LoadScans scans = floor.scans(job, two, StockFixture::tray(1, 2));

    SECTION("with the mark of the other kind") {
        scans.mark = floor.mark(kSkk);
        const auto outcome = loadTray(floor.house, kOne, scans, floor.printer);
        CHECK(codeIn(outcome) == RefusalCode::MarkContradictsLabel);
        CHECK(refusalIn(outcome).difference.en.find("only the title differs") != std::string::npos);
        CHECK(floor.text("SELECT says_type FROM evidence WHERE moment = 'load' AND agrees = 0") ==
              kSkk.str());
    }
    SECTION("with a mark of no blank on record") {
        scans.mark = MarkCode{"145011", "HKN", 9}.encode();
        CHECK(codeIn(loadTray(floor.house, kOne, scans, floor.printer)) == RefusalCode::MarkContradictsLabel);
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE agrees = 0 AND says_type IS NULL") == 1);
    }
    SECTION("also when something else refuses the load first") {
        scans.jobTicket = StockFixture::ticket(floor.makeJob(kSkk, JobState::Released, Day::of(2024, 12, 2)));
        scans.mark = floor.mark(kSkk);
        CHECK(codeIn(loadTray(floor.house, kOne, scans, floor.printer)) == RefusalCode::StockTypeMismatch);
    }
    CHECK(holdsOn(*floor.db, "lot", lot.str()).size() == 1);
    CHECK(floor.text(std::string(kLoadState)) == "void");
    CHECK(floor.text("SELECT ended_by FROM load") == "finding");
    CHECK(floor.in(two, kStore) == 500);
    CHECK(floor.lastEvent() == "refused");
    CHECK(floor.lastEventBody().find("\"loads_ended\":[\"T-240930-01\"]") != std::string::npos);
    // From now on the lot is held, and scanning the same again adds no second hold.
    (void)loadTray(floor.house, kOne, scans, floor.printer);
    CHECK(holdsOn(*floor.db, "lot", lot.str()).size() == 1);
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a tray label tells which printer to ask") {
    StockFixture floor;
    CHECK(valueIn(trayScanned(floor.registry, StockFixture::tray(2, 1))).str() == "printer-2/1");
    CHECK(codeIn(trayScanned(floor.registry, StockFixture::tray(9, 1))) == RefusalCode::CodeUnknown);
    CHECK(codeIn(trayScanned(floor.registry, "DT")) == RefusalCode::ScanNotRead);
}
