// How sure it is that a sheet that is booked to a lot lies on a blank of that lot (certain, and possible:
// the gray zone).
#pragma once

#include <optional>
#include <string_view>

#include "core/decide/lives.h"
#include "core/decide/load_death.h"

namespace daishi {

enum class Sureness {
    Certain,
    Possible // the load ended in doubt, or nobody has seen yet whether the sheet came out
};

std::string_view nameOf(Sureness);
Text describe(Sureness);

// Something may have been done to the tray, or printed from it, that nobody watched.
bool endsInDoubt(LoadDeath);
// `endedBy`: nothing while the load lives.
Sureness surenessOf(SheetState, std::optional<LoadDeath> endedBy);

} // namespace daishi
