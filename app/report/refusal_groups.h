// The same refusal again and again is one line with a count: a trembling hand at the scanner must not push
// what matters off the page. The record and the JSON of the report keep every one of them.
#pragma once

#include <vector>

#include "core/decide/reconcile.h"

namespace daishi {

// Refusals that agree in number, words and badge; first and last of them.
struct RefusalGroup {
    const RefusalLine* first = nullptr;
    const RefusalLine* last = nullptr;
    std::int64_t times = 0;
};

// In the order in which each was met first. `lines` must outlive the answer.
std::vector<RefusalGroup> groupsOf(const std::vector<RefusalLine>& lines);

// The words of the line, or those of the table where it has none.
Text whatOf(const RefusalLine&);

} // namespace daishi
