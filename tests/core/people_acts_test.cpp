// PINs, sessions and badges on a real store.
#include <catch2/catch.hpp>

#include "core/jobs/job_holds.h"
#include "core/line/standing.h"
#include "core/people/badges.h"
#include "core/people/pins.h"
#include "core/people/sessions.h"
#include "core/store/pin_hash.h"
#include "tests/core/line_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A terminal at which a test says what is typed, and which keeps the secret of its session.
class Terminal final : public Attendant {
  public:
    std::string sessionSecret() override { return secret; }
    std::optional<std::string> pin(const BadgeId& badge) override {
        ++asked;
        if (meanwhile)
            std::exchange(meanwhile, nullptr)();
        if (nobody)
            return std::nullopt;
        return wrong ? std::string("735190") : pins.count(badge) ? pins[badge] : testPin(badge);
    }

    std::string secret;
    std::map<BadgeId, std::string> pins;
    bool nobody = false, wrong = false;
    int asked = 0;
    std::function<void()> meanwhile; // at another terminal, once, before anything is typed here
};

struct Plant : LineFixture {
    Terminal terminal;

    Line at() {
        Line here = line();
        here.attendant = &terminal;
        return here;
    }
    // Any act of the floor; the refusal, if there is one.
    std::optional<RefusalCode> act(const Crew& crew = kOne) {
        Line here = at();
        const auto done = perform<Done>(here, Act::CountStock, crew, "", [](Work&) { return Done{}; });
        return done ? std::nullopt : std::optional(done.refusal().code);
    }
    void logIn(const BadgeId& badge) {
        Line here = at();
        const auto secret = login(here, {badge, {}});
        REQUIRE(secret);
        terminal.secret = *secret;
        terminal.nobody = true;
    }
};

template <class T>
std::optional<RefusalCode> codeOf(const Outcome<T>& outcome) {
    return outcome ? std::nullopt : std::optional(outcome.refusal().code);
}

using enum RefusalCode;

} // namespace

TEST_CASE("a PIN is kept as argon2id of its store's strength, and compared as that") {
    SeededRandom random(1);
    const std::string weak = hashPin("a digest", StoreKind::Simulation, random);
    CHECK(weak.compare(0, 10, "$argon2id$") == 0);
    CHECK(pinMatches(weak, "a digest", StoreKind::Simulation));
    CHECK_FALSE(pinMatches(weak, "another digest", StoreKind::Simulation));
    CHECK_FALSE(pinMatches(weak, "a digest", StoreKind::Production));
    CHECK_FALSE(pinMatches("", "a digest", StoreKind::Simulation));
    CHECK(hashPin("a digest", StoreKind::Simulation, random) != weak); // another salt
    const std::string strong = hashPin("a digest", StoreKind::Production, random);
    CHECK(strong.find("$m=65536,t=2,p=1$") != std::string::npos); // INTERACTIVE
    CHECK(pinMatches(strong, "a digest", StoreKind::Production));
}

TEST_CASE("nobody acts without having shown who they are") {
    Plant plant;
    CHECK_FALSE(plant.act());
    plant.terminal.nobody = true;
    CHECK(plant.act() == SessionEnded);
    Line empty = plant.line();
    empty.attendant = nullptr;
    CHECK(codeOf(holdJob(empty, kOne, JobId("J-240930-01"), "r")) == SessionEnded);
    CHECK(plant.act({kSupervisor, kOtherSupervisor}) == SessionEnded);
}

TEST_CASE("a session spares the PIN until it is over, and stays over") {
    Plant plant;
    plant.logIn(kOperator);
    const Instant began = plant.clock.now();
    CHECK_FALSE(plant.act());
    CHECK(plant.act(kLeader) == SessionEnded); // it is one badge's
    plant.clock.set(began.plusMinutes(14));
    CHECK_FALSE(plant.act());
    SECTION("nothing was done for too long") {
        plant.clock.set(began.plusMinutes(29));
    }
    SECTION("the clock goes back") {
        plant.clock.set(began.plusMinutes(10));
        CHECK(plant.act() == ClockBehind);
        plant.clock.set(began.plusMinutes(14));
    }
    SECTION("it is too old") {
        for (int minutes = 14; minutes < 600; minutes += 14) {
            plant.clock.set(began.plusMinutes(minutes));
            CHECK_FALSE(plant.act());
        }
        plant.clock.set(began.plusMinutes(601));
    }
    const bool later = began.plusMinutes(15) < plant.clock.now();
    CHECK(plant.act() == SessionEnded);
    plant.clock.set(began.plusMinutes(15)); // no clock brings it back
    CHECK(plant.act() == (later ? ClockBehind : SessionEnded));
    CHECK(plant.number("SELECT count(*) FROM session WHERE ended_at IS NULL") == 0);
}

TEST_CASE("a session opened here lives by the clock of here, also while another console's is ahead") {
    Plant plant;
    const Instant here = plant.clock.now();
    plant.clock.set(Instant(here.micros() + 20'000'000)); // theirs
    CHECK_FALSE(plant.act({kOtherOperator, {}}));
    plant.clock.set(here);
    plant.logIn(kOperator);
    CHECK_FALSE(plant.act());
    CHECK(plant.number("SELECT count(*) FROM session WHERE ended_at IS NULL") == 1);
    CHECK(plant.number("SELECT opened_at FROM session") < here.micros() + 1'000'000);
}

TEST_CASE("logging out, logging in again and a new PIN end a session") {
    Plant plant;
    plant.logIn(kOperator);
    const std::string first = plant.terminal.secret;
    SECTION("out") {
        Line here = plant.at();
        REQUIRE(logout(here, kOne));
    }
    SECTION("in again") {
        plant.terminal.nobody = false;
        plant.logIn(kOperator);
        plant.terminal.secret = first;
    }
    SECTION("a new PIN") {
        plant.terminal.nobody = false;
        Line here = plant.at();
        REQUIRE(setPin(here, kOne, kOperator, "93518264"));
        plant.terminal.nobody = true;
    }
    CHECK(plant.act() == SessionEnded);
    CHECK(plant.text("SELECT id FROM session LIMIT 1") != first); // only its hash is here
}

TEST_CASE("the fifth wrong PIN in a row blocks, the right one before it begins anew") {
    Plant plant;
    const auto wrong = [&](int times) {
        plant.terminal.wrong = true;
        for (int i = 0; i < times; ++i)
            CHECK(plant.act() == PinWrong);
        plant.terminal.wrong = false;
    };
    wrong(4);
    CHECK(plant.lastEvent() == "refused");
    CHECK(plant.lastEventBody().find("735190") == std::string::npos);
    CHECK_FALSE(plant.act());
    wrong(5);
    CHECK(plant.act() == PinBlocked);
    Line here = plant.at();
    CHECK(codeOf(freePin(here, {kOtherOperator, {}}, kOperator, "r")) == RoleNotAllowed);
    CHECK_FALSE(codeOf(freePin(here, kLeader, kOperator, "r")));
    CHECK(codeOf(freePin(here, kLeader, kOperator, "r")) == StepNotAllowed);
    CHECK_FALSE(plant.act());
}

TEST_CASE("the second person types the PIN at the act, and a wrong one is theirs") {
    Plant plant;
    plant.logIn(kSupervisor);
    Line here = plant.at();
    const auto free = [&] { return codeOf(unblockBadge(here, kTwo, kOtherOperator, "r")); };
    CHECK(free() == PinNeeded);
    plant.terminal.nobody = false;
    plant.terminal.wrong = true;
    CHECK(free() == PinWrong);
    CHECK(wrongPinsInARow(*plant.db, PersonId("P-103")) == 1);
    CHECK(wrongPinsInARow(*plant.db, PersonId("P-102")) == 0);
    plant.terminal.wrong = false;
    CHECK(free() == StepNotAllowed); // the act itself answers: the badge is not blocked
    plant.clock.set(plant.clock.now().plusMinutes(3));
    plant.terminal.nobody = true;
    CHECK(free() == PinNeeded); // a PIN of three minutes ago is not at the act
}

TEST_CASE("a lost badge is refused from the next act on, and comes back only by two") {
    Plant plant;
    plant.logIn(kOtherOperator);
    Line here = plant.line();
    REQUIRE(blockBadge(here, {kAuditor, {}}, kOtherOperator, "lost"));
    CHECK(plant.act({kOtherOperator, {}}) == BadgeBlocked);
    CHECK(plant.number("SELECT count(*) FROM session WHERE ended_at IS NULL") == 0);
    const BadgeId spare("0518");
    plant.terminal.nobody = false;
    CHECK(plant.act({spare, {}}) == BadgeNotIssued);
    CHECK(codeOf(issueBadge(here, kLeader, spare, "r")) == SecondPersonMissing);
    CHECK_FALSE(codeOf(issueBadge(here, kTwo, spare, "r")));
    CHECK(codeOf(issueBadge(here, kTwo, spare, "r")) == StepNotAllowed);
    plant.terminal.pins[spare] = testPin(kOtherOperator); // the PIN is the person's, not the badge's
    CHECK_FALSE(plant.act({spare, {}}));
    CHECK(codeOf(unblockBadge(here, kLeader, kOtherOperator, "r")) == SecondPersonMissing);
    CHECK_FALSE(codeOf(unblockBadge(here, kTwo, kOtherOperator, "found")));
    CHECK_FALSE(plant.act({kOtherOperator, {}}));
    CHECK(codeOf(blockBadge(here, kOne, BadgeId("7777"), "r")) == BadgeUnknown);
}

TEST_CASE("the last supervisor who can act is not blocked, and another one can be made") {
    Plant plant;
    Line here = plant.at();
    REQUIRE(blockBadge(here, kOne, kSupervisor, "lost"));
    REQUIRE(blockBadge(here, kOne, kSupervisor, "lost")); // once more does no harm
    CHECK(codeOf(blockBadge(here, kOne, kOtherSupervisor, "lost")) == LastSupervisor);
    CHECK(codeOf(blockBadge(here, {kOtherSupervisor, {}}, kOtherSupervisor, "lost")) == LastSupervisor);
    REQUIRE(blockBadge(here, {kAuditor, {}}, kOtherOperator, "lost")); // not a supervisor's
    const BadgeId made("0104");
    plant.registry.people.push_back({PersonId("P-104"), {made}, Role::Supervisor, {}});
    registerPeople(*plant.db, plant.registry);
    CHECK(codeOf(blockBadge(here, kOne, kOtherSupervisor, "lost")) == LastSupervisor); // no PIN yet
    REQUIRE(setPin(here, {kOtherSupervisor, {}}, made, testPin(made)));
    CHECK_FALSE(codeOf(unblockBadge(here, {kOtherSupervisor, made}, kSupervisor, "found")));
    CHECK_FALSE(codeOf(blockBadge(here, kOne, kOtherSupervisor, "lost")));
}

TEST_CASE("wrong PINs at every supervisor's badge do not stop the line for good") {
    Plant plant;
    const auto five = [&](const Crew& crew) {
        plant.terminal.wrong = true;
        for (int i = 0; i < 5; ++i)
            CHECK(plant.act(crew) == PinWrong);
        plant.terminal.wrong = false;
    };
    const Crew other{kOtherSupervisor, {}};
    const auto later = [&](int minutes) { plant.clock.set(plant.clock.now().plusMinutes(minutes)); };
    five(kLeader);
    later(60);
    CHECK(plant.act(kLeader) == PinBlocked); // the other one can free it
    five(other);
    five(kOne);
    Line here = plant.at();
    CHECK(codeOf(blockBadge(here, {kAuditor, {}}, kSupervisor, "r")) == LastSupervisor);
    later(14);
    CHECK(plant.act(other) == PinBlocked);
    later(1);
    CHECK(plant.act(kOne) == PinBlocked); // an operator's is for a supervisor to free
    plant.terminal.wrong = true;
    CHECK(plant.act(other) == PinWrong); // one more try, no two
    plant.terminal.wrong = false;
    CHECK(plant.act(other) == PinBlocked);
    later(15);
    CHECK_FALSE(plant.act(other));
    Line after = plant.at();
    CHECK_FALSE(codeOf(freePin(after, other, kSupervisor, "r")));
    CHECK_FALSE(plant.act(kLeader));
}

TEST_CASE("PINs begin with one supervisor, once, and are set by the right people") {
    Plant plant;
    Line here = plant.line();
    CHECK(actToSetPin(here, kLeader, kSupervisor) == Act::ChangePin);
    CHECK(actToSetPin(here, kLeader, kOperator) == Act::ResetPin);
    CHECK(codeOf(setPin(here, kLeader, kOperator, "93518264")) == SecondPersonMissing);
    CHECK_FALSE(codeOf(setPin(here, kTwo, kOperator, "93518264")));
    CHECK(codeOf(setPin(here, kTwo, kOperator, "1234")) == PinTooEasy);
    CHECK(codeOf(setPin(here, kTwo, BadgeId("7777"), "93518264")) == BadgeUnknown);
    plant.terminal.pins[kOperator] = "93518264";
    CHECK_FALSE(plant.act());

    StoreFolder folder;
    const auto db = openSqlite(folder.store(), OpenMode::Create);
    installSchema(*db, StoreKind::Simulation, "5eed0002");
    registerPeople(*db, plant.registry);
    Line fresh{*db,          plant.clock,        plant.registry, plant.vault,
               plant.random, readStoreInfo(*db), &plant.people,  {}};
    CHECK(codeOf(setPin(fresh, kOne, kOperator, testPin(kOperator))) == RoleNotAllowed);
    CHECK(codeOf(setPin(fresh, kLeader, kOperator, testPin(kOperator))) == PinNotSet);
    CHECK_FALSE(codeOf(setPin(fresh, kLeader, kSupervisor, testPin(kSupervisor))));
    const Crew other{kOtherSupervisor, {}};
    CHECK(codeOf(setPin(fresh, other, kOtherSupervisor, testPin(kOtherSupervisor))) == PinNotSet);
    CHECK_FALSE(codeOf(setPin(fresh, kLeader, kOtherSupervisor, testPin(kOtherSupervisor))));
}

TEST_CASE("a badge is never another person's, also when the configuration says so later") {
    Plant plant;
    Registry other = plant.registry;
    std::swap(other.people[0].badges, other.people[1].badges);
    CHECK_THROWS_AS(registerPeople(*plant.db, other), StoreError);
}

TEST_CASE("what others did while a PIN was typed counts, however right it was") {
    Plant plant;
    Terminal other;
    const auto there = [&] {
        Line line = plant.line();
        line.attendant = &other;
        return line;
    };
    SECTION("the PIN was blocked by wrong tries") {
        plant.terminal.meanwhile = [&] {
            other.wrong = true;
            for (unsigned i = 0; i < kWrongPinsAllowed; ++i) {
                Line line = there();
                CHECK_FALSE(perform<Done>(line, Act::CountStock, kOne, "", [](Work&) { return Done{}; }));
            }
        };
        CHECK(plant.act() == RefusalCode::PinBlocked);
        CHECK(plant.act() == RefusalCode::PinBlocked); // and nothing has set it free
    }
    SECTION("the PIN was changed") {
        plant.terminal.meanwhile = [&] {
            Line line = there();
            REQUIRE(setPin(line, kOne, kOperator, "841952"));
        };
        CHECK(plant.act() == RefusalCode::PinWrong);
    }
    SECTION("the badge was blocked") {
        plant.terminal.meanwhile = [&] {
            Line line = there();
            REQUIRE(blockBadge(line, {kOtherOperator, {}}, kOperator, "lost"));
        };
        CHECK(plant.act() == RefusalCode::BadgeBlocked);
    }
    SECTION("nothing that matters") {
        plant.terminal.meanwhile = [&] {
            Line line = there();
            REQUIRE(
                perform<Done>(line, Act::CountStock, {kOtherOperator, {}}, "", [](Work&) { return Done{}; }));
        };
        CHECK_FALSE(plant.act());
    }
    CHECK(plant.booksAndChainHold());
}
