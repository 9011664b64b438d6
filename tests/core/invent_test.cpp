#include <catch2/catch.hpp>

#include "app/demo/invent_people.h"
#include "app/demo/invented_days.h"
#include "core/jobs/piece_data.h"
#include "tests/core/issue_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("invented files hold exactly the people and households asked for, by every mapping") {
    for (const ImportMapping& mapping : shipped().mappings) {
        for (const auto& [people, households] : {std::pair{274, 243}, {287, 254}, {1, 1}, {99, 1}}) {
            CAPTURE(mapping.id, people);
            const demo::InventRequest wish{mapping, Pieces(people), Households(households), kIssueDay, 7};
            const IssueFile file = fileOf(demo::inventIssueFile(wish), mapping);
            CHECK(file.pieces() == Pieces(people));
            CHECK(file.households == Households(households));
        }
    }
}

TEST_CASE("what was invented is what is read back") {
    const ImportMapping& mapping = *shipped().mapping("kawasaki-hkn");
    const demo::InventRequest wish{mapping, Pieces(300), Households(200), kIssueDay, 3};
    const auto people = demo::inventPeople(wish);
    const IssueFile file = fileOf(demo::inventIssueFile(wish), mapping);
    REQUIRE(file.records.size() == people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        PieceFields expected = people[i];
        expected["postcode"].insert(3, "-");
        CHECK(decodePiece(file.records[i].bytes) == expected);
    }
}

TEST_CASE("the same seed invents the same bytes, another one others") {
    const ImportMapping& mapping = *shipped().mapping("midori-hkn");
    demo::InventRequest wish{mapping, Pieces(50), Households(30), kIssueDay, 11};
    const std::string once = demo::inventIssueFile(wish);
    CHECK(once == demo::inventIssueFile(wish));
    wish.seed = 12;
    CHECK(once != demo::inventIssueFile(wish));
}

TEST_CASE("impossible wishes are refused") {
    const ImportMapping& mapping = *shipped().mapping("midori-hkn");
    const auto invent = [&](int people, int households, std::int64_t first) {
        return demo::inventPeople({mapping, Pieces(people), Households(households), kIssueDay, 1, first});
    };
    CHECK_THROWS_AS(invent(2, 3, 1), std::invalid_argument);
    CHECK_THROWS_AS(invent(100, 1, 1), std::invalid_argument);
    CHECK_THROWS_AS(invent(0, 0, 1), std::invalid_argument);
    CHECK_THROWS_AS(invent(2, 1, 9'999'999), std::invalid_argument);
}

TEST_CASE("the last day of a card follows age") {
    using demo::validUntil;
    const Day issued = kIssueDay;
    CHECK(validUntil(Day::of(1980, 5, 5), issued) == Day::of(2025, 7, 31));
    CHECK(validUntil(Day::of(1950, 3, 10), issued) == Day::of(2025, 3, 9));  // 75 in March
    CHECK(validUntil(Day::of(1955, 2, 10), issued) == Day::of(2025, 2, 28)); // 70 in February
    CHECK(validUntil(Day::of(1955, 3, 1), issued) == Day::of(2025, 2, 28));  // born on the 1st
    CHECK(validUntil(Day::of(1952, 1, 1), issued) == Day::of(2025, 7, 31));  // 72
    CHECK(validUntil(Day::of(1980, 5, 5), Day::of(2025, 7, 31)) == Day::of(2025, 7, 31));
}
