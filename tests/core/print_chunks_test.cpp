// Chunk by chunk: how many, in which order, under which permit; and how a run is paused, resumed and ended.
#include "core/jobs/job_holds.h"
#include "core/line/keyed_digest.h"
#include "stock/findings.h"
#include "stock/holds.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

std::vector<std::int64_t> sizes(const PrintFloor& floor) {
    std::vector<std::int64_t> all;
    for (const auto& job : floor.machine.jobs)
        all.push_back(job.sheets);
    return all;
}

using Sizes = std::vector<std::int64_t>;

} // namespace

TEST_CASE("chunks are of fifty at most, the first is one, and pieces come in their order") {
    PrintFloor floor(120);
    std::vector<std::int64_t> places;
    floor.machine.onSubmit = [&](const Permit& permit, const PrintDocument&) {
        places.push_back(permit.firstPlace());
        places.push_back(permit.lastPlace());
    };
    const RunId run = floor.armed();
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(sizes(floor) == Sizes{1, 50, 50, 19});
    CHECK(places == Sizes{1, 1, 2, 51, 52, 101, 102, 120});
    CHECK(floor.number(
              "SELECT count(*) FROM sheet s JOIN piece p ON p.id = s.piece JOIN chunk c ON c.key = s.chunk "
              "WHERE p.sequence <> s.place + CASE c.number WHEN 1 THEN 0 WHEN 2 THEN 1 WHEN 3 THEN 51 "
              "ELSE 101 END") == 0);
    CHECK(floor.composer.sources == std::vector<std::string>(4, "tray-1"));
    CHECK(floor.broken() == "");
}

TEST_CASE("key, sheets and artefact are in the store before a byte leaves the house") {
    PrintFloor floor(3);
    const RunId run = floor.started();
    int looked = 0;
    floor.machine.onSubmit = [&](const Permit& permit, const PrintDocument& document) {
        ++looked;
        CHECK(floor.text("SELECT state FROM chunk ORDER BY number DESC LIMIT 1") == "submitted");
        CHECK(floor.text("SELECT artefact FROM chunk ORDER BY number DESC LIMIT 1") ==
              artefactMark(floor.vault, document.hash));
        CHECK(floor.sheetsThat("state = 'sent'") == permit.sheets().value());
        CHECK(permit.job() == floor.job);
        CHECK(permit.run() == run);
        CHECK(permit.blankType() == kHkn);
        CHECK(permit.tray() == TrayId("printer-1/1"));
        CHECK(document.mediaSource == "tray-1");
        CHECK(document.mediaSize == "om_card_54x86mm");
        CHECK(document.pdf.find("VOID") != std::string::npos); // a simulation store
    };
    valueIn(floor.go(run));
    valueIn(floor.approve(run));
    valueIn(floor.go(run));
    CHECK(looked == 2);
}

TEST_CASE("a chunk is never larger than what the tray holds by the book") {
    PrintFloor floor(40, 30);
    const RunId run = floor.armed();
    CHECK(codeIn(floor.go(run)) == RefusalCode::NotEnoughSheets);
    CHECK(sizes(floor) == Sizes{1, 29});
    CHECK(floor.pieces(PieceState::Wanted) == 10);
    CHECK(floor.in(floor.box, Account::Tray) == 0);
    CHECK(floor.broken() == "");
}

TEST_CASE("the last sheet of the tray may leave it empty; all its sheets are good and the load is over") {
    PrintFloor floor(5, 5);
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked < job.sheets)
            return;
        floor.machine.report.reasons = {"media-empty-report", "media-needed-error"};
        floor.machine.report.mediaReady->erase("tray-1");
    };
    SECTION("the job ends with it") {
        CHECK(valueIn(floor.go(run)) == RunRest::Finished);
        CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    }
    SECTION("the tray is seen empty before the job is seen to be over") {
        floor.machine.onLook = [&](ScriptedPrinter::Job& job) {
            if (job.marked == job.sheets)
                return;
            floor.machine.report.mediaReady->erase("tray-1");
        };
        floor.machine.pace = 4;
        CHECK(floor.go(run).ok());
    }
    SECTION("every sheet is counted, and the job is over only a while after the tray is seen empty") {
        floor.machine.lingers = 7;
        CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    }
    CHECK(floor.text("SELECT state FROM load") == "void");
    CHECK(floor.pieces(PieceState::Good) == 5);
    CHECK(floor.in(floor.box, Account::Good) == 5);
    CHECK(floor.machine.cancelled.empty());
    CHECK(floor.broken() == "");
}

TEST_CASE("a run pauses between two chunks and goes on where it was") {
    PrintFloor floor(120);
    const RunId run = floor.armed();
    RunHooks one;
    one.atMostChunks = 1;
    CHECK(valueIn(floor.go(run, one)) == RunRest::Paused);
    CHECK(floor.stateOf("run", run.str()) == "paused");
    CHECK(sizes(floor) == Sizes{1, 50});
    CHECK(codeIn(floor.go(run)) == RefusalCode::RunNotOpen);
    CHECK(codeIn(pauseRun(floor.here, kOne, run)) == RefusalCode::RunNotOpen);
    valueIn(resumeRun(floor.here, kOne, run));
    CHECK(codeIn(resumeRun(floor.here, kOne, run)) == RefusalCode::RunNotOpen);
    RunHooks stop;
    stop.stop = [&] { return floor.machine.jobs.size() == 3; };
    CHECK(valueIn(floor.go(run, stop)) == RunRest::Paused);
    valueIn(resumeRun(floor.here, kOne, run));
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(sizes(floor) == Sizes{1, 50, 50, 19});
    CHECK(floor.broken() == "");
}

TEST_CASE("a stopped run ends its load; the remainder is a new run of a new load") {
    PrintFloor floor(80);
    const RunId run = floor.armed();
    RunHooks one;
    one.atMostChunks = 1;
    valueIn(floor.go(run, one));
    valueIn(stopRun(floor.here, kOne, run));
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "closed run-ended");
    CHECK(codeIn(stopRun(floor.here, kOne, run)) == RefusalCode::RunNotOpen);
    CHECK(codeIn(resumeRun(floor.here, kOne, run)) == RefusalCode::RunNotOpen);
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    CHECK(codeIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine)) == RefusalCode::LoadVoid);
    const RunId second = floor.armed();
    CHECK(second.str() == floor.job.str() + "-R02");
    CHECK(valueIn(floor.go(second)) == RunRest::Finished);
    CHECK(floor.pieces(PieceState::Good) == 80);
    CHECK(floor.machine.sheetsOut() == 80);
    CHECK(floor.broken() == "");
}

TEST_CASE("progress is told as the printer counts") {
    PrintFloor floor(30);
    const RunId run = floor.armed();
    std::vector<std::int64_t> counted;
    RunHooks hooks;
    hooks.progress = [&](const RunProgress& now) {
        CHECK(now.sent == Sheets(29));
        counted.push_back(now.counted.value());
    };
    valueIn(floor.go(run, hooks));
    CHECK(counted == Sizes{7, 14, 21, 28, 29});
}

TEST_CASE("a hold in mid-run stops the next chunk and nothing else; lifted, it goes on") {
    PrintFloor floor(120);
    const RunId run = floor.armed();
    RunHooks hooks;
    bool held = false;
    SECTION("on the lot") {
        hooks.stop = [&] {
            if (!held && floor.machine.jobs.size() == 2)
                held = holdLot(floor.here, kOne, LotId("L-240930-01"), "a call").ok();
            return false;
        };
        CHECK(codeIn(floor.go(run, hooks)) == RefusalCode::LotHeld);
        valueIn(liftHold(floor.here, kTwo, LotId("L-240930-01"), "it was another lot"));
    }
    SECTION("on the job") {
        hooks.stop = [&] {
            if (!held && floor.machine.jobs.size() == 2)
                held = holdJob(floor.here, kOne, floor.job, "a call").ok();
            return false;
        };
        CHECK(codeIn(floor.go(run, hooks)) == RefusalCode::JobHeld);
        valueIn(liftJobHold(floor.here, kTwo, floor.job, jobHolds(*floor.db, floor.job).front().number,
                            "all is well"));
    }
    CHECK(held);
    CHECK(sizes(floor) == Sizes{1, 50});
    CHECK(floor.text("SELECT state FROM load") == "armed");
    CHECK(floor.broken() == "");
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.machine.sheetsOut() == 120);
}

TEST_CASE("a finding in mid-run ends load and run; what was sent before stays as it is") {
    PrintFloor floor(120);
    const RunId run = floor.armed();
    RunHooks hooks;
    hooks.stop = [&] {
        if (floor.machine.jobs.size() == 2)
            valueIn(recordFinding(floor.here, kTwo, LotId("L-240930-01"), kSkk, "seen"));
        return false;
    };
    CHECK(codeIn(floor.go(run, hooks)) == RefusalCode::FindingSaysOtherType);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void finding");
    CHECK(floor.stateOf("run", run.str()) == "stopped");
    CHECK(floor.machine.sheetsOut() == 51);
    CHECK(floor.pieces(PieceState::Good) == 51);
    CHECK(floor.broken() == "");
}

TEST_CASE("the operator's count of a run is kept beside it") {
    PrintFloor floor(3);
    const RunId run = floor.armed();
    valueIn(floor.go(run));
    valueIn(countOutput(floor.here, kOne, run, Sheets(3)));
    CHECK(floor.number("SELECT output_count FROM run") == 3);
    CHECK(codeIn(countOutput(floor.here, kOne, RunId("J-240930-09-R01"), Sheets(3))) ==
          RefusalCode::RunNotOpen);
    CHECK(floor.number("SELECT counter_after - counter_before FROM run") == 3);
}
