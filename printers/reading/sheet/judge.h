// Which master a found sheet is, and whether it is that one beyond doubt. Pure.
//
// The sheet is master X only if nothing is left over in any cell of any zone when X is taken away, and if for
// every other master something clearly is. The first is what keeps out blanks that nobody has enrolled: a
// comparison among the enrolled alone names one of them for whatever is shown to it.
#pragma once

#include <optional>
#include <vector>

#include "core/decide/sheet_reading.h"
#include "printers/reading/sheet/compare.h"
#include "printers/reading/sheet/limits.h"

namespace daishi::reading {

// The figures that the verdict rests on.
struct Figures {
    double quality = 0, share = 0, contrast = 0, noise = 0;
    double likeness = 1; // of the worst cell of the best master that has much ink
    double residual = 0; // of its worst cell
    double apart = 1; // how much worse the worst cell of the nearest other master is; 1 where there is none
    std::size_t tone = 0, inliers = 0;
};

struct Judgement {
    std::size_t best = 0; // member of the family
    std::optional<std::size_t> rival;
    std::optional<Unsure> unsure; // none: the sheet is `best`
    Figures figures;
    std::vector<std::size_t> failing; // cells in which it is not `best`
};

Judgement judge(const Found&, const Family&, const Comparison&, const Limits& = {});

// The cells in which the sheet is not this member, whatever it is else.
std::vector<std::size_t> cellsUnlike(const Found&, const Family&, const Comparison&, std::size_t member,
                                     const Limits& = {});

} // namespace daishi::reading
