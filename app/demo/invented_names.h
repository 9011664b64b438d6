// Names and addresses put together from parts, with their reading. Any likeness to a living person is chance.
#pragma once

#include <string>

#include "app/demo/dice.h"

namespace daishi::demo {

struct InventedName {
    std::string written;
    std::string kana;
};

enum class Sex { Male, Female };

// About one in twenty holds a character beyond JIS X 0208 (髙, 﨑), as real files do.
InventedName inventSurname(Dice&);
InventedName inventGivenName(Dice&, Sex);

struct InventedAddress {
    std::string written;
    std::string postcode; // 2109012
};
// Streets that there are not, in the city given.
InventedAddress inventAddress(Dice&, const std::string& city);

} // namespace daishi::demo
