#include "core/config/draft.h"
#include "core/config/wording.h"

namespace daishi::config {

namespace {

using Types = List<BlankType>;
using TypeEntry = Entry<BlankType>;

bool lookAlike(const BlankType& a, const BlankType& b) {
    return a.size == b.size && a.colour == b.colour;
}

bool sameGroup(const BlankType& a, const BlankType& b) {
    return !a.lookAlikeGroup.empty() && a.lookAlikeGroup == b.lookAlikeGroup;
}

void refuse(const Types& types, const TypeEntry& entry, std::string_view key, const std::string& reason,
            FaultList& faults) {
    faults.add(types.file, entry.lines.of(key), inQuotes(key) + ": " + reason);
}

// Two blanks of the same size, form and colour are told apart by nobody. So they belong to one
// group, whose floor of evidence is higher; leaving one out would lower it in silence.
bool checkOutsiders(const Types& types, const TypeEntry& entry, FaultList& faults) {
    for (const TypeEntry& earlier : types.entries) {
        if (&earlier == &entry)
            break;
        if (!lookAlike(earlier.value, entry.value) || sameGroup(earlier.value, entry.value))
            continue;
        refuse(types, entry, "look-alike-group",
               "size and colour are those of " + inQuotes(earlier.value.id.str()) +
                   "; allowed is one group for both, found " + inQuotes(entry.value.lookAlikeGroup) +
                   " and " + inQuotes(earlier.value.lookAlikeGroup),
               faults);
        return false;
    }
    return true;
}

bool checkMembers(const Types& types, const TypeEntry& entry, FaultList& faults) {
    const TypeEntry* first = types.firstWhere([&](const BlankType& b) { return sameGroup(b, entry.value); });
    if (!first || lookAlike(first->value, entry.value))
        return true;
    const bool sameSize = first->value.size == entry.value.size;
    refuse(types, entry, sameSize ? "colour" : "size",
           "differs from that of " + inQuotes(first->value.id.str()) +
               "; allowed is one size and colour within " + inQuotes(entry.value.lookAlikeGroup),
           faults);
    return false;
}

// A group of one is a misspelt name, or a type that is still missing.
void checkAlone(const Types& types, const TypeEntry& entry, FaultList& faults) {
    if (entry.value.lookAlikeGroup.empty())
        return;
    for (const TypeEntry& other : types.entries)
        if (&other != &entry && sameGroup(other.value, entry.value))
            return;
    refuse(types, entry, "look-alike-group",
           inQuotes(entry.value.lookAlikeGroup) + " has one member, allowed are two or more", faults);
}

} // namespace

void checkLookAlikes(const Draft& draft, FaultList& faults) {
    const Types& types = draft.blankTypes;
    for (const TypeEntry& entry : types.entries) {
        const bool fits = checkOutsiders(types, entry, faults) && checkMembers(types, entry, faults);
        if (fits && types.whole)
            checkAlone(types, entry, faults);
    }
}

} // namespace daishi::config
