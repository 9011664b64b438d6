// Quantities of blanks as people say them, "3 boxes" or 「3箱」, and as the books keep them: sheets, always.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/words/outcome.h"
#include "core/words/registry.h"

namespace daishi {

struct Quantity {
    Boxes boxes;
    Packs packs;
    Sheets sheets;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

// "1500", "1500 sheets", "12 packs", "3 boxes 2 packs 40", "3箱2包40枚"; digits may be full-width and grouped
// by commas. A number without a unit is sheets and comes last; each unit stands once, the larger before the
// smaller. Nothing for anything else.
std::optional<Quantity> readQuantity(std::string_view);

// In sheets. R-225 when the blank type does not say how many are in a pack or box; R-212 when it is more than
// the books can hold.
Outcome<Sheets> inSheets(const BlankType&, const Quantity&);

// The same the other way: as many whole boxes and packs as the type has, and the odd sheets.
Quantity inUnits(const BlankType&, Sheets);
// 「3箱・2包・端数40枚」, "3 boxes, 2 packs, 40 odd sheets". A type without units has sheets alone.
Text quantityText(const BlankType&, Sheets);
// The least number of whole boxes that holds so many, in sheets; the same number for a type without boxes.
Sheets wholeBoxes(const BlankType&, Sheets);

} // namespace daishi
