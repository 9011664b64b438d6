#include "core/decide/sureness.h"

#include <cstdlib>

namespace daishi {

std::string_view nameOf(Sureness sureness) {
    switch (sureness) {
    case Sureness::Certain:
        return "certain";
    case Sureness::Possible:
        return "possible";
    }
    std::abort();
}

Text describe(Sureness sureness) {
    switch (sureness) {
    case Sureness::Certain:
        return {"確実", "certain"};
    case Sureness::Possible:
        return {"可能性あり", "possible"};
    }
    std::abort();
}

bool endsInDoubt(LoadDeath death) {
    switch (death) {
    case LoadDeath::RunEnded:
    case LoadDeath::Unloaded:
    case LoadDeath::FindingMade:
    case LoadDeath::PrintWrong:
    case LoadDeath::ShiftChanged:
    case LoadDeath::TimeLimit:
        return false;
    case LoadDeath::TrayOpened:
    case LoadDeath::CoverOpen:
    case LoadDeath::MediaEmpty:
    case LoadDeath::Jam:
    case LoadDeath::Restarted:
    case LoadDeath::SettingsChanged:
    case LoadDeath::MediaChanged:
    case LoadDeath::CounterMoved:
    case LoadDeath::AttributeMissing:
    case LoadDeath::Unreachable:
    case LoadDeath::WitnessesDisagree:
    case LoadDeath::BrokenOff:
    case LoadDeath::Stalled:
    case LoadDeath::Unwatched:
        return true;
    }
    std::abort();
}

Sureness surenessOf(SheetState state, std::optional<LoadDeath> endedBy) {
    const bool seen = state != SheetState::Sent && state != SheetState::Doubtful;
    return seen && !(endedBy && endsInDoubt(*endedBy)) ? Sureness::Certain : Sureness::Possible;
}

} // namespace daishi
