// What the store has of one lot, read row by row: the parts of a trace (trace.h). Inside the caller's
// transaction.
#pragma once

#include "core/print/trace.h"

namespace daishi::tracing {

// So many sheets of one load and run in one state.
struct SheetGroup {
    JobId job;
    RunId run;
    SheetState state = SheetState::Sent;
    Sureness sureness = Sureness::Certain;
    Sheets sheets;
};

std::vector<TracedBox> boxes(Database&, const LotId&);
std::vector<TracedLoad> loads(Database&, const LotId&);
std::vector<SheetGroup> sheets(Database&, const LotId&);
std::vector<TracedPieces> pieces(Database&, const LotId&);
std::vector<TracedDay> days(Database&, const LotId&);
std::vector<TracedHold> holds(Database&, const LotId&);
std::vector<TracedFinding> findings(Database&, const LotId&);
std::vector<TracedEvidence> evidence(Database&, const LotId&);
std::vector<TracedReading> readings(Database&, const LotId&);

} // namespace daishi::tracing
