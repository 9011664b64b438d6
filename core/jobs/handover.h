// Handing a printed job over for enclosing and posting.
#pragma once

#include "core/decide/handover.h"
#include "core/decide/people.h"
#include "core/line/line.h"
#include "core/words/outcome.h"

namespace daishi {

struct HandedOver {
    JobId job;
    Pieces pieces;
    Pieces withdrawn;
};

// The facts of mayHandOver(), in the caller's transaction or outside of one. The job must exist.
HandOverFacts gatherHandOverFacts(Line&, const JobId&);

// printed → closed; its good pieces are handed. A supervisor, who has counted the documents in hand.
// Refusals: 7xx, R-210, those of mayHandOver(), then those of leaving.h: before their day, fewer or
// more in hand than good ones are on record.
Outcome<HandedOver> handOverJob(Line&, const Crew&, const JobId&, Pieces inHand);

} // namespace daishi
