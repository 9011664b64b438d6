// After a crash nothing is sent again by itself: what was permitted lapses, what was sent is asked for by its
// key, and what the printer cannot prove is doubtful.
#include "core/print/recover.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Crash {
    PrintFloor floor{9};
    RunId run = floor.armed();
    PermittedChunk chunk =
        valueIn(permitChunk(floor.here, kOne, run, false, lookAt(floor.machine), floor.composer));

    void send(bool bytes) {
        const SentChunk sent = valueIn(prepareChunk(floor.here, kOne, chunk, floor.machine, floor.composer));
        if (bytes)
            floor.machine.submit(chunk.permit, chunk.key, sent.document);
    }
    Recovered recover(const Crew& crew = kOne) {
        return recoverChunks(floor.here, crew, [this](const PrinterId& id) -> PrinterPort* {
            CHECK(id == PrinterId("printer-1"));
            return &floor.machine;
        });
    }
    std::string chunkState() { return floor.text("SELECT state FROM chunk WHERE number = 2"); }
};

} // namespace

TEST_CASE("a chunk that was permitted and not sent lapses, and the run goes on") {
    Crash crash;
    const Recovered recovered = crash.recover();
    CHECK(recovered.lapsed == std::vector<ChunkKey>{crash.chunk.key});
    CHECK(recovered.doubtful.empty());
    CHECK(crash.chunkState() == "lapsed");
    CHECK(crash.floor.text("SELECT state FROM load") == "armed");
    CHECK(crash.floor.pieces(PieceState::Wanted) == 8);
    CHECK(crash.recover().nothing());
    CHECK(valueIn(crash.floor.go(crash.run)) == RunRest::Finished);
    CHECK(crash.floor.machine.sheetsOut() == 9);
    CHECK(crash.floor.broken() == "");
}

TEST_CASE("a sent chunk that the printer finished is doubtful all the same: nobody watched the tray") {
    Crash crash;
    crash.send(true);
    while (crash.floor.machine.jobs.back().state == IppJobState::Processing)
        crash.floor.machine.find(crash.chunk.key);
    const Recovered recovered = crash.recover();
    CHECK(recovered.doubtful == std::vector<ChunkKey>{crash.chunk.key});
    CHECK(crash.chunkState() == "doubtful");
    CHECK(crash.floor.pieces(PieceState::Good) == 1);
    CHECK(crash.floor.number("SELECT impressions FROM chunk WHERE number = 2") == 8); // the witness is kept
    CHECK(crash.floor.text("SELECT state || ' ' || ended_by FROM load") == "void unwatched");
    CHECK(crash.floor.stateOf("job", crash.floor.job.str()) == "released");
    CHECK(crash.recover().nothing());
    CHECK(crash.floor.broken() == "");
}

TEST_CASE("everything the printer cannot prove is doubtful, and nothing is sent again") {
    Crash crash;
    ScriptedPrinter& machine = crash.floor.machine;
    SECTION("the bytes never left") {
        crash.send(false);
    }
    SECTION("it is still printing: it is called back") {
        crash.send(true);
        machine.pace = 2;
        CHECK(crash.recover().doubtful.size() == 1);
        CHECK(machine.cancelled.size() == 1);
        CHECK(machine.sheetsOut() < 9);
    }
    SECTION("it forgot") {
        crash.send(true);
        machine.forgets = true;
    }
    SECTION("it does not answer") {
        crash.send(true);
        machine.reachable = false;
    }
    SECTION("it counted one fewer") {
        crash.send(true);
        while (machine.jobs.back().state == IppJobState::Processing)
            machine.find(crash.chunk.key);
        machine.impressionsOff = -1;
    }
    const auto sent = machine.jobs.size();
    crash.recover();
    CHECK(crash.chunkState() == "doubtful");
    CHECK(crash.floor.sheetsThat("state = 'doubtful'") == 8);
    CHECK(crash.floor.text("SELECT state FROM load") == "void");
    CHECK(crash.floor.stateOf("run", crash.run.str()) == "stopped");
    machine.reachable = true;
    CHECK(crash.recover().nothing());
    CHECK_FALSE(crash.floor.go(crash.run).ok());
    CHECK(machine.jobs.size() == sent);
    CHECK(crash.floor.broken() == "");
}

TEST_CASE("a badge that may not print recovers nothing and is told so, chunk by chunk") {
    Crash crash;
    SECTION("sent") {
        crash.send(true);
    }
    SECTION("not sent") {}
    const std::string before = crash.chunkState();
    const Recovered recovered = crash.recover({kAuditor, {}});
    REQUIRE(recovered.leftOpen.size() == 1);
    CHECK(recovered.leftOpen[0].chunk == crash.chunk.key);
    CHECK(recovered.leftOpen[0].why.en == rowOf(RefusalCode::RoleNotAllowed).sentenceEn);
    CHECK(recovered.lapsed.empty());
    CHECK(recovered.doubtful.empty());
    CHECK(crash.chunkState() == before);
    CHECK_FALSE(crash.recover().nothing());
    CHECK(crash.chunkState() != before);
}

TEST_CASE("a printer that is not in the configuration any more is named; the others are recovered") {
    Crash crash;
    crash.send(true);
    PrintFloor& floor = crash.floor;
    // The same once more, on another printer.
    const JobId job = floor.newJob(3);
    ScriptedPrinter other;
    const BoxId box = floor.opened(kHkn, 1, 500);
    valueIn(loadTray(floor.here, kOne, floor.scans(job, box, PrintFloor::tray(2, 1)), other));
    const RunId run = valueIn(startRun(floor.here, kOne, TrayId("printer-2/1"), other));
    const PermittedChunk second =
        valueIn(permitChunk(floor.here, kOne, run, true, lookAt(other), floor.composer));
    valueIn(prepareChunk(floor.here, kOne, second, other, floor.composer));

    const Recovered recovered = recoverChunks(floor.here, kOne, [&](const PrinterId& id) -> PrinterPort* {
        return id == PrinterId("printer-1") ? nullptr : &other;
    });
    REQUIRE(recovered.leftOpen.size() == 1);
    CHECK(recovered.leftOpen[0].chunk == crash.chunk.key);
    CHECK(recovered.leftOpen[0].why.en.find("printer-1") != std::string::npos);
    CHECK(recovered.doubtful == std::vector<ChunkKey>{second.key});
    CHECK(crash.chunkState() == "submitted");
    CHECK(codeIn(floor.go(crash.run)) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(crash.recover().doubtful == std::vector<ChunkKey>{crash.chunk.key});
}

TEST_CASE("sheets that were sent and not settled by anybody keep the run from going on") {
    Crash crash;
    crash.send(true);
    CHECK(codeIn(crash.floor.go(crash.run)) == RefusalCode::DoubtfulSheetsOpen);
    CHECK(crash.floor.machine.jobs.size() == 2);
}

TEST_CASE("a chunk ends once: what was never sent or has ended is not concluded again") {
    Crash crash;
    CHECK_THROWS_AS(concludeChunk(crash.floor.here, kOne, crash.chunk.key, {}), std::logic_error);
    crash.send(false);
    CHECK_THROWS_AS(lapseChunk(crash.floor.here, kOne, crash.chunk.key), StoreError);
    CHECK_FALSE(concludeChunk(crash.floor.here, kOne, crash.chunk.key, {}).ok());
    CHECK(codeIn(concludeChunk(crash.floor.here, kOne, crash.chunk.key, {})) ==
          RefusalCode::DoubtfulSheetsOpen);
    CHECK(crash.floor.broken() == "");
}

// A console is one program, one connection and several printers: what it does beside a run asks what is left
// in the air while that run prints.
TEST_CASE("nothing of a run that is being printed is recovered by an act beside it") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    int looks = 0;
    const auto beside = [&] {
        if (++looks > 1)
            return;
        CHECK(recoverChunks(floor.here, kOne, [&](const PrinterId&) { return &floor.machine; }).nothing());
    };
    SECTION("while its sheets come out") {
        floor.machine.onLook = [&](ScriptedPrinter::Job&) { beside(); };
    }
    SECTION("while they are composed, permitted and not sent") {
        floor.composer.onCompose = beside;
    }
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(looks > 0);
    CHECK(floor.machine.cancelled.empty());
    CHECK(floor.sheetsThat("state = 'good'") == 9);
    CHECK(floor.broken() == "");
}
