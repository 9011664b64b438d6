// Making sure that a printer will not print a job any more.
#pragma once

#include "core/print/chunk.h"

namespace daishi {

enum class JobAtPrinter {
    Over,       // completed, cancelled, aborted, or not known there
    StillThere, // it would go on by itself
    NotKnown    // the printer does not answer
};

// Cancels as often as it asks, for ten seconds of a real clock at most. No transaction may be open.
JobAtPrinter endJobAtPrinter(Line&, const ChunkKey&, PrinterPort&);

bool isOver(IppJobState);

} // namespace daishi
