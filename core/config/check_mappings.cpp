#include "core/config/references.h"

namespace daishi::config {

namespace {

void refuseOther(const List<ImportMapping>& list, const Lines& lines, std::string_view key,
                 const std::string& found, const std::string& allowed, FaultList& faults) {
    if (found == allowed)
        return;
    faults.add(list.file, lines.of(key),
               inQuotes(key) + ": found " + inQuotes(found) + ", allowed is that of the blank type, " +
                   inQuotes(allowed));
}

} // namespace

void checkMappings(Draft& draft, FaultList& faults) {
    auto& list = draft.mappings;
    for (auto& [mapping, lines] : list.entries) {
        const auto* insurer =
            refer(draft.insurers, mapping.insurer.str(), numberOf, list.file, lines, "insurer", faults);
        const auto* kind = refer(draft.kinds, mapping.kind.str(), idOf, list.file, lines, "kind", faults);
        const auto* type = refer(draft.blankTypes, mapping.blankType.str(), idOfType, list.file, lines,
                                 "blank-type", faults);
        if (!type)
            continue;
        mapping.sheet = type->value.size;
        if (insurer)
            refuseOther(list, lines, "insurer", mapping.insurer.str(), type->value.insurer.str(), faults);
        if (kind)
            refuseOther(list, lines, "kind", mapping.kind.str(), type->value.kind.str(), faults);
    }
}

} // namespace daishi::config
