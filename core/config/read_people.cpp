#include <algorithm>
#include <map>

#include "core/config/read_list.h"

namespace daishi::config {

namespace {

const std::vector<std::string> kRoleNames{"operator", "supervisor", "auditor"};
constexpr Role kRoles[]{Role::Operator, Role::Supervisor, Role::Auditor};

std::vector<BadgeId> readBadges(TableReader& reader) {
    std::vector<BadgeId> badges;
    for (const std::string& badge : reader.texts("badges", kBadge))
        badges.emplace_back(badge);
    if (reader.isEmptyList("badges"))
        reader.refuse("badges", "\"badges\": found no badge, allowed are one or more");
    return badges;
}

std::map<Skill, Day> readSkills(TableReader& reader) {
    std::map<Skill, Day> qualified;
    reader.inTable("qualified", [&](TableReader& inner) {
        for (const Skill skill : kSkills) {
            if (const auto until = inner.optionalDay(nameOf(skill)))
                qualified.emplace(skill, *until);
        }
    });
    return qualified;
}

// An auditor reads everything and changes nothing, so there is nothing to be qualified for.
Person readPerson(TableReader& reader) {
    Person person;
    person.id = PersonId(reader.text("id", kPersonId));
    person.badges = readBadges(reader);
    const auto role = reader.choice("role", kRoleNames);
    if (role)
        person.role = kRoles[*role];
    const bool auditor = role && person.role == Role::Auditor;
    if (reader.has("qualified") || (role && !auditor))
        person.qualified = readSkills(reader);
    if (reader.has("qualified") && auditor)
        reader.refuse("qualified",
                      "\"qualified\": found one for an auditor, who changes nothing; allowed is none");
    return person;
}

void refuseSharedBadges(List<Person>& list, FaultList& faults) {
    std::map<BadgeId, std::int64_t> firstLine;
    for (const Entry<Person>& entry : list.entries) {
        const std::int64_t line = entry.lines.of("badges");
        for (const BadgeId& badge : entry.value.badges) {
            const auto [first, isNew] = firstLine.emplace(badge, line);
            if (isNew)
                continue;
            faults.add(list.file, line,
                       "\"badges\": " + inQuotes(badge.str()) + " stands already in line " +
                           std::to_string(first->second) + "; a badge is one person's for ever");
            list.whole = false;
        }
    }
}

} // namespace

List<Person> readPeople(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<Person>(folder, "people.toml", "person", faults, readPerson);
    refuseTwins(list, "id", faults, [](const Person& p) { return p.id.str(); });
    refuseSharedBadges(list, faults);
    const auto supervisors =
        std::count_if(list.entries.begin(), list.entries.end(),
                      [](const Entry<Person>& e) { return e.value.role == Role::Supervisor; });
    if (list.whole && supervisors < 2)
        faults.add(list.file, 0,
                   "found " + std::to_string(supervisors) +
                       " supervisor(s), allowed are two or more: a two-person act needs two of them");
    return list;
}

} // namespace daishi::config
