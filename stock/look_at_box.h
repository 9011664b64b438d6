// Internal to stock: a look at a sheet of a box that is about to leave or to be counted.
#pragma once

#include "core/decide/seen_sheet.h"
#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

// Reads the mark, if one was scanned.
Outcome<SheetLook> lookOf(const Registry&, const std::optional<std::string>& rawMark,
                          const std::optional<std::string>& title);

// What was seen of a box that leaves whole: kept as evidence. R-224 not looked at, R-104 it is another blank.
Outcome<BlankTypeId> seenOnLeaving(Work&, const BoxRow&, const std::optional<std::string>& rawMark,
                                   const std::optional<std::string>& title);

} // namespace daishi
