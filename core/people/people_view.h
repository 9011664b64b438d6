// People as the line knows them, for lists. Read only.
#pragma once

#include "core/line/line.h"

namespace daishi {

struct BadgeView {
    BadgeId badge;
    BadgeState state = BadgeState::NotIssued;
    bool loggedIn = false; // somewhere
};

struct PersonView {
    Person person;
    std::vector<BadgeView> badges;
    bool pinSet = false;
    unsigned wrongPins = 0; // in a row
};

std::vector<PersonView> allPeople(Line&);
std::optional<PersonView> findPerson(Line&, const BadgeId&);

} // namespace daishi
