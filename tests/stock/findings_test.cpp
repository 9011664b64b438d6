// Findings: a lot is something else than it was registered as.
#include "core/line/step.h"
#include "stock/findings.h"
#include "stock/stock_view.h"
#include "stock/unloading.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// One sheet of the load has become a good document of a run of that day.
void printOne(StockFixture& floor, const LoadId& id, const std::string& run, int piece) {
    const LoadRow load = *findLoad(*floor.db, id);
    valueIn(perform<Done>(floor.house, Act::StartRun, kOne, run, [&](Work& work) -> Outcome<Done> {
        const std::string job = load.job.str(), type = load.type.str(), chunk = run + "-C001";
        work.db.run("INSERT INTO run (id, job, load, blank_type, printer, state, day, event) "
                    "VALUES ($1, $2, $3, $4, 'printer-1', 'open', $5, $6)",
                    {run, job, id.str(), type, work.today.iso(), work.event()});
        work.db.run(
            "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) "
            "VALUES ($1, $2, $3, $4, $5, 1, 1, 0, 'permitted', $6)",
            {chunk, run, job, id.str(), type, work.event()});
        step(work.db, chunk, ChunkState::Permitted, ChunkState::Submitted);
        work.db.run(
            "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) "
            "VALUES ($1, $2, 1, $3, 1, $4, $5, $6, $7, $8, 'sent')",
            {chunk + "-S", job + "/" + std::to_string(piece), chunk, job, id.str(), load.lot.str(),
             load.box.str(), type});
        step(work.db, chunk + "-S", SheetState::Sent, SheetState::Good);
        work.move(load.box, kTray, Account::Good, Sheets(1), "printed", run);
        return Done{};
    }));
}

} // namespace

TEST_CASE("a finding holds the lot, ends its loads and tells the days to be judged again") {
    StockFixture floor("2024-09-30T09:00");
    const BoxId box = floor.opened(kHkn);
    const LotId lot = findBox(*floor.db, box)->lot;
    const JobId job = floor.makeJob(kHkn, JobState::Released, kIssue);
    const auto load = [&] {
        return valueIn(loadTray(floor.house, kOne, floor.scans(job, box), floor.printer)).load;
    };
    printOne(floor, load(), job.str() + "-R01", 1);
    valueIn(unloadTray(floor.house, kOne, StockFixture::tray(1, 1), Sheets(499)));
    floor.clock.set(at("2024-10-01T09:00"));
    const LoadId second = load();
    printOne(floor, second, job.str() + "-R02", 2);
    floor.clock.set(at("2024-10-03T15:00"));

    const FindingRecorded finding =
        valueIn(recordFinding(floor.house, kTwo, lot, kSkk, "a recipient phoned", floor.mark(kSkk)));
    CHECK(finding.was.ja == "川崎市 被保険者証 第3版");
    CHECK(finding.is.ja == "川崎市 資格確認書 第1版");
    CHECK(finding.loadsEnded == std::vector<LoadId>{second});
    CHECK((finding.daysTouched == std::vector<Day>{Day::of(2024, 9, 30), Day::of(2024, 10, 1)}));
    const LotRow row = *findLot(*floor.db, lot);
    CHECK(row.registered == kHkn);
    CHECK(row.effective() == kSkk);
    CHECK(row.standing.state == LotState::Released);
    CHECK(row.standing.holds == std::vector<std::string>{"a recipient phoned"});
    CHECK(floor.stateOf("load", second.str()) == "void");
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'finding'") == 1);
    CHECK(freeSheets(floor.house, kHkn) == Sheets(0));
    CHECK(floor.booksAndChainHold());

    CHECK(codeIn(recordFinding(floor.house, kTwo, lot, kSkk, "again")) == RefusalCode::StepNotAllowed);
    // Two persons may find that the first finding was wrong.
    CHECK(recordFinding(floor.house, kTwo, lot, kHkn, "looked at again").ok());
}

TEST_CASE("a count is seen in the light of a finding") {
    StockFixture floor;
    const BoxId box = floor.opened(kHkn);
    valueIn(recordFinding(floor.house, kTwo, findBox(*floor.db, box)->lot, kSkk, "looked at"));
    CountSeen count{StockFixture::ourLabel(box.str()), kStore, Sheets(500), floor.mark(kSkk), {}};
    CHECK_FALSE(valueIn(countStock(floor.house, kOne, count)).warning);
    count.mark = floor.mark(kHkn);
    CHECK(valueIn(countStock(floor.house, kOne, count)).warning);
}

TEST_CASE("findings that are not recorded") {
    StockFixture floor;
    Line& line = floor.house;
    const LotId lot = floor.released(kHkn);
    CHECK(codeIn(recordFinding(line, kLeader, lot, kSkk, "x")) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(recordFinding(line, kTwo, LotId("L-240930-77"), kSkk, "x")) == RefusalCode::CodeUnknown);
    CHECK(codeIn(recordFinding(line, kTwo, lot, BlankTypeId("no-such-1"), "x")) == RefusalCode::CodeUnknown);
    CHECK(codeIn(recordFinding(line, kTwo, lot, kSkk, "")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(recordFinding(line, kTwo, lot, kHkn, "x")) == RefusalCode::StepNotAllowed);
    CHECK(codeIn(recordFinding(line, kTwo, lot, kSkk, "x", "smudge")) == RefusalCode::ScanNotRead);
    CHECK(codeIn(recordFinding(line, kTwo, lot, kSkk, "x", floor.mark(kHkn))) ==
          RefusalCode::MarkContradictsLabel);
    CHECK(floor.number("SELECT count(*) FROM finding") == 0);
    CHECK(floor.number("SELECT count(*) FROM hold") == 0);
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'finding'") == 0);
}
