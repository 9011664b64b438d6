// Connections to PostgreSQL: acts of several consoles follow each other, a connection that is lost takes its
// unfinished act with it, and nothing is taken for committed that is not.
#include <functional>
#include <thread>

#include "core/print/test_print.h"
#include "core/store/open_store.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Everybody but the one who asks is thrown out of the database.
void loseOthers(const LineFixture& fixture) {
    const auto owner = fixture.place.openAsOwner();
    fixture.place.asMaster(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'daishi_line' "
        "AND datname = current_database()");
}

constexpr int kConsoles = 3, kActs = 25;

// Every console asks for blanks, again and again; each ask ends as `act` says.
void allAtOnce(LineFixture& fixture, const std::function<Outcome<Done>(Work&)>& act) {
    std::vector<std::thread> consoles;
    for (int console = 0; console < kConsoles; ++console) {
        consoles.emplace_back([&fixture, &act, console] {
            const auto db = fixture.place.open();
            SeededRandom random(static_cast<std::uint64_t>(console));
            SimulatedClock clock = fixture.clock;
            Line line = fixture.line();
            EverybodyThere there;
            Line mine{*db, clock, line.registry, line.vault, random, line.store, &there};
            for (int i = 0; i < kActs; ++i)
                (void)perform<Done>(mine, Act::AskForBlanks, kLeader, "Q", act);
        });
    }
    for (std::thread& console : consoles)
        console.join();
}

} // namespace

TEST_CASE("consoles at work on one store at the same time leave one chain without a gap") {
    LineFixture fixture;
    const auto before = fixture.number("SELECT count(*) FROM audit");
    allAtOnce(fixture, [](Work&) -> Outcome<Done> { return Done{}; });
    CHECK(fixture.number("SELECT count(*) FROM audit") == before + kConsoles * kActs);
    CHECK(fixture.number("SELECT count(*) FROM audit WHERE kind = 'refused'") == 0);
    CHECK(fixture.booksAndChainHold());
}

TEST_CASE("refusals of consoles at work at the same time are all on record") {
    LineFixture fixture;
    const auto before = fixture.number("SELECT count(*) FROM audit");
    allAtOnce(fixture, [](Work&) -> Outcome<Done> {
        return Refusal{RefusalCode::StepNotAllowed, {"x", "x"}, {"y", "y"}, {}};
    });
    CHECK(fixture.number("SELECT count(*) FROM audit") == before + kConsoles * kActs);
    CHECK(fixture.number("SELECT count(*) FROM audit WHERE kind = 'refused'") == kConsoles * kActs);
    CHECK(fixture.booksAndChainHold());
}

TEST_CASE("a name is claimed by one connection at a time, and free when it has ended") {
    LineFixture fixture;
    auto other = fixture.place.open();
    {
        const Claim claim(*fixture.db, "run R01");
        CHECK(claim.held());
        CHECK_FALSE(Claim(*other, "run R01").held());
        CHECK_FALSE(Claim(*fixture.db, "run R01").held()); // nor again by the connection that has it
        CHECK_FALSE(Claim(*other, "run R01").held());
        CHECK(Claim(*other, "run R02").held());
    }
    CHECK(Claim(*other, "run R01").held());
    REQUIRE(other->tryClaim("run R03"));
    CHECK_FALSE(Claim(*fixture.db, "run R03").held());
    other.reset();
    CHECK(Claim(*fixture.db, "run R03").held());
}

TEST_CASE("whoever waited in vain for the others may try again") {
    LineFixture fixture;
    const auto other = fixture.place.open();
    other->script("SET lock_timeout = '50ms'");
    {
        Transaction working(*fixture.db);
        CHECK(refusalOf([&] { Transaction waiting(*other); }).fault() == StoreFault::Busy);
    }
    Transaction again(*other);
    again.commit();
}

TEST_CASE("printed sheets wait for a console that holds the store for longer than a lock is waited for") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    const auto other = floor.place.open();
    floor.db->script("SET lock_timeout = '50ms'");
    std::optional<Transaction> holding;
    floor.machine.onSheet = [&](ScriptedPrinter::Job&) {
        if (!holding)
            holding.emplace(*other);
    };
    int waits = 0;
    struct LettingGo final : Clock {
        std::function<void()> onPause;
        SimulatedClock& hands;
        explicit LettingGo(SimulatedClock& clock) : hands(clock) {}
        Instant now() override { return hands.now(); }
        void wait(std::chrono::milliseconds span) override {
            if (span == kBusyPause)
                onPause();
        }
        bool isSimulated() const override { return true; }
    } clock(floor.clock);
    clock.onPause = [&] {
        if (++waits == 3)
            holding->commit();
    };
    Line line{*floor.db, clock, floor.registry, floor.vault, floor.random, floor.store, &floor.people, {}};
    int told = 0;
    RunHooks hooks;
    hooks.busy = [&] { ++told; };
    CHECK(valueIn(printOn(line, kOne, run, floor.machine, floor.composer, hooks)) == RunRest::Finished);
    CHECK(waits == 3);
    CHECK(told == 1);
    CHECK(floor.sheetsThat("state = 'good'") == 9);
    CHECK(floor.broken() == "");
}

TEST_CASE("a run that another console prints gets no test sheet meanwhile") {
    PrintFloor floor(9);
    const RunId run = floor.started();
    const auto other = floor.place.open();
    const Claim claim(*other, claimOnRun(run));
    struct Never final : TestComposer {
        PrintDocument composeTest(const Permit&, const BlankType&, const TestCode&,
                                  const std::string&) override {
            throw std::logic_error("nothing is composed");
        }
    } composer;
    const auto refused = printTest(floor.here, kOne, run, floor.machine, floor.composer, composer);
    CHECK(codeIn(refused) == RefusalCode::PrinterBusy);
    CHECK(floor.machine.jobs.empty());
    CHECK(floor.number("SELECT count(*) FROM test_sheet") == 0);
    CHECK(floor.lastEvent() == "refused");
}

TEST_CASE("an act whose connection is lost has not happened") {
    LineFixture fixture;
    const auto before = fixture.number("SELECT count(*) FROM hold");
    {
        Transaction transaction(*fixture.db);
        fixture.db->run(
            "INSERT INTO hold (id, subject_kind, subject, reason, event) VALUES (1, 'lot', 'L', 'x', 1)");
        loseOthers(fixture);
        CHECK_THROWS_AS(transaction.commit(), StoreError);
    }
    CHECK_THROWS_AS(fixture.db->query("SELECT 1"), StoreError);
    fixture.db = fixture.place.open();
    CHECK(fixture.number("SELECT count(*) FROM hold") == before);
}

TEST_CASE("what a key finds only at the commit is refused, and nothing of it stays") {
    LineFixture fixture;
    {
        Transaction transaction(*fixture.db);
        fixture.db->run(
            "INSERT INTO hold (id, subject_kind, subject, reason, event) VALUES (1, 'lot', 'L', 'x', 9)");
        const StoreError refused = refusalOf([&] { transaction.commit(); });
        CHECK(refused.fault() == StoreFault::Refused);
    }
    CHECK(fixture.number("SELECT count(*) FROM hold") == 0);
}

TEST_CASE("after a statement has failed nothing of the act is committed") {
    LineFixture fixture;
    {
        Transaction transaction(*fixture.db);
        fixture.db->run(
            "INSERT INTO hold (id, subject_kind, subject, reason, event) VALUES (1, 'lot', 'L', 'x', 1)");
        CHECK_THROWS_AS(fixture.db->run("INSERT INTO nowhere VALUES (1)"), StoreError);
        CHECK_THROWS_AS(transaction.commit(), StoreError);
    }
    CHECK(fixture.number("SELECT count(*) FROM hold") == 0);
}

TEST_CASE("no password of a URL stands in an error") {
    const StoreError error =
        refusalOf([] { openPostgres("postgresql://nobody:hunter2@/nowhere?host=/nonexistent"); });
    CHECK(std::string(error.what()).find("hunter2") == std::string::npos);
    CHECK_THROWS_AS(openStore("mysql://x", "/"), StoreError);
}
