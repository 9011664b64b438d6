// How many sheets came out? Every witness that speaks must agree, and somebody must speak.
#include <catch2/catch.hpp>

#include "core/decide/witnesses.h"

using namespace daishi;

namespace {

using Number = std::optional<std::int64_t>;

ChunkWitnesses saying(ChunkEnd end, Number impressions, Number before, Number after) {
    ChunkWitnesses witnesses;
    witnesses.sent = Sheets(50);
    witnesses.end = end;
    if (impressions)
        witnesses.impressions = Impressions(*impressions);
    witnesses.counterBefore = before;
    witnesses.counterAfter = after;
    return witnesses;
}

} // namespace

TEST_CASE("only a completed job with agreeing counts is believed") {
    struct Row {
        const char* what;
        Number impressions, before, after;
        bool believed;
    };
    const Row rows[] = {
        {"both agree", 50, 100, 150, true},
        {"impressions alone", 50, {}, {}, true},
        {"the counter alone", {}, 100, 150, true},
        {"a counter without its beginning", 50, {}, 150, true},
        {"a counter without its end", 50, 100, {}, true},
        {"one impression more", 51, 100, 150, false},
        {"one impression fewer", 49, 100, 150, false},
        {"no impression", 0, 100, 150, false},
        {"the counter one more", 50, 100, 151, false},
        {"the counter one fewer", 50, 100, 149, false},
        {"a counter that fell", 50, 100, 50, false},
        {"the counter alone, wrong", {}, 100, 149, false},
        {"nobody speaks", {}, {}, {}, false},
        {"half a counter", {}, 100, {}, false},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(doubtAbout(saying(ChunkEnd::Completed, row.impressions, row.before, row.after)).has_value() !=
              row.believed);
        for (const ChunkEnd end : {ChunkEnd::Canceled, ChunkEnd::Aborted, ChunkEnd::Forgotten,
                                   ChunkEnd::Unreachable, ChunkEnd::Stalled, ChunkEnd::Unwatched}) {
            const auto doubt = doubtAbout(saying(end, row.impressions, row.before, row.after));
            REQUIRE(doubt);
            CHECK_FALSE(doubt->ja.empty());
            CHECK_FALSE(doubt->en.empty());
        }
    }
    CHECK(deathByDoubt(ChunkEnd::Completed) == LoadDeath::WitnessesDisagree);
    CHECK(deathByDoubt(ChunkEnd::Canceled) == LoadDeath::BrokenOff);
    CHECK(deathByDoubt(ChunkEnd::Aborted) == LoadDeath::BrokenOff);
    CHECK(deathByDoubt(ChunkEnd::Forgotten) == LoadDeath::Restarted);
    CHECK(deathByDoubt(ChunkEnd::Unreachable) == LoadDeath::Unreachable);
    CHECK(deathByDoubt(ChunkEnd::Stalled) == LoadDeath::Stalled);
    CHECK(deathByDoubt(ChunkEnd::Unwatched) == LoadDeath::Unwatched);
    CHECK(doubtAbout(saying(ChunkEnd::Completed, 49, {}, {}))->en == "the printer counted 49, sent 50");
    CHECK(doubtAbout({}).has_value()); // nothing known is doubt
}

TEST_CASE("what came out is at least the most that a machine counted; a counter that fell says nothing") {
    const auto least = [](Number impressions, Number before, Number after) {
        return leastThatCameOut(saying(ChunkEnd::Aborted, impressions, before, after));
    };
    CHECK(least({}, {}, {}) == Sheets(0));
    CHECK(least(17, {}, {}) == Sheets(17));
    CHECK(least({}, 100, 118) == Sheets(18));
    CHECK(least(17, 100, 118) == Sheets(18));
    CHECK(least(19, 100, 118) == Sheets(19));
    CHECK(least(17, 100, 3) == Sheets(17));
    CHECK(least({}, {}, 118) == Sheets(0));
    CHECK(least({}, 100, {}) == Sheets(0));
}
