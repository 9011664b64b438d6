// What the evening found, in tables, and the commands that put it right.
#pragma once

#include "app/cli/answer.h"
#include "core/decide/reconcile.h"

namespace daishi::cli {

// Cross table, differences, and what was refused on this day, equal refusals together.
void tellDay(Answer&, const DayReport&);

// The next acts of a day that cannot be signed: for each place that nobody counted the command that counts
// it.
void thenPutRight(Answer&, const DayReport&);

} // namespace daishi::cli
