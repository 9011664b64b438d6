// Days and instants as they are written down: one spelling each, and nothing else is read.
#include <stdexcept>

#include <catch2/catch.hpp>

#include "core/words/days.h"

using namespace daishi;

TEST_CASE("a day is read in its one spelling, and only when the calendar has it") {
    for (const char* iso : {"2024-09-30", "2024-02-29", "1970-01-01", "9999-12-31"}) {
        INFO(iso);
        REQUIRE(Day::parse(iso));
        CHECK(Day::parse(iso)->iso() == iso);
    }
    for (const char* other :
         {"",           "2024",       "2024-",      "2024-09",     "2024-09-",    "2024-9-30",   "2024-09-3",
          "2024/09/30", "2024-09/30", "2024-02-30", "2023-02-29",  "2024-13-01",  "2024-00-10",  "2024-01-00",
          "-024-01-01", "2024--1-01", "2024-01--1", "2024-09-30 ", " 2024-09-30", "2024-09-30T", "20x4-01-01",
          "24-09-30"}) {
        INFO(other);
        CHECK_FALSE(Day::parse(other));
    }
    CHECK(Day::of(2024, 2, 29).plusDays(1) == Day::of(2024, 3, 1));
    CHECK(Day::of(2024, 9, 30).compact() == "240930");
    CHECK_THROWS_AS(Day::of(2023, 2, 29), std::out_of_range);
}

TEST_CASE("an instant is read with its offset, and means the same wherever it was written") {
    const auto noon = parseInstant("2024-09-30T12:00:00+09:00");
    REQUIRE(noon);
    for (const char* same : {"2024-09-30T12:00+09:00", "2024-09-30T03:00:00Z", "2024-09-30T03:00Z",
                             "2024-09-29T22:30-04:30", "2024-09-30T17:00+14:00"}) {
        INFO(same);
        CHECK(parseInstant(same) == noon);
    }
    for (const char* other : {"",
                              "2024-09-30",
                              "2024-09-30 12:00Z",
                              "2024-09-31T12:00Z",
                              "2024-09-30T",
                              "2024-09-30T24:00Z",
                              "2024-09-30T12",
                              "2024-09-30T12-00Z",
                              "2024-09-30T12:60Z",
                              "2024-09-30T12:0Z",
                              "2024-09-30T12:00:60Z",
                              "2024-09-30T12:00:0Z",
                              "2024-09-30T12:00",
                              "2024-09-30T12:00z",
                              "2024-09-30T12:00+9:00",
                              "2024-09-30T12:00+0900",
                              "2024-09-30T12:00+15:00",
                              "2024-09-30T12:00+09:60",
                              "2024-09-30T12:00+09:",
                              "2024-09-30T12:00Z ",
                              "2024-09-30T12:00:00.5Z"}) {
        INFO(other);
        CHECK_FALSE(parseInstant(other));
    }
}

TEST_CASE("the day of a site begins at its own midnight") {
    const SiteZone tokyo, west{std::chrono::minutes(-270)};
    const auto at = [](const char* iso) { return parseInstant(iso).value(); };
    CHECK(siteDay(at("2024-09-30T14:59:59Z"), tokyo) == Day::of(2024, 9, 30));
    CHECK(siteDay(at("2024-09-30T15:00:00Z"), tokyo) == Day::of(2024, 10, 1));
    CHECK(siteDay(at("2024-09-30T04:29:59Z"), west) == Day::of(2024, 9, 29));
    CHECK(siteDay(at("1969-12-31T14:59:59Z"), tokyo) == Day::of(1969, 12, 31));
    CHECK(localIso(at("2024-09-30T03:04:05Z"), tokyo) == "2024-09-30T12:04:05+09:00");
    CHECK(localIso(at("2024-09-30T03:04:05Z"), west) == "2024-09-29T22:34:05-04:30");
    CHECK(localClock(at("2024-09-29T23:42:59Z"), tokyo) == "8:42");
}
