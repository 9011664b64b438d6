// Internal to stock: what the mark printed on a blank says.
#pragma once

#include <optional>
#include <string_view>

#include "core/decide/guards.h"
#include "core/decide/seen_sheet.h"

namespace daishi {

// A well-formed mark of no configured blank is unknownMark() (seen_sheet.h): it was read, and it contradicts.
// R-211 not read, R-210 another kind of code.
Outcome<NamedType> markScanned(const Registry&, std::string_view rawMark);

// For the store: nothing where the mark is on no record.
inline std::optional<BlankTypeId> saysType(const NamedType& mark) {
    if (isUnknownMark(mark))
        return std::nullopt;
    return mark.type.id;
}

} // namespace daishi
