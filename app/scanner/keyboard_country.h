// Whether scanner and computer mean the same keyboard. A wedge scanner sends keys, not characters: set to
// another country than the computer it sends "-" and "=" or "]" comes. Whoever sets up a place scans one
// printed test code and is told what is wrong and what to do. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/words/refusal.h"

namespace daishi::scanner {

enum class Country { Jp, Us, Uk, De, Fr };

// What the test code holds, to be printed as DataMatrix. It is none of the codes of the house. Letters in
// both cases, digits, what stands on different keys in different countries, and GS (0x1D) between its halves.
extern const std::string kCountryCode;

struct CountryFinding {
    enum class Kind {
        Right,
        OtherCountry,  // `scanner` types for one country, `computer` reads it as another
        CapsLock,      // capitals are small and small letters capital
        InputMethod,   // kana, or characters of full width
        SeparatorLost, // all there but GS: GS1 labels would be read wrongly
        Incomplete,    // right as far as it goes
        Unknown,
    };

    // Both countries of a pair that explains what came.
    struct Pair {
        Country scanner, computer;
        friend bool operator==(const Pair&, const Pair&) = default;
    };

    Kind kind;
    std::vector<Pair> pairs; // of OtherCountry; more than one if what came cannot tell them apart
    Text sentence;
    Text nextAct;
};

// `received` as it came from the scanner, UTF-8; an AIM identifier before it is allowed.
CountryFinding whatCountry(std::string_view received);

// "日本" / "Japan"
Text nameOf(Country);

// What a computer of one country reads when a scanner set to another types the text; of keys that give
// nothing there, nothing. For whoever wants to show what would happen.
std::string typedAs(std::string_view text, CountryFinding::Pair);

} // namespace daishi::scanner
