// After a crash: nothing is sent again on its own (DESIGN §5). A chunk that was permitted and not submitted was
// certainly not sent and lapses. Of a submitted one the printer is asked for the stored key; what it proves is
// counted, everything else is doubtful, and either way the load is over: nobody watched the tray meanwhile.
#pragma once

#include <functional>

#include "core/print/chunk.h"

namespace daishi {

struct Recovered {
    std::vector<ChunkKey> lapsed;
    std::vector<ChunkKey> counted;
    std::vector<ChunkKey> doubtful;

    bool nothing() const { return lapsed.empty() && counted.empty() && doubtful.empty(); }
};

// `printerOf` opens the printer by its id. Safe to call at every start; does nothing when nothing is open.
Recovered recoverChunks(Line&, const Crew&, const std::function<PrinterPort&(const PrinterId&)>& printerOf);

} // namespace daishi
