// Gathers what the gate needs, in the caller's transaction. The printer was asked before: no device is ever
// spoken to while a transaction is open.
#pragma once

#include "core/decide/authorize.h"
#include "core/line/work.h"
#include "core/print/composer_port.h"
#include "core/print/run_rows.h"

namespace daishi {

// One look at a printer; what could not be had is empty.
struct Look {
    bool reachable = false;
    PrinterReport report;
    Text lost = {}; // why it could not be reached and what to do; empty when it was
};
Look lookAt(PrinterPort&);
Look lookOf(std::variant<PrinterReport, Unreachable>);

PrintFacts gatherPrintFacts(Work&, const RunRow&, const Look&, SheetComposer&);

} // namespace daishi
