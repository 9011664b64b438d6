// The place that a difference is about, where nobody counted or looked: no figure can tell what is there.
#pragma once

#include "core/decide/reconcile.h"

namespace daishi {

// The place that was not counted, or no sheet of which was looked at; nothing for every other difference.
const CountDay* uncountedPlace(const DayFacts&, const Difference&);

} // namespace daishi
