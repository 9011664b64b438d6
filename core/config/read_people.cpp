#include <algorithm>

#include "core/config/read_list.h"

namespace daishi::config {

namespace {

const std::vector<std::string> kRoleNames{"operator", "supervisor", "auditor"};
constexpr Role kRoles[]{Role::Operator, Role::Supervisor, Role::Auditor};

Person readPerson(TableReader& reader) {
    Person person;
    person.badge = BadgeId(reader.text("badge", kBadge));
    if (const auto role = reader.choice("role", kRoleNames))
        person.role = kRoles[*role];
    return person;
}

} // namespace

List<Person> readPeople(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<Person>(folder, "people.toml", "person", faults, readPerson);
    refuseTwins(list, "badge", faults, [](const Person& p) { return p.badge.str(); });
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
