// 兼 高齢受給者証: whose card bears a co-payment share.
#include <catch2/catch.hpp>

#include "core/decide/elderly.h"

using namespace daishi;

TEST_CASE("a card bears a share from the month after the 70th birthday until the day before the 75th") {
    struct Row {
        Day birth, first, last;
    };
    const Row rows[] = {
        {Day::of(1954, 9, 30), Day::of(2024, 10, 1), Day::of(2029, 9, 29)},
        {Day::of(1954, 10, 1), Day::of(2024, 10, 1), Day::of(2029, 9, 30)}, // born on the 1st
        {Day::of(1954, 10, 2), Day::of(2024, 11, 1), Day::of(2029, 10, 1)},
        {Day::of(1954, 12, 15), Day::of(2025, 1, 1), Day::of(2029, 12, 14)},
        {Day::of(1955, 1, 1), Day::of(2025, 1, 1), Day::of(2029, 12, 31)},
        {Day::of(1952, 2, 29), Day::of(2022, 3, 1), Day::of(2027, 2, 28)}, // years without a 29 February
        {Day::of(1954, 2, 15), Day::of(2024, 3, 1), Day::of(2029, 2, 14)},
        {Day::of(1949, 10, 1), Day::of(2019, 10, 1), Day::of(2024, 9, 30)},
    };
    for (const Row& row : rows) {
        INFO(row.birth.iso());
        CHECK_FALSE(isElderlyInsured(row.birth, row.first.plusDays(-1)));
        CHECK(isElderlyInsured(row.birth, row.first));
        CHECK(isElderlyInsured(row.birth, row.last));
        CHECK_FALSE(isElderlyInsured(row.birth, row.last.plusDays(1)));
    }
    CHECK_FALSE(isElderlyInsured(Day::of(2020, 4, 5), Day::of(2024, 10, 1)));
}
