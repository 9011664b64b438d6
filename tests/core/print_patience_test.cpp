// Printed sheets wait for a store that others hold: they are written down, and not doubted.
#include <functional>

#include "tests/core/floor_kit.h"
#include "tests/core/passing_database.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A store that others hold from a moment on, until so many waits have passed.
class HeldDatabase final : public PassingDatabase {
  public:
    using PassingDatabase::PassingDatabase;
    bool held = false;
    int tries = 0; // while it was held

    void begin() override {
        if (held) {
            ++tries;
            throw StoreError(StoreFault::Busy, "the store is held by another console");
        }
        PassingDatabase::begin();
    }
};

// Counts the pauses; `onWait` may let the store go.
class CountedClock final : public Clock {
  public:
    explicit CountedClock(SimulatedClock& hands) : hands_(hands) {}
    std::function<void()> onPause;
    int pauses = 0;

    Instant now() override { return hands_.now(); }
    void wait(std::chrono::milliseconds span) override {
        if (span < kBusyPause)
            return; // of a poll
        ++pauses;
        if (onPause)
            onPause();
    }
    bool isSimulated() const override { return true; }

  private:
    SimulatedClock& hands_;
};

struct Held {
    PrintFloor floor{9};
    RunId run = floor.armed();
    HeldDatabase store{*floor.db};
    CountedClock clock{floor.clock};
    Line line{store, clock, floor.registry, floor.vault, floor.random, floor.store, &floor.people, {}};
    int told = 0;

    Held() {
        floor.machine.onSheet = [&](ScriptedPrinter::Job&) { store.held = true; };
    }
    Outcome<RunRest> go() {
        RunHooks hooks;
        hooks.busy = [&] { ++told; };
        return printOn(line, kOne, run, floor.machine, floor.composer, hooks);
    }
};

} // namespace

TEST_CASE("sheets that are printed while others hold the store are good when these leave it") {
    Held it;
    it.clock.onPause = [&] { it.store.held = it.clock.pauses < 7; };
    CHECK(valueIn(it.go()) == RunRest::Finished);
    CHECK(it.told == 1);
    CHECK(it.clock.pauses == 7);
    CHECK(it.floor.sheetsThat("state = 'good'") == 9);
    CHECK(it.floor.broken() == "");
}

TEST_CASE("a store that is never left is given up after a quarter of an hour, and nothing is lost") {
    Held it;
    CHECK_THROWS_AS(it.go(), StoreError);
    CHECK(it.told == 1);
    CHECK(it.store.tries == kBusyTries);
    CHECK(it.floor.sheetsThat("state = 'sent'") == 8);
    CHECK(it.floor.text("SELECT state FROM chunk WHERE number = 2") == "submitted");
    CHECK(it.floor.broken() == "");
}

TEST_CASE("any other fault of the store is not waited for") {
    struct Broken final : PassingDatabase {
        using PassingDatabase::PassingDatabase;
        bool broken = false;
        void begin() override {
            if (broken)
                throw StoreError(StoreFault::Full, "no space");
            PassingDatabase::begin();
        }
    };
    PrintFloor floor(9);
    const RunId run = floor.armed();
    Broken store(*floor.db);
    CountedClock clock(floor.clock);
    Line line{store, clock, floor.registry, floor.vault, floor.random, floor.store, &floor.people, {}};
    floor.machine.onSheet = [&](ScriptedPrinter::Job&) { store.broken = true; };
    CHECK_THROWS_AS(printOn(line, kOne, run, floor.machine, floor.composer, {}), StoreError);
    CHECK(clock.pauses == 0);
}
