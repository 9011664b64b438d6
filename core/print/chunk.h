// The life of one chunk: permitted → submitted → counted | doubtful → settled; a permitted chunk that was
// never sent lapses.
//
// clang-format off
//   permit    one transaction: facts, authorize(), and the key stored. Nothing has left the house.
//   send      compose under the permit, ask for a PIN that is lacking, look at the printer again; then
//             one transaction: every guard is asked once more, and the sheets, the artefact's hash and the
//             step to submitted are written. Only then the bytes go out. "Submitted" therefore means: may
//             have been printed.
//   watch     ask for the job by its key until it ends. A printer that opens, jams, runs out, restarts or
//             forgets ends the load at once, and the job is cancelled.
//   conclude  one transaction: the witnesses agree and every sheet is good, or every sheet is doubtful and
//             the load is over. What is doubtful is never sent again on its own.
// clang-format on
//
// A crash leaves the chunk permitted (it lapses: certainly not sent) or submitted (recover.h asks the printer
// for the key).
#pragma once

#include <functional>

#include "core/decide/witnesses.h"
#include "core/print/facts.h"

namespace daishi {

struct PermittedChunk {
    ChunkKey key;
    Permit permit;
    RunRow run;
    LoadRow load;
    std::vector<std::int64_t> sequences; // of the pieces, in printing order
    std::optional<std::int64_t> counterBefore;
};

// Refusals of the gate; a load found dying is ended by the same act.
Outcome<PermittedChunk> permitChunk(Line&, const Crew&, const RunId&, bool firstArticle, const Look&,
                                    SheetComposer&);

struct SentChunk {
    PrintDocument document;
};
// Composes and writes down; the bytes are still here. What changed since the permit (a hold, a finding, a
// tray that was opened while the sheets were composed) is refused as the gate refuses it.
Outcome<SentChunk> prepareChunk(Line&, const Crew&, const PermittedChunk&, PrinterPort&, SheetComposer&);

// What came of it on the device. `death` when the load ended by it.
struct ChunkResult {
    ChunkWitnesses witnesses;
    std::optional<LoadDeath> death;
    Look after;
};

// Sheets sent and counted by the printer so far, for whoever shows progress.
using ChunkProgress = std::function<void(Sheets sent, Impressions counted)>;

// No transaction is open while this runs.
ChunkResult watchChunk(Line&, const PermittedChunk&, PrinterPort&, std::optional<Unreachable> atSending,
                       const ChunkProgress&);

// Done when all sheets are good; otherwise the refusal that says why not, with everything written down.
Outcome<Done> concludeChunk(Line&, const Crew&, const ChunkKey&, const ChunkResult&);

// A chunk that was permitted and never sent. Refused where the badge may not.
Outcome<Done> lapseChunk(Line&, const Crew&, const ChunkKey&);

} // namespace daishi
