// GS1 element strings: what a supplier's or a carrier's label says about a box. FNC1 is 0x1D.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace daishi {

struct Gs1Element {
    std::string ai;    // "01", "253", without brackets
    std::string value; // as carried, check digit included

    friend bool operator==(const Gs1Element&, const Gs1Element&) = default;
};

// The elements of one label, in the order in which they stand there; each AI at most once.
class Gs1Elements {
  public:
    Gs1Elements() = default;
    explicit Gs1Elements(std::vector<Gs1Element> elements) : elements_(std::move(elements)) {}

    // The value of an AI; empty if the label does not carry it. The view lives as long as this object.
    std::optional<std::string_view> find(std::string_view ai) const;
    const std::vector<Gs1Element>& all() const { return elements_; }

    friend bool operator==(const Gs1Elements&, const Gs1Elements&) = default;

  private:
    std::vector<Gs1Element> elements_;
};

struct Gs1Fault {
    enum class Kind {
        Empty,
        TooLong,   // more than kMaxGs1Bytes
        UnknownAi, // known: 00 01 02 10 11 17 21 253 30 37 400
        DuplicateAi,
        TooShort,     // the value ends before the AI's least length
        TooLongValue, // a variable value longer than its AI allows: most often a lost FNC1
        WrongCharacter,
        WrongCheckDigit,   // 00, 01, 02, 253
        WrongDate,         // 11, 17: no such month or day (day 00 is allowed)
        CountMissing,      // 02 without 37
        TrailingSeparator, // FNC1 with nothing behind it: the rest may have been cut off
    };

    Kind kind;
    std::size_t position; // byte offset into what was read, of the element or character at fault

    friend bool operator==(const Gs1Fault&, const Gs1Fault&) = default;
};

inline constexpr char kFnc1 = '\x1d';
inline constexpr std::size_t kMaxGs1Bytes = 512;

// Reads the raw form, without AIM identifier and without the leading FNC1 of the symbol.
std::variant<Gs1Elements, Gs1Fault> readGs1(std::string_view raw);

// Reads the human-readable form "(01)04912345123459(10)A1". A value that itself holds a bracket is refused,
// since it could not be told from an AI.
std::variant<Gs1Elements, Gs1Fault> readBracketedGs1(std::string_view text);

// The raw form, FNC1 behind every variable element but the last.
// Throws std::invalid_argument if readGs1 would not read the result.
std::string encodeGs1(const Gs1Elements&);

// The GS1 mod 10 check digit to put behind `digits` (13 for a GTIN-14 or GDTI, 17 for an SSCC).
// Throws std::invalid_argument if there are none, or others than 0-9.
char gtinCheckDigit(std::string_view digits);

} // namespace daishi
