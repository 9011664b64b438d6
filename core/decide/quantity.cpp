#include "core/decide/quantity.h"

#include <array>
#include <vector>

namespace daishi {

namespace {

constexpr std::int64_t kMost = 100'000'000; // sheets; no house has more

enum class Unit { Box, Pack, Sheet };

struct UnitWord {
    std::string_view word;
    Unit unit;
};
constexpr std::array<UnitWord, 9> kWords{{{"箱", Unit::Box},
                                          {"包", Unit::Pack},
                                          {"枚", Unit::Sheet},
                                          {"boxes", Unit::Box},
                                          {"box", Unit::Box},
                                          {"packs", Unit::Pack},
                                          {"pack", Unit::Pack},
                                          {"sheets", Unit::Sheet},
                                          {"sheet", Unit::Sheet}}};

bool starts(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

void skipBlanks(std::string_view& text) {
    while (!text.empty() && (text.front() == ' ' || starts(text, "　") || starts(text, "・")))
        text.remove_prefix(text.front() == ' ' ? 1 : 3);
}

// One digit, of either width. U+FF10 … U+FF19 are EF BC 90 … EF BC 99.
std::optional<int> takeDigit(std::string_view& text) {
    if (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        const int digit = text.front() - '0';
        text.remove_prefix(1);
        return digit;
    }
    if (!starts(text, "\xEF\xBC") || text.size() < 3)
        return std::nullopt;
    const int digit = static_cast<unsigned char>(text[2]) - 0x90;
    if (digit < 0 || digit > 9)
        return std::nullopt;
    text.remove_prefix(3);
    return digit;
}

std::optional<std::int64_t> takeNumber(std::string_view& text) {
    std::optional<std::int64_t> number;
    for (;;) {
        if (number && text.size() > 1 && text.front() == ',' && text[1] >= '0' && text[1] <= '9')
            text.remove_prefix(1);
        const auto digit = takeDigit(text);
        if (!digit)
            return number;
        number = number.value_or(0) * 10 + *digit;
        if (*number > kMost)
            return std::nullopt;
    }
}

// The unit behind a number; nothing: there is none, and sheets are meant.
std::optional<Unit> takeUnit(std::string_view& text) {
    for (const UnitWord& row : kWords) {
        if (!starts(text, row.word))
            continue;
        text.remove_prefix(row.word.size());
        return row.unit;
    }
    return std::nullopt;
}

Refusal noUnit(const BlankType& type, const Text& unit) {
    return {RefusalCode::NotInWholePacks,
            unit,
            {type.id.str() + " は枚数のみ", type.id.str() + " in sheets only"},
            {}};
}

std::string plural(std::int64_t n, const char* word, const char* ending) {
    return std::to_string(n) + " " + word + (n == 1 ? "" : ending);
}

void append(Text& text, const std::string& ja, const std::string& en) {
    text.ja += (text.ja.empty() ? "" : "・") + ja;
    text.en += (text.en.empty() ? "" : ", ") + en;
}

} // namespace

std::optional<Quantity> readQuantity(std::string_view text) {
    Quantity quantity;
    int last = -1; // the unit before; the smaller the unit, the greater
    skipBlanks(text);
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        const auto number = takeNumber(text);
        if (!number)
            return std::nullopt;
        skipBlanks(text);
        const auto unit = takeUnit(text);
        skipBlanks(text);
        if (!unit && !text.empty())
            return std::nullopt;
        const Unit is = unit.value_or(Unit::Sheet);
        if (static_cast<int>(is) <= last)
            return std::nullopt;
        last = static_cast<int>(is);
        if (is == Unit::Box)
            quantity.boxes = Boxes(*number);
        else if (is == Unit::Pack)
            quantity.packs = Packs(*number);
        else
            quantity.sheets = Sheets(*number);
    }
    return quantity;
}

Outcome<Sheets> inSheets(const BlankType& type, const Quantity& quantity) {
    if (!quantity.boxes.isZero() && type.sheetsPerBox().isZero())
        return noUnit(type, {"箱", "boxes"});
    if (!quantity.packs.isZero() && type.sheetsPerPack.isZero())
        return noUnit(type, {"包", "packs"});
    const std::int64_t all = quantity.boxes.value() * type.sheetsPerBox().value() +
                             quantity.packs.value() * type.sheetsPerPack.value() + quantity.sheets.value();
    if (all <= kMost)
        return Sheets(all);
    const std::string n = std::to_string(all);
    return Refusal{RefusalCode::StepNotAllowed,
                   {n + "枚", n + " sheets"},
                   {std::to_string(kMost) + "枚まで", std::to_string(kMost) + " sheets at most"},
                   {}};
}

Quantity inUnits(const BlankType& type, Sheets sheets) {
    Quantity quantity;
    std::int64_t left = sheets.value();
    if (const std::int64_t box = type.sheetsPerBox().value()) {
        quantity.boxes = Boxes(left / box);
        left %= box;
    }
    if (const std::int64_t pack = type.sheetsPerPack.value()) {
        quantity.packs = Packs(left / pack);
        left %= pack;
    }
    quantity.sheets = Sheets(left);
    return quantity;
}

Text quantityText(const BlankType& type, Sheets sheets) {
    const Quantity q = inUnits(type, sheets);
    Text text;
    if (!q.boxes.isZero())
        append(text, std::to_string(q.boxes.value()) + "箱", plural(q.boxes.value(), "box", "es"));
    if (!q.packs.isZero())
        append(text, std::to_string(q.packs.value()) + "包", plural(q.packs.value(), "pack", "s"));
    const std::int64_t n = q.sheets.value();
    if (text.empty())
        append(text, std::to_string(n) + "枚", plural(n, "sheet", "s"));
    else if (n > 0)
        append(text, "端数" + std::to_string(n) + "枚", plural(n, "odd sheet", "s"));
    return text;
}

Sheets wholeBoxes(const BlankType& type, Sheets sheets) {
    const std::int64_t box = type.sheetsPerBox().value();
    if (box == 0)
        return sheets;
    return Sheets((sheets.value() + box - 1) / box * box);
}

} // namespace daishi
