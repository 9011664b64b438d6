// Internal to stock: one count of one place, as it is written down, whoever asked for it.
#pragma once

#include "core/line/lookup.h"
#include "stock/counting.h"

namespace daishi {

struct CountRow {
    std::int64_t id = 0; // in stock_count
    Counted counted;
};

// Writes the count, its evidence, and what follows when the sheet is another blank.
Outcome<CountRow> writeCount(Work&, const BoxRow&, const CountSeen&);

std::int64_t lastMovement(Database&);

} // namespace daishi
