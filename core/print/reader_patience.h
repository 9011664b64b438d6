// A run whose reader stands behind the printer waits for it between two chunks: the last sheets of a chunk
// pass the reader a moment after the printer has counted them.
#pragma once

#include <functional>

#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

// Waits until every good sheet of the job is read, the reader has found something, `stop` says so, or the
// patience of the site is over; no transaction is open. Whatever came of it, the gate is asked as always.
// Does nothing for a load that does not ask for every piece.
void letReaderCatchUp(Line&, const LoadRow&, const std::function<bool()>& stop);

} // namespace daishi
