// What a sheet is that somebody took into the hand: by its mark (E3) and by the title that a person read on
// it. A look at the sheet is asked for with every count, since 6,000 of the wrong blank count
// just as well.
#pragma once

#include <optional>
#include <string>

#include "core/decide/guards.h"

namespace daishi {

// A mark that is on no record. Unlike every blank, so that whatever it is compared with, it contradicts.
NamedType unknownMark();
bool isUnknownMark(const NamedType&);

struct SheetLook {
    std::optional<NamedType> mark;    // nothing: no mark was scanned
    std::optional<std::string> title; // nothing: nobody read it
    // Two persons found that this is another blank than it was taken for. Its mark is then a lie and its title
    // is what tells the two apart.
    bool foundOther = false;
};

struct SeenSheet {
    std::optional<BlankTypeId> type; // nothing: not looked at, or cannot be told
    std::optional<Text> warning;     // the sheet is not what it should be
};

// Fails closed: of two answers the one that differs from `effective` counts. A title that is not that of
// `effective` names the blank of that title which resembles it most: same insurer, then same look-alike
// group. Its title alone is no look where another blank bears the same, unless it was found to be another.
SeenSheet seenSheet(const Registry&, const BlankType& effective, const SheetLook&);

} // namespace daishi
