// The guards about people: one row each, in the order in which they answer, and every pair of them.
#include "core/decide/people.h"
#include "core/decide/pin.h"
#include "tests/core/decide_kit.h"

#include <set>

using namespace daishi;
using namespace daishi::test;

namespace {

const BadgeId kLead{"0102"}, kSpare{"0502"}, kOther{"0103"}, kOp{"0417"}, kUntaught{"0104"}, kExpired{"0105"};
const Day kToday = Day::of(2024, 9, 30);

// Everybody was taught everything until today; 0104 nothing, 0105 until yesterday.
Registry people() {
    std::map<Skill, Day> today, yesterday;
    for (const Skill skill : kSkills) {
        today.emplace(skill, kToday);
        yesterday.emplace(skill, kToday.plusDays(-1));
    }
    Registry registry;
    registry.people = {{PersonId("P-001"), {kLead, kSpare}, Role::Supervisor, today},
                       {PersonId("P-002"), {kOther}, Role::Supervisor, today},
                       {PersonId("P-003"), {kOp}, Role::Operator, today},
                       {PersonId("P-004"), {kUntaught}, Role::Supervisor, {}},
                       {PersonId("P-005"), {kExpired}, Role::Supervisor, yesterday}};
    return registry;
}

struct Asked {
    Act act = Act::LiftHold; // two supervisors, qualified to inspect
    Crew crew{kLead, kOther};
    Attendance there;

    std::optional<RefusalCode> refused() const {
        static const Registry registry = people();
        const auto objection = crewMay(registry, act, crew, there);
        return objection ? std::optional(objection->code) : std::nullopt;
    }
};

Asked good() {
    const Standing standing{BadgeState::InUse, true, 0, true, {}, true};
    Asked asked;
    asked.there = {standing, standing, kToday};
    return asked;
}

struct Break {
    const char* what;
    RefusalCode code;
    void (*apply)(Asked&);
};

using enum RefusalCode;

// In the documented order (core/decide/people.h).
const Break kBreaks[] = {
    {"unknown", BadgeUnknown, [](Asked& a) { a.crew.actor = BadgeId("9999"); }},
    {"blocked", BadgeBlocked, [](Asked& a) { a.there.actor.badge = BadgeState::Blocked; }},
    {"not issued", BadgeNotIssued, [](Asked& a) { a.there.actor.badge = BadgeState::NotIssued; }},
    {"operator", RoleNotAllowed, [](Asked& a) { a.crew.actor = kOp; }},
    {"not taught", NotQualified, [](Asked& a) { a.crew.actor = kUntaught; }},
    {"taught until yesterday", QualificationExpired, [](Asked& a) { a.crew.actor = kExpired; }},
    {"no PIN", PinNotSet, [](Asked& a) { a.there.actor.pinSet = false; }},
    {"five wrong PINs", PinBlocked, [](Asked& a) { a.there.actor.wrongPins = 5; }},
    {"nothing shown", SessionEnded, [](Asked& a) { a.there.actor.session = a.there.actor.pinShown = false; }},
    {"alone", SecondPersonMissing, [](Asked& a) { a.crew.second = BadgeId(); }},
    {"second unknown", BadgeUnknown, [](Asked& a) { a.crew.second = BadgeId("9998"); }},
    {"second blocked", BadgeBlocked, [](Asked& a) { a.there.second.badge = BadgeState::Blocked; }},
    {"second not issued", BadgeNotIssued, [](Asked& a) { a.there.second.badge = BadgeState::NotIssued; }},
    {"second an operator", RoleNotAllowed, [](Asked& a) { a.crew.second = kOp; }},
    {"second not taught", NotQualified, [](Asked& a) { a.crew.second = kUntaught; }},
    {"second taught until yesterday", QualificationExpired, [](Asked& a) { a.crew.second = kExpired; }},
    {"second without PIN", PinNotSet, [](Asked& a) { a.there.second.pinSet = false; }},
    {"second with wrong PINs", PinBlocked, [](Asked& a) { a.there.second.wrongPins = 9; }},
    {"second with a session only", PinNeeded, [](Asked& a) { a.there.second.pinShown = false; }},
};

} // namespace

TEST_CASE("each thing wrong with a crew gives its refusal") {
    CHECK_FALSE(good().refused());
    for (const Break& one : kBreaks) {
        Asked asked = good();
        one.apply(asked);
        INFO(one.what);
        CHECK(asked.refused() == one.code);
    }
}

TEST_CASE("of two things wrong with a crew the earlier one answers") {
    for (std::size_t i = 0; i < std::size(kBreaks); ++i) {
        for (std::size_t j = i + 1; j < std::size(kBreaks); ++j) {
            Asked asked = good();
            kBreaks[j].apply(asked);
            const Crew before = asked.crew;
            kBreaks[i].apply(asked);
            // Two that name different people in one place are not two faults of one crew.
            const bool exclusive = (before.actor != kLead && asked.crew.actor != before.actor) ||
                                   (before.second != kOther && asked.crew.second != before.second);
            const bool sameField = kBreaks[j].code == BadgeNotIssued && kBreaks[i].code == BadgeBlocked;
            if (exclusive || sameField)
                continue;
            INFO(kBreaks[i].what << " before " << kBreaks[j].what);
            CHECK(asked.refused() == kBreaks[i].code);
        }
    }
}

TEST_CASE("two persons are two only if the persons differ, whatever their badges") {
    for (const auto& [one, other] : {std::pair{kLead, kLead}, {kLead, kSpare}, {kSpare, kLead}}) {
        for (const Act act : {Act::LiftHold, Act::StartRun}) {
            Asked asked = good();
            asked.act = act;
            asked.crew = {one, other};
            CHECK(asked.refused() == SecondPersonSame);
            asked.there.second.badge = BadgeState::Blocked; // and this before anything about the second badge
            CHECK(asked.refused() == SecondPersonSame);
        }
    }
}

TEST_CASE("stopping and blocking ask for no qualification; an act of the machine for nothing but the role") {
    Asked asked = good();
    asked.crew = {kUntaught, {}};
    for (const Act act : {Act::HoldLot, Act::HoldJob, Act::PauseRun, Act::StopRun, Act::BlockBadge}) {
        asked.act = act;
        CHECK_FALSE(asked.refused());
    }
    asked.there.actor = {};
    for (const Act act : {Act::CountChunk, Act::DoubtChunk, Act::LapseChunk, Act::CountTest}) {
        asked.act = act;
        CHECK_FALSE(asked.refused());
    }
    asked.crew.second = kOp; // who is there as well is a supervisor, also then
    asked.there.second = {};
    CHECK(asked.refused() == RoleNotAllowed);
    asked.crew.second = kOther;
    CHECK_FALSE(asked.refused());
    asked.crew.second = BadgeId();
    asked.act = Act::PermitChunk;
    CHECK(asked.refused() == BadgeNotIssued);
}

TEST_CASE("a PIN typed at the act is as good as a session") {
    Asked asked = good();
    asked.there.actor.session = false;
    CHECK_FALSE(asked.refused());
    asked.there.actor.session = true;
    asked.there.actor.pinShown = false;
    CHECK_FALSE(asked.refused());
}

TEST_CASE("whoever is not logged in is told why the session is over, if there was one") {
    Asked asked = good();
    asked.there.actor.session = asked.there.actor.pinShown = false;
    const auto told = [&] { return crewMay(people(), asked.act, asked.crew, asked.there)->loaded.en; };
    CHECK(told() == "0102");
    asked.there.actor.over = SessionEnd::Idle;
    CHECK(told() == "nothing was done for too long");
}

TEST_CASE("who an act is for can be asked of a badge alone") {
    const Registry registry = people();
    const auto refused = [&](Act act, const BadgeId& badge) {
        const auto objection = roleMay(registry, act, badge);
        return objection ? std::optional(objection->code) : std::nullopt;
    };
    CHECK_FALSE(refused(Act::LiftHold, kLead));
    CHECK(refused(Act::LiftHold, kOp) == RoleNotAllowed);
    CHECK_FALSE(refused(Act::StartRun, kOp));
    CHECK(refused(Act::StartRun, BadgeId("9999")) == BadgeUnknown);
}

TEST_CASE("where the PIN itself is asked for, a session will not do") {
    for (const Act act : {Act::Login, Act::ChangePin, Act::SignDay}) {
        CHECK(needsActorPin(act));
        Asked asked = good();
        asked.act = act;
        asked.crew.second = BadgeId();
        asked.there.actor.pinShown = false;
        CHECK(asked.refused() == PinNeeded);
    }
}

TEST_CASE("a session ends by idleness, by age and by a clock that goes back, to the minute") {
    Site site;
    const Instant began = *parseInstant("2024-09-30T09:00:00+09:00");
    const auto at = [&](int minutes) { return began.plusMinutes(minutes); };
    const auto micro = [](Instant t, int by) { return Instant(t.micros() + by); };
    CHECK_FALSE(overBy({began, began}, site, began));
    CHECK_FALSE(overBy({began, began}, site, micro(at(15), -1)));
    CHECK(overBy({began, began}, site, at(15)) == SessionEnd::Idle);
    CHECK_FALSE(overBy({began, at(590)}, site, micro(at(600), -1)));
    CHECK(overBy({began, at(590)}, site, at(600)) == SessionEnd::TooLong);
    CHECK(overBy({began, at(5)}, site, micro(at(5), -1)) == SessionEnd::ClockWentBack);
    CHECK(overBy({began, at(5)}, site, micro(began, -1)) == SessionEnd::ClockWentBack);
    CHECK(overBy({at(5), began}, site, at(6)) == SessionEnd::ClockWentBack); // last seen before it was opened
}

TEST_CASE("every end of a session has its word in the store and its sentences") {
    std::set<std::string> words;
    for (int i = 0; i <= static_cast<int>(SessionEnd::PinChanged); ++i) {
        const auto end = static_cast<SessionEnd>(i);
        CHECK(sessionEndFrom(nameOf(end)) == end);
        CHECK(words.insert(describe(end).ja).second);
        CHECK(words.insert(describe(end).en).second);
    }
    CHECK_THROWS_AS(sessionEndFrom("bored"), std::invalid_argument);
    CHECK_THROWS_AS(nameOf(static_cast<SessionEnd>(99)), std::logic_error);
}

TEST_CASE("a PIN is 4 to 12 digits that nobody tries first") {
    const std::vector<BadgeId> badges{BadgeId("0417"), BadgeId("0518")};
    for (const char* easy : {"", "123", "1357924680135", "12a4", "７３５１", "0000", "999999", "1234", "4321",
                             "7890", "0987", "1212", "123123", "58125812", "0417", "0518"}) {
        INFO(easy);
        const auto objection = pinGoodEnough(easy, badges);
        REQUIRE(objection);
        CHECK(objection->code == PinTooEasy);
        if (*easy != 0)
            CHECK(objection->loaded.en.find(easy) == std::string::npos);
    }
    for (const char* hard : {"7351", "704171", "135792468013", "1123", "0419"}) {
        INFO(hard);
        CHECK_FALSE(pinGoodEnough(hard, badges));
    }
}
