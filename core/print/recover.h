// After a crash: nothing is sent again on its own. A chunk that was permitted and not submitted
// was certainly not sent and lapses. Of a submitted one the printer is asked for the stored key, and a job
// that it still has is cancelled. Whatever it answers, the sheets are doubtful and the load is over: the
// printer can prove how many sheets came out, never which blank lay in the tray while nobody watched.
//
// A chunk that cannot be recovered now, because its printer is not in the configuration or the badge may not,
// is named and left as it is; the others are recovered all the same. Its sheets keep their job from printing.
#pragma once

#include <functional>

#include "core/print/chunk.h"

namespace daishi {

struct LeftOpen {
    ChunkKey chunk;
    Text why; // one sentence
};

struct Recovered {
    std::vector<ChunkKey> lapsed;
    std::vector<ChunkKey> doubtful;
    std::vector<LeftOpen> leftOpen;

    bool nothing() const { return lapsed.empty() && doubtful.empty() && leftOpen.empty(); }
};

// `printerOf` opens the printer by its id; nullptr: there is no such printer any more. Safe to call at every
// start and beside runs that print, in this program or another: what is claimed is left alone (claimOnRun).
// Does nothing when nothing is open.
Recovered recoverChunks(Line&, const Crew&, const std::function<PrinterPort*(const PrinterId&)>& printerOf);

} // namespace daishi
