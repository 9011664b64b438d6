// Clocks that jump. Whatever they say, events stay in their order, days do not go back, and nothing is
// printed under a time that is not true.
#include "core/decide/clock_guard.h"
#include "core/line/clock_confirmed.h"
#include "tests/app/day_kit.h"
#include "tests/core/invariants.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a clock behind the newest event is refused, beyond the slack and except for what machines did") {
    const Instant newest = at("2024-09-30T12:00");
    const SiteZone zone{std::chrono::minutes(540)};
    const auto codeAt = [&](Act act, const char* now) {
        const auto objection = clockObjection(act, newest, at(now), zone);
        return objection ? static_cast<int>(objection->code) : 0;
    };
    CHECK(codeAt(Act::PermitChunk, "2024-09-30T12:00") == 0);
    CHECK(codeAt(Act::PermitChunk, "2024-09-30T11:58") == 0);
    CHECK(codeAt(Act::PermitChunk, "2024-09-30T11:57:59") == 803);
    CHECK(codeAt(Act::SignDay, "1970-01-01T09:00") == 803);
    CHECK(codeAt(Act::SignDay, "2034-01-01T09:00") == 0);
    for (const Act act :
         {Act::CountChunk, Act::DoubtChunk, Act::LapseChunk, Act::CountTest, Act::ConfirmClock})
        CHECK(codeAt(act, "1970-01-01T09:00") == 0);
    CHECK_FALSE(clockObjection(Act::PermitChunk, std::nullopt, at("1970-01-01T09:00"), zone));

    CHECK(timeOfAct(Act::ReadSheet, newest, at("2024-09-30T11:59")) == newest);
    CHECK(timeOfAct(Act::DoubtChunk, newest, at("1970-01-01T09:00")) == newest);
    CHECK(timeOfAct(Act::ConfirmClock, newest, at("1970-01-01T09:00")) == at("1970-01-01T09:00"));
    CHECK(timeOfAct(Act::ReadSheet, newest, at("2024-09-30T12:01")) == at("2024-09-30T12:01"));
}

TEST_CASE("nothing is done under a clock that went back, until it is right or two people say it is") {
    DayFloor floor;
    const RunId run = floor.armed();
    const auto sent = floor.machine.jobs.size();
    floor.clock.set(at("2024-09-30T07:00"));
    CHECK(codeIn(floor.go(run)) == RefusalCode::ClockBehind);
    CHECK(codeIn(spoilSheet(floor.here, kOne, floor.code(1), "torn")) == RefusalCode::ClockBehind);
    CHECK(codeIn(floor.sign(kOperator)) == RefusalCode::ClockBehind);
    CHECK(floor.machine.jobs.size() == sent);
    CHECK(floor.lastEvent() == "refused"); // the refusals are events, and in their order
    CHECK(brokenLaw(*floor.db) == "");
    SECTION("it is set right") {
        floor.clock.set(at("2024-09-30T09:30"));
        CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    }
    SECTION("it is right: the one before was ahead") {
        CHECK(codeIn(confirmClock(floor.here, kLeader)) == RefusalCode::SecondPersonMissing);
        CHECK(valueIn(confirmClock(floor.here, kTwo)).now < at("2024-09-30T07:01"));
        CHECK(codeIn(confirmClock(floor.here, kTwo)) == RefusalCode::StepNotAllowed);
        CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid); // how long the blanks lay there nobody knows
        floor.load();
        const RunId again = valueIn(startRun(floor.here, kOne, TrayId("printer-1/1"), floor.machine));
        CHECK(valueIn(floor.go(again)) == RunRest::FirstArticleWaits);
        valueIn(floor.approve(again));
        CHECK(valueIn(floor.go(again)) == RunRest::Finished);
    }
    CHECK(floor.broken() == "");
    CHECK(floor.machine.sheetsOut() == 5);
}

TEST_CASE("a clock that jumps while sheets come out loses none of them") {
    for (const char* jump :
         {"1970-01-01T09:00", "2024-09-30T08:00", "2024-10-07T09:00", "2034-04-01T09:00"}) {
        INFO(jump);
        DayFloor floor;
        const RunId run = floor.armed();
        floor.machine.onSheet = [&](ScriptedPrinter::Job& job) {
            if (job.marked == 2)
                floor.clock.set(at(jump));
        };
        const auto gone = floor.go(run);
        floor.machine.onSheet = nullptr;
        CHECK(floor.machine.sheetsOut() == 5);
        CHECK(floor.in(floor.box, Account::Good) == 5); // all of them seen, and the books say so
        CHECK(floor.broken() == "");
        CHECK(gone.ok() == (std::string(jump) == "2024-10-07T09:00"));
    }
}

TEST_CASE(
    "a permit does not outlive its time, whichever way the clock jumped while the sheets were composed") {
    for (const char* jump : {"2024-09-29T09:00", "2024-09-30T09:40", "2034-04-01T09:00"}) {
        INFO(jump);
        DayFloor floor;
        const RunId run = floor.armed();
        const auto sent = floor.machine.jobs.size();
        floor.composer.onCompose = [&] { floor.clock.set(at(jump)); };
        CHECK_FALSE(floor.go(run).ok());
        CHECK(floor.machine.jobs.size() == sent);
        CHECK(floor.number("SELECT count(*) FROM chunk WHERE state = 'permitted'") == 0);
        CHECK(floor.broken() == "");
    }
}
