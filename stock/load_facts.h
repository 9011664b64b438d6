// Internal to stock: what has to be known before a box goes into a tray.
#pragma once

#include <variant>

#include "core/decide/loading.h"
#include "core/line/lookup.h"
#include "core/line/work.h"
#include "stock/loading.h"

namespace daishi {

// What the scans name.
struct LoadTargets {
    JobRow job;
    TrayId tray;
    BoxRow box;
    LotRow lot;
    std::optional<NamedType> mark;
    std::optional<LookedAt> looked;  // at the picture of the top sheet
    Objection pictureObjection = {}; // why that look does not count
};
Outcome<LoadTargets> readLoadScans(Work&, const LoadScans&, const std::optional<LookedAt>&);

// At the picture of the top sheet, as of what the box is known to be; nothing where none is given or asked
// for. Outside of any transaction.
std::optional<LookedAt> lookAtTopSheet(Line&, const LoadScans&);

using Observation = std::variant<PrinterReport, Unreachable>;
LoadingFacts factsForLoading(Work&, const LoadTargets&, const Observation&);

// Boxes whose sheets the ledger has in this tray: their last load was in it.
std::vector<BoxId> boxesInTray(Database&, const TrayId&);

} // namespace daishi
