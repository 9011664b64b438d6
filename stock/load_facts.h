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
};
Outcome<LoadTargets> readLoadScans(Work&, const LoadScans&);

using Observation = std::variant<PrinterReport, Unreachable>;
LoadingFacts factsForLoading(Work&, const LoadTargets&, const Observation&);

// Boxes whose sheets the ledger has in this tray: their last load was in it.
std::vector<BoxId> boxesInTray(Database&, const TrayId&);

} // namespace daishi
