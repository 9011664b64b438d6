#include "app/scanner/keyboard_tables.h"

#include <map>
#include <string_view>

namespace daishi::scanner {

namespace {

// In the order of the keys, from the row of digits down: 13 of it (JP: with ¥), 12, 12 (with the key before
// Enter), then the bottom row with the key beside the left Shift (not on US and JP) and the one before the
// right Shift (JP alone).
// '\0' gives nothing; a dead key gives nothing by itself.
struct Keyboard {
    std::u32string_view plain, shift, altGr;
};

constexpr char32_t kNone = U'\0';
using namespace std::string_view_literals;

const Keyboard& keyboard(Country country) {
    static const Keyboard jp{U"\0"
                             U"1234567890-^\\"
                             U"qwertyuiop@["
                             U"asdfghjkl;:]"
                             U"\0zxcvbnm,./\\"sv,
                             U"\0!\"#$%&'()\0=~|"
                             U"QWERTYUIOP`{"
                             U"ASDFGHJKL+*}"
                             U"\0ZXCVBNM<>?_"sv,
                             U""sv};
    static const Keyboard us{U"`1234567890-=\0"
                             U"qwertyuiop[]"
                             U"asdfghjkl;'\\"
                             U"\0zxcvbnm,./\0"sv,
                             U"~!@#$%^&*()_+\0"
                             U"QWERTYUIOP{}"
                             U"ASDFGHJKL:\"|"
                             U"\0ZXCVBNM<>?\0"sv,
                             U""sv};
    static const Keyboard uk{U"`1234567890-=\0"
                             U"qwertyuiop[]"
                             U"asdfghjkl;'#"
                             U"\\zxcvbnm,./\0"sv,
                             U"¬!\"£$%^&*()_+\0"
                             U"QWERTYUIOP{}"
                             U"ASDFGHJKL:@~"
                             U"|ZXCVBNM<>?\0"sv,
                             U""sv};
    static const Keyboard de{U"\0"
                             U"1234567890ß\0\0"
                             U"qwertzuiopü+"
                             U"asdfghjklöä#"
                             U"<yxcvbnm,.-\0"sv,
                             U"°!\"§$%&/()=?\0\0"
                             U"QWERTZUIOPÜ*"
                             U"ASDFGHJKLÖÄ'"
                             U">YXCVBNM;:_\0"sv,
                             U"\0\0²³\0\0\0{[]}\\\0\0"
                             U"@\0€\0\0\0\0\0\0\0\0~"
                             U"\0\0\0\0\0\0\0\0\0\0\0\0"
                             U"|\0\0\0\0\0\0µ\0\0\0\0"sv};
    static const Keyboard fr{U"²&é\"'(-è_çà)=\0"
                             U"azertyuiop\0$"
                             U"qsdfghjklmù*"
                             U"<wxcvbn,;:!\0"sv,
                             U"\0"
                             U"1234567890°+\0"
                             U"AZERTYUIOP\0£"
                             U"QSDFGHJKLM%µ"
                             U">WXCVBN?./§\0"sv,
                             U"\0\0~#{[|`\\^@]}\0"
                             U"\0\0€\0\0\0\0\0\0\0\0¤"
                             U"\0\0\0\0\0\0\0\0\0\0\0\0"
                             U"\0\0\0\0\0\0\0\0\0\0\0\0"sv};
    switch (country) {
    case Country::Jp:
        return jp;
    case Country::Us:
        return us;
    case Country::Uk:
        return uk;
    case Country::De:
        return de;
    case Country::Fr:
        return fr;
    }
    return us;
}

std::u32string_view level(const Keyboard& keyboard, Level level) {
    switch (level) {
    case Level::Plain:
        return keyboard.plain;
    case Level::Shift:
        return keyboard.shift;
    case Level::AltGr:
        return keyboard.altGr;
    }
    return {};
}

} // namespace

std::optional<KeyPlace> placeOf(Country country, char32_t character) {
    for (const Level each : {Level::Plain, Level::Shift, Level::AltGr}) {
        const auto at = level(keyboard(country), each).find(character);
        if (character != kNone && at != std::u32string_view::npos)
            return KeyPlace{at, each};
    }
    return std::nullopt;
}

char32_t characterAt(Country country, KeyPlace place) {
    const auto keys = level(keyboard(country), place.level);
    return place.key < keys.size() ? keys[place.key] : kNone;
}

} // namespace daishi::scanner
