// A supervisor releases a job for printing, after every piece was looked at: what cannot be printed exactly
// is found here and not on paper.
#pragma once

#include "core/decide/people.h"
#include "core/line/line.h"
#include "core/print/composer_port.h"
#include "core/words/outcome.h"

namespace daishi {

// What could not be printed of a job, by sequence. Reads only; opens the pieces in blocks. Throws
// std::runtime_error when there is no such job or its data are erased.
std::vector<ComposeFault> checkJob(Line&, const JobId&, SheetComposer&);

// imported → released, with the setting (layout, fonts, seal) that was checked. Refusals in this order: who
// (7xx), which job, its state, holds, the kind on its issue day, the blank
// and the seal on its issue day, characters that cannot be printed, texts that
// do not fit or are missing.
//
// A job that is released may be released again after layout, fonts or seal changed; never while a
// tray is loaded for it, whose first article was approved under the old setting.
Outcome<Done> releaseJob(Line&, const Crew&, const JobId&, SheetComposer&);

} // namespace daishi
