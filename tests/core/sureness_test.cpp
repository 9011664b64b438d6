#include <catch2/catch.hpp>

#include "core/decide/sureness.h"

using namespace daishi;

TEST_CASE("a sheet is certainly of its lot when it was seen and its load ended as it should") {
    CHECK(surenessOf(SheetState::Good, std::nullopt) == Sureness::Certain);
    CHECK(surenessOf(SheetState::Good, LoadDeath::RunEnded) == Sureness::Certain);
    CHECK(surenessOf(SheetState::Spoiled, LoadDeath::Unloaded) == Sureness::Certain);
    CHECK(surenessOf(SheetState::Destroyed, LoadDeath::ShiftChanged) == Sureness::Certain);
    CHECK(surenessOf(SheetState::Unprinted, LoadDeath::TimeLimit) == Sureness::Certain);
    CHECK(surenessOf(SheetState::Good, LoadDeath::FindingMade) == Sureness::Certain);
}

TEST_CASE("what nobody has seen, or came from a tray that nobody watched, is possible") {
    for (const SheetState unseen : {SheetState::Sent, SheetState::Doubtful}) {
        CHECK(surenessOf(unseen, std::nullopt) == Sureness::Possible);
        CHECK(surenessOf(unseen, LoadDeath::RunEnded) == Sureness::Possible);
    }
    for (const LoadDeath death :
         {LoadDeath::TrayOpened, LoadDeath::CoverOpen, LoadDeath::MediaEmpty, LoadDeath::Jam,
          LoadDeath::Restarted, LoadDeath::SettingsChanged, LoadDeath::MediaChanged, LoadDeath::CounterMoved,
          LoadDeath::AttributeMissing, LoadDeath::Unreachable, LoadDeath::WitnessesDisagree,
          LoadDeath::BrokenOff, LoadDeath::Stalled, LoadDeath::Unwatched}) {
        INFO(nameOf(death));
        CHECK(endsInDoubt(death));
        CHECK(surenessOf(SheetState::Good, death) == Sureness::Possible);
    }
}
