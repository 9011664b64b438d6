// Which blanks run short, and when.
#include <catch2/catch.hpp>

#include "core/decide/forecast.h"

using namespace daishi;

namespace {

const BlankTypeId kA("a"), kB("b");
const Day kToday = Day::of(2024, 9, 30);

Day in(int days) {
    return kToday.plusDays(days);
}
BlankNeed need(const BlankTypeId& type, int days, int sheets) {
    return {type, in(days), Sheets(sheets)};
}

struct Row {
    const char* what;
    std::vector<BlankNeed> needs;
    int usable;
    int perMille;
    std::optional<Day> shortOn;
    std::int64_t shortBy;
};

const Row kRows[] = {
    {"enough", {need(kA, 1, 100), need(kA, 2, 100)}, 200, 0, std::nullopt, 0},
    {"one too few, on the second day", {need(kA, 1, 100), need(kA, 2, 101)}, 200, 0, in(2), 1},
    {"short from the first day on", {need(kA, 1, 201), need(kA, 2, 100)}, 200, 0, in(1), 101},
    {"nothing there at all", {need(kA, 3, 5)}, 0, 0, in(3), 5},
    {"the reserve makes it short", {need(kA, 1, 100)}, 101, 20, in(1), 1},
    {"the reserve is rounded up", {need(kA, 1, 1)}, 1, 20, in(1), 1},
    {"the reserve does not grow with the number of jobs",
     {need(kA, 1, 25), need(kA, 1, 25)},
     51,
     20,
     std::nullopt,
     0},
    {"what is overdue is needed today", {need(kA, -3, 10)}, 9, 0, in(0), 1},
    {"what is needed after the last day does not count",
     {need(kA, 11, 500), need(kA, 1, 5)},
     5,
     0,
     std::nullopt,
     0},
    {"several jobs of a day, given in any order",
     {need(kA, 2, 60), need(kA, 1, 60), need(kA, 2, 60)},
     130,
     0,
     in(2),
     50},
};

} // namespace

TEST_CASE("who runs short, when, and by how much") {
    for (const Row& row : kRows) {
        INFO(row.what);
        const auto all = forecast(row.needs, {{kA, Sheets(row.usable), Sheets(7)}}, PerMille(row.perMille),
                                  kToday, in(10));
        REQUIRE(all.size() == 1);
        CHECK(all.front().shortOn == row.shortOn);
        CHECK(all.front().shortBy == Sheets(row.shortBy));
        CHECK(all.front().onOrder == Sheets(7));
        // What is left follows from what is needed, day after day.
        std::int64_t left = row.usable;
        for (const ForecastDay& day : all.front().days) {
            left -= day.needed.value();
            CHECK(day.left == left);
        }
    }
}

TEST_CASE("each blank type is forecast by itself") {
    const auto all = forecast({need(kB, 1, 10), need(kA, 1, 10)}, {{kA, Sheets(10), {}}, {kA, Sheets(1), {}}},
                              PerMille(0), kToday, in(10));
    REQUIRE(all.size() == 2);
    CHECK(all[0].type == kA);
    CHECK_FALSE(all[0].shortOn);
    CHECK(all[0].usable == Sheets(11));
    CHECK(all[1].type == kB);
    CHECK(all[1].shortBy == Sheets(10)); // nothing on record is nothing
    CHECK(forecast({need(kA, 1, 0)}, {}, PerMille(0), kToday, in(10)).empty());
}
