// The gate as the acts of printing ask it: within their transaction, twice for everything that is printed.
// What was composed in between was composed under the first permit; what changed meanwhile (a hold, a
// finding, a tray that was opened) is refused by the second question as it would have been by the first.
#pragma once

#include "core/print/facts.h"

namespace daishi {

// Asks for a permit. A load found dying is ended by the refusal, whatever else was objected to first; a
// printer that is silent or not in order ends the load of a run that has begun.
Decision askGate(Work&, const LoadRow&, const PrintRequest&, const PrintFacts&);

// Whether the permit is in force, and the same request once more.
Objection stillPermitted(Work&, const Permit&, const Look&, SheetComposer&);

} // namespace daishi
