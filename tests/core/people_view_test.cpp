// People as they are listed: what is known of a badge now, and never whose PIN it is.
#include <catch2/catch.hpp>

#include "core/line/standing.h"
#include "core/people/badges.h"
#include "core/people/people_view.h"
#include "core/people/sessions.h"
#include "tests/core/line_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

BadgeView badgeIn(Line& line, const BadgeId& badge) {
    const auto person = findPerson(line, badge);
    REQUIRE(person);
    for (const BadgeView& each : person->badges) {
        if (each.badge == badge)
            return each;
    }
    FAIL("a person without the badge that was asked for");
    return {};
}

} // namespace

TEST_CASE("a badge is listed as it is: given out or not, blocked, logged in until the session is over") {
    LineFixture plant;
    Line line = plant.line();
    const BadgeId spare("0518");
    CHECK(badgeIn(line, kOtherOperator).state == BadgeState::InUse);
    CHECK_FALSE(badgeIn(line, kOtherOperator).loggedIn);
    CHECK(badgeIn(line, spare).state == BadgeState::NotIssued);

    REQUIRE(login(line, {kOtherOperator, {}}));
    CHECK(badgeIn(line, kOtherOperator).loggedIn);
    CHECK_FALSE(badgeIn(line, kOperator).loggedIn);
    plant.clock.set(at("2024-09-30T09:16")); // idle for more than 15 minutes
    CHECK_FALSE(badgeIn(line, kOtherOperator).loggedIn);

    REQUIRE(login(line, {kOtherOperator, {}}));
    CHECK(badgeIn(line, kOtherOperator).loggedIn);
    REQUIRE(blockBadge(line, kOne, kOtherOperator, "lost"));
    CHECK(badgeIn(line, kOtherOperator).state == BadgeState::Blocked);
    CHECK_FALSE(badgeIn(line, kOtherOperator).loggedIn);
    CHECK_FALSE(findPerson(line, BadgeId("7777")));
}

TEST_CASE("everybody of the configuration is listed, and who has no PIN yet") {
    LineFixture plant;
    plant.registry.people.push_back({PersonId("P-104"), {BadgeId("0104")}, Role::Operator, {}});
    registerPeople(*plant.db, plant.registry);
    Line line = plant.line();
    const auto all = allPeople(line);
    REQUIRE(all.size() == plant.registry.people.size());
    for (const PersonView& view : all) {
        INFO(view.person.id.str());
        CHECK(view.badges.size() == view.person.badges.size());
        CHECK(view.pinSet == (view.person.id != PersonId("P-104")));
        CHECK(view.wrongPins == 0);
    }
}

TEST_CASE("badges that cannot be changed") {
    LineFixture plant;
    Line line = plant.line();
    const auto refused = [](const Outcome<Done>& done) {
        return done ? std::nullopt : std::optional(done.refusal().code);
    };
    const BadgeId spare("0518");
    CHECK(refused(blockBadge(line, kOne, kOtherOperator, " ")) == RefusalCode::StepNotAllowed); // no reason
    CHECK(refused(unblockBadge(line, kTwo, kOtherOperator, "r")) == RefusalCode::StepNotAllowed);
    CHECK(refused(issueBadge(line, kTwo, kOtherOperator, "r")) == RefusalCode::StepNotAllowed);
    REQUIRE(blockBadge(line, kOne, spare, "lost in the drawer"));
    CHECK(refused(issueBadge(line, kTwo, spare, "r")) == RefusalCode::BadgeBlocked);
    CHECK(refused(issueBadge(line, kTwo, BadgeId("7777"), "r")) == RefusalCode::BadgeUnknown);
}
