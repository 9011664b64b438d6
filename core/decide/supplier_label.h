// What a supplier's box label says: either the in-house supplier code, or GS1 element strings.
#pragma once

#include <string>

#include "core/words/outcome.h"
#include "core/words/registry.h"
#include "core/words/scan.h"

namespace daishi {

struct SupplierLabel {
    BlankTypeId type;
    Sheets sheets;       // 1 …
    std::string content; // the label in one spelling, whatever the scanner sent around it
};

// GS1: (01) or (02) the blank, (37) or (30) the sheets in the box, and (21) or (00) to tell two boxes apart.
// A label that lacks one of them is ScanNotRead, since nothing is guessed; a blank that is not configured, or
// a code that is no supplier's label, is CodeUnknown.
Outcome<SupplierLabel> supplierLabel(const Registry&, const Scan&);

} // namespace daishi
