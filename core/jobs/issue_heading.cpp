#include "core/jobs/issue_heading.h"

#include <algorithm>

#include "core/jobs/piece_data.h"
#include "core/words/text.h"

namespace daishi {

std::vector<FieldColumn> matchHeading(const ImportMapping& mapping, const CsvRecord& heading,
                                      IssueFaults& faults) {
    std::vector<std::string> names;
    for (const std::string& name : heading.fields)
        names.push_back(toNfcKeepingCompatibility(name));
    std::vector<FieldColumn> found;
    for (const auto& [key, wantedName] : mapping.columns) {
        const std::size_t field = fieldNumber(key);
        const std::string wanted = toNfcKeepingCompatibility(wantedName);
        const auto first = std::find(names.begin(), names.end(), wanted);
        if (first == names.end()) {
            faults.add({heading.line, 1, key, wantedName, FaultReason::ColumnMissing, 0});
            continue;
        }
        const auto second = std::find(first + 1, names.end(), wanted);
        if (second != names.end()) {
            const CsvPlace& place = heading.places[static_cast<std::size_t>(second - names.begin())];
            faults.add({place.line, place.column, key, wantedName, FaultReason::ColumnRepeated, 0});
        }
        found.push_back({field, static_cast<std::size_t>(first - names.begin()), wantedName});
    }
    std::sort(found.begin(), found.end(), [](const FieldColumn& a, const FieldColumn& b) {
        return a.column != b.column ? a.column < b.column : a.field < b.field;
    });
    return found;
}

} // namespace daishi
