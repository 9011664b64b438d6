// Which character each key gives, by country: the 48 keys of a PC keyboard that give characters. Made of what
// is printed on the keys as X11 and Windows agree on it.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "app/scanner/keyboard_country.h"

namespace daishi::scanner {

enum class Level { Plain, Shift, AltGr };

struct KeyPlace {
    std::size_t key; // index into the table, the same place on every keyboard
    Level level;
};

// Empty: no key of that country gives it.
std::optional<KeyPlace> placeOf(Country, char32_t character);
// 0: the key gives no character there, or a dead one.
char32_t characterAt(Country, KeyPlace);

inline constexpr std::array kCountries{Country::Jp, Country::Us, Country::Uk, Country::De, Country::Fr};

} // namespace daishi::scanner
