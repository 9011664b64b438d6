// Line clearance between jobs (K17).
#include "core/line/step.h"
#include "stock/clearance.h"
#include "stock/unloading.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const std::string kTrayLabel = StockFixture::tray(1, 1);

struct ClearScene {
    StockFixture floor;
    BoxId box = floor.opened(kHkn);
    JobId first = floor.makeJob(kHkn, JobState::Released, kIssue);
    JobId second = floor.makeJob(kHkn, JobState::Released, kIssue);

    Outcome<TrayLoaded> load(const JobId& job) {
        return loadTray(floor.house, kOne, floor.scans(job, box), floor.printer);
    }
    Outcome<LineCleared> clear(int tray, int output) {
        return clearLine(floor.house, kOne, kTrayLabel, {Sheets(tray), Sheets(output)});
    }
    void unload(int sheets) { valueIn(unloadTray(floor.house, kOne, kTrayLabel, Sheets(sheets))); }
    // The run of the tray's load was printed to its end.
    void finishRun(const JobId& job) {
        const LoadRow load = *liveLoadIn(*floor.db, TrayId("printer-1/1"));
        valueIn(perform<Done>(floor.house, Act::FinishRun, kOne, "", [&](Work& work) -> Outcome<Done> {
            work.db.run("INSERT INTO run (id, job, load, blank_type, printer, state, day, event) "
                        "VALUES ($1, $2, $3, $4, 'printer-1', 'open', $5, $6)",
                        {job.str() + "-R01", job.str(), load.id.str(), load.type.str(), work.today.iso(),
                         work.event()});
            step(work.db, job.str() + "-R01", RunState::Open, RunState::Finished);
            endLoad(work.db, load, LoadDeath::RunEnded);
            return Done{};
        }));
    }
};

} // namespace

TEST_CASE("another job's blanks go in only after the line was shown to be clear") {
    ClearScene s;
    const LoadId before = valueIn(s.load(s.first)).load;
    s.unload(500);
    const auto refused = s.load(s.second); // the same blank, even the same box
    CHECK(codeIn(refused) == RefusalCode::LineClearRequired);
    CHECK(refusalIn(refused).loaded.en.find(s.first.str()) != std::string::npos);
    const LineCleared cleared = valueIn(s.clear(0, 0));
    CHECK(cleared.after == before);
    CHECK(cleared.job == s.first);
    CHECK(s.floor.lastEvent() == "line.cleared");
    CHECK(s.load(s.second).ok());
    // It counts once: the next change of jobs asks again.
    s.unload(500);
    CHECK(codeIn(s.load(s.first)) == RefusalCode::LineClearRequired);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("after the end of a job the line is cleared even for the same job") {
    ClearScene s;
    valueIn(s.load(s.first));
    s.finishRun(s.first);
    s.unload(500);
    CHECK(codeIn(s.load(s.first)) == RefusalCode::LineClearRequired);
    valueIn(s.clear(0, 0));
    CHECK(s.load(s.first).ok());
}

TEST_CASE("a load that died is scanned again for its job without a clearance") {
    ClearScene s;
    const LoadId load = valueIn(s.load(s.first)).load;
    valueIn(perform<Done>(s.floor.house, Act::PauseRun, kOne, "", [&](Work& work) -> Outcome<Done> {
        endLoad(work.db, *findLoad(work.db, load), LoadDeath::TrayOpened);
        return Done{};
    }));
    CHECK(s.load(s.first).ok());
}

TEST_CASE("a tray that was never loaded needs no clearance, and may have one") {
    ClearScene s;
    CHECK_FALSE(valueIn(s.clear(0, 0)).after);
    CHECK(s.load(s.first).ok());
}

TEST_CASE("what is not clear is not recorded as clear") {
    ClearScene s;
    valueIn(s.load(s.first));
    CHECK(codeIn(s.clear(0, 0)) == RefusalCode::TrayNotClear); // by the book
    s.unload(500);
    CHECK(codeIn(s.clear(1, 0)) == RefusalCode::LineNotClear);
    CHECK(codeIn(s.clear(0, 3)) == RefusalCode::LineNotClear);
    CHECK(codeIn(clearLine(s.floor.house, kOne, "DT", {})) == RefusalCode::ScanNotRead);
    CHECK(codeIn(clearLine(s.floor.house, kOne, StockFixture::tray(9, 1), {})) == RefusalCode::CodeUnknown);
    CHECK(s.floor.number("SELECT count(*) FROM line_clearance") == 0);
    CHECK(codeIn(s.load(s.second)) == RefusalCode::LineClearRequired);
}

TEST_CASE("a clearance is never changed or taken back") {
    ClearScene s;
    valueIn(s.clear(0, 0));
    CHECK_THROWS_AS(s.floor.db->run("UPDATE line_clearance SET tray = 'printer-1/2'"), StoreError);
    CHECK_THROWS_AS(s.floor.db->run("DELETE FROM line_clearance"), StoreError);
    CHECK_THROWS_AS(
        s.floor.db->run("INSERT INTO line_clearance (id, tray, in_tray, in_output, day, event) VALUES "
                        "(9, 'printer-1/1', 0, 2, '2024-09-30', 1)"),
        StoreError);
}
