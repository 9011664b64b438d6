// Names in one file that must exist in another.
#pragma once

#include "core/config/draft.h"
#include "core/config/wording.h"

namespace daishi::config {

// The entry of `target` whose `of(value)` is `name`. If there is none, and the target file has no faults that
// could explain it, `key` of the entry in `file` is refused.
template <class T, class Of>
const Entry<T>* refer(const List<T>& target, const std::string& name, Of of, const std::string& file,
                      const Lines& lines, std::string_view key, FaultList& faults) {
    const Entry<T>* found = target.firstWhere([&](const T& value) { return of(value) == name; });
    if (found || !target.whole)
        return found;
    std::vector<std::string> known;
    for (const Entry<T>& entry : target.entries)
        known.push_back(of(entry.value));
    faults.add(file, lines.of(key),
               inQuotes(key) + ": " + inQuotes(name) + " is not in " + target.file + didYouMean(name, known) +
                   " (allowed: " + listed(known) + ")");
    return nullptr;
}

inline std::string numberOf(const Insurer& insurer) {
    return insurer.number.str();
}
inline std::string idOf(const DocumentKind& kind) {
    return kind.id.str();
}
inline std::string idOfSeal(const Seal& seal) {
    return seal.id.str();
}
inline std::string idOfType(const BlankType& type) {
    return type.id.str();
}

} // namespace daishi::config
