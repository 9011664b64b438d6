// After a crash: nothing is sent again on its own (DESIGN §5). A chunk that was permitted and not submitted
// was certainly not sent and lapses. Of a submitted one the printer is asked for the stored key, and a job
// that it still has is cancelled. Whatever it answers, the sheets are doubtful and the load is over: the
// printer can prove how many sheets came out, never which blank lay in the tray while nobody watched.
#pragma once

#include <functional>

#include "core/print/chunk.h"

namespace daishi {

struct Recovered {
    std::vector<ChunkKey> lapsed;
    std::vector<ChunkKey> doubtful;

    bool nothing() const { return lapsed.empty() && doubtful.empty(); }
};

// `printerOf` opens the printer by its id. Safe to call at every start; does nothing when nothing is open.
Recovered recoverChunks(Line&, const Crew&, const std::function<PrinterPort&(const PrinterId&)>& printerOf);

} // namespace daishi
