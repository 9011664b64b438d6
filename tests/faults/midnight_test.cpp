// A run over midnight, a day that is judged while sheets come out, and a machine that is set to another part
// of the world.
#include "tests/app/day_kit.h"
#include "tests/core/invariants.h"
#include "tests/faults/contents.h"
#include "tests/faults/snapshots.h"

#include <cstdlib>
#include <ctime>

using namespace daishi;
using namespace daishi::test;

namespace {

const Day kEve = Day::of(2024, 9, 30), kMorrow = Day::of(2024, 10, 1);

// Loaded and approved ten minutes before midnight; the clock strikes after the third sheet.
struct NightShift : DayFloor {
    RunId run;

    NightShift() : DayFloor(9) {
        clock.set(at("2024-09-30T23:50"));
        loadSome(100);
        run = valueIn(startRun(here, kOne, TrayId("printer-1/1"), machine));
        REQUIRE(valueIn(go(run)) == RunRest::FirstArticleWaits);
        valueIn(approve(run));
    }
    void printOverMidnight(const std::function<void()>& atMidnight = {}) {
        machine.onSheet = [this, atMidnight](ScriptedPrinter::Job& job) {
            if (job.marked != 3)
                return;
            clock.set(at("2024-10-01T00:00:01"));
            if (atMidnight)
                atMidnight();
        };
        REQUIRE(valueIn(go(run)) == RunRest::Finished);
        machine.onSheet = nullptr;
    }
    std::string dayOf(const std::string& event) {
        return text("SELECT day FROM audit WHERE kind = '" + event + "' ORDER BY seq DESC LIMIT 1");
    }
};

} // namespace

TEST_CASE("a run over midnight: each act stands on the day it was done, and both days are sealed") {
    NightShift night;
    night.printOverMidnight();
    CHECK(night.dayOf("chunk.submitted") == "2024-09-30");
    CHECK(night.dayOf("chunk.counted") == "2024-10-01");
    CHECK(night.number("SELECT sum(sheets) FROM movement WHERE to_account = 'good' AND day = '2024-09-30'") ==
          1);
    CHECK(night.number("SELECT sum(sheets) FROM movement WHERE to_account = 'good' AND day = '2024-10-01'") ==
          8);
    night.readAll();
    night.countAll();
    const DayReport eve = night.reconcile(kEve);
    CHECK(differencesIn(eve) == Ids{});
    CHECK(crossed(eve, kHkn) == 9); // of the run that began there
    const DayReport morrow = night.reconcile(kMorrow);
    CHECK(differencesIn(morrow) == Ids{});
    CHECK(lotIn(eve, night.lot()).good.value() + lotIn(morrow, night.lot()).good.value() == 9);
    night.seal(kEve);
    night.seal(kMorrow);
    CHECK(night.broken() == "");
}

TEST_CASE("a day is not sealed while its sheets still come out") {
    NightShift night;
    std::optional<DayReport> judged;
    std::optional<RefusalCode> answer;
    night.printOverMidnight([&] {
        judged = night.reconcile(kEve);
        answer = codeIn(night.sign(kSupervisor, kEve));
    });
    REQUIRE(judged);
    CHECK_FALSE(judged->mayBeSigned());
    CHECK(answer == RefusalCode::DayHasDifferences);
    night.readAll();
    night.countAll();
    night.seal(kEve);
    CHECK(night.broken() == "");
}

TEST_CASE("what was printed the night before and never settled keeps both days open") {
    NightShift night;
    night.machine.onSheet = [&](ScriptedPrinter::Job& job) {
        if (job.marked == 3) {
            night.clock.set(at("2024-10-01T00:00:01"));
            night.machine.reachable = false;
        }
    };
    CHECK_FALSE(night.go(night.run).ok());
    night.countAll();
    CHECK_FALSE(night.reconcile(kEve).mayBeSigned());
    CHECK_FALSE(night.reconcile(kMorrow).mayBeSigned());
    CHECK(night.broken() == "");
}

TEST_CASE("the zone of the machine changes nothing: the site's does") {
    std::string contents;
    const char* before = std::getenv("TZ");
    const std::string kept = before ? before : "";
    for (const char* zone : {"Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "UTC"}) {
        setenv("TZ", zone, 1);
        tzset();
        const StoreFolder folder;
        PrintingDay::prepare(folder.path());
        PrinterTruth paper{};
        paper.pace = 4;
        PrintingDay day(folder.path(), paper);
        day.finish();
        contents = contents.empty() ? contentsOf(day.db()) : contents;
        INFO(zone);
        CHECK(contentsOf(day.db()) == contents);
    }
    before ? setenv("TZ", kept.c_str(), 1) : unsetenv("TZ");
    tzset();
}
