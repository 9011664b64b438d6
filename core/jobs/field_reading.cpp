#include "core/jobs/field_reading.h"

#include <algorithm>
#include <optional>

#include "core/words/text.h"
#include "core/words/wareki.h"

namespace daishi {

namespace {

using Reading = std::variant<std::string, FaultReason>;

constexpr std::string_view kWideBlank = "\u3000";

std::string_view withoutBlanksAround(std::string_view text) {
    for (;;) {
        if (text.starts_with(' '))
            text.remove_prefix(1);
        else if (text.starts_with(kWideBlank))
            text.remove_prefix(kWideBlank.size());
        else
            break;
    }
    for (;;) {
        if (text.ends_with(' '))
            text.remove_suffix(1);
        else if (text.ends_with(kWideBlank))
            text.remove_suffix(kWideBlank.size());
        else
            break;
    }
    return text;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

// Characters that print nothing but change what stands beside them: controls, separators, marks of writing
// direction, joiners and non-characters. Variation selectors belong to a kanji and are none of these.
struct CodeRange {
    char32_t first, last;
};
constexpr CodeRange kControls[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},     {0x200B, 0x200F},
                                   {0x2028, 0x202E}, {0x2060, 0x206F}, {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF},
                                   {0xFFF9, 0xFFFB}, {0xFFFE, 0xFFFF}};

bool isControl(char32_t c) {
    return std::any_of(std::begin(kControls), std::end(kControls),
                       [c](const CodeRange& range) { return range.first <= c && c <= range.last; });
}

std::optional<FaultReason> faultOfText(std::string_view text, std::size_t longest) {
    std::size_t length = 0;
    if (isAscii(text)) {
        if (std::any_of(text.begin(), text.end(),
                        [](char c) { return isControl(static_cast<unsigned char>(c)); }))
            return FaultReason::ControlCharacter;
        length = text.size();
    } else {
        const std::u32string characters = codePoints(text);
        if (std::any_of(characters.begin(), characters.end(), isControl))
            return FaultReason::ControlCharacter;
        if (characters.find(U'\uFFFD') != std::u32string::npos)
            return FaultReason::LostCharacter;
        length = characters.size();
    }
    if (length > longest)
        return FaultReason::ValueTooLong;
    return std::nullopt;
}

Reading readBranch(const std::string& text) {
    if (text.size() != 2 || !allDigits(text))
        return FaultReason::BranchNotTwoDigits;
    return text;
}

Reading readSex(const std::string& text) {
    if (text == "男" || text == "1")
        return std::string("男");
    if (text == "女" || text == "2")
        return std::string("女");
    return FaultReason::SexUnknown;
}

Reading readPostcode(const std::string& text) {
    std::string digits = text;
    if (digits.size() == 8 && digits[3] == '-')
        digits.erase(3, 1);
    if (digits.size() != 7 || !allDigits(digits))
        return FaultReason::PostcodeUnknown;
    return digits.insert(3, "-");
}

Reading readDayOf(const PieceField& field, const std::string& text, Day issueDay) {
    const auto read = readDay(text);
    if (const auto* fault = std::get_if<DayFault>(&read))
        return reasonOf(*fault);
    const Day day = std::get<Day>(read);
    if (field.key == "issued" && day != issueDay)
        return FaultReason::NotIssueDay;
    return day.iso();
}

} // namespace

Reading readField(const PieceField& field, std::string_view utf8, Day issueDay) {
    const std::string_view bare = withoutBlanksAround(utf8);
    std::string text = isAscii(bare) ? std::string(bare) : toNfcKeepingCompatibility(bare);
    if (text.empty()) {
        if (field.required)
            return FaultReason::ValueMissing;
        return text;
    }
    if (const auto fault = faultOfText(text, field.reading == FieldReading::Plain ? field.longest : 200))
        return *fault;
    switch (field.reading) {
    case FieldReading::Plain:
        return text;
    case FieldReading::Day:
        return readDayOf(field, text, issueDay);
    case FieldReading::Branch:
        return readBranch(text);
    case FieldReading::Sex:
        return readSex(text);
    case FieldReading::Postcode:
        return readPostcode(text);
    }
    throw std::logic_error("a field that is read in no way");
}

} // namespace daishi
