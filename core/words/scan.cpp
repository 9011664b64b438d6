#include "core/words/scan.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "core/words/check_character.h"
#include "core/words/insurer_number.h"
#include "core/words/two_characters.h"

namespace daishi {

namespace {

using Kind = ScanFault::Kind;
using Content = decltype(Scan::content);

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isDigitOrUpper(char c) {
    return isDigit(c) || isUpper(c);
}

unsigned numberOf(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits)
        value = value * 10 + unsigned(c - '0');
    return value;
}

// Takes a payload apart from the left. Once a field does not fit, the rest is not looked at and `failedAt`
// tells where that field began.
class Fields {
  public:
    explicit Fields(std::string_view payload) : payload_(payload) {}

    std::string digits(std::size_t width) { return std::string(take(width, isDigit)); }
    std::string letters(std::size_t width) { return std::string(take(width, isUpper)); }

    unsigned number(std::size_t width, unsigned least) {
        const std::size_t start = at_;
        const unsigned value = numberOf(take(width, isDigit));
        require(value >= least, start);
        return value;
    }

    // yymmdd nn → "L-240927-01", yymmdd A0 → "L-240927-100"
    std::string dated(char prefix) {
        const std::size_t start = at_;
        const std::string day = digits(6);
        const auto number = numberFromTwo(take(2, isDigitOrUpper));
        if (failedAt_ || !number) {
            require(number.has_value(), start);
            return {};
        }
        const std::string_view ymd = day;
        const std::chrono::year_month_day date{std::chrono::year(int(2000 + numberOf(ymd.substr(0, 2)))),
                                               std::chrono::month(numberOf(ymd.substr(2, 2))),
                                               std::chrono::day(numberOf(ymd.substr(4, 2)))};
        require(date.ok(), start);
        return std::string(1, prefix) + '-' + day + '-' + (*number < 10 ? "0" : "") + std::to_string(*number);
    }

    std::string insurer() {
        const std::size_t start = at_;
        const auto rest = payload_.substr(at_);
        const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
        std::string number = digits(std::size_t(end - rest.begin()));
        require(hasValidCheckDigit(number), start);
        return number;
    }

    Card card() {
        const std::size_t start = at_;
        const std::string word = letters(3);
        require(word == "RUN" || word == "PAU" || word == "END", start);
        return word == "PAU" ? Card::Pause : word == "END" ? Card::Stop : Card::Go;
    }

    // Call after the last field: where the payload does not fit its kind, if anywhere.
    std::optional<std::size_t> fault() {
        require(at_ == payload_.size(), at_);
        return failedAt_;
    }

  private:
    void require(bool holds, std::size_t at) {
        if (!holds && !failedAt_)
            failedAt_ = at;
    }

    std::string_view take(std::size_t width, bool (*fits)(char)) {
        if (failedAt_)
            return {};
        const auto field = payload_.substr(at_, width);
        require(field.size() == width && std::all_of(field.begin(), field.end(), fits), at_);
        if (failedAt_)
            return {};
        at_ += width;
        return field;
    }

    std::string_view payload_;
    std::size_t at_ = 0;
    std::optional<std::size_t> failedAt_;
};

// Braces keep the order of evaluation, so each reader lists its fields as they are printed.
struct CodeKind {
    std::string_view letters;
    Content (*read)(Fields&);
};

constexpr std::array<CodeKind, 9> kCodeKinds{{
    {"DB",
     [](Fields& f) -> Content {
         return BoxCode{f.dated('L'), f.number(3, 1)};
     }},
    {"DT",
     [](Fields& f) -> Content {
         return TrayCode{f.number(2, 1), f.number(1, 1)};
     }},
    {"DJ", [](Fields& f) -> Content { return JobCode{f.dated('J')}; }},
    {"DP",
     [](Fields& f) -> Content {
         return PieceCode{f.dated('J'), f.number(6, 1), f.number(2, 1)};
     }},
    {"DV", [](Fields& f) -> Content { return TestCode{f.dated('V')}; }},
    {"DU", [](Fields& f) -> Content { return BadgeCode{f.digits(4)}; }},
    {"DG", [](Fields& f) -> Content { return CardCode{f.card()}; }},
    {"DM",
     [](Fields& f) -> Content {
         return MarkCode{f.insurer(), f.letters(3), f.number(2, 1)};
     }},
    {"DS",
     [](Fields& f) -> Content {
         return SupplierCode{f.insurer(), f.letters(3), f.number(2, 1), f.number(4, 1), f.number(6, 0)};
     }},
}};

ScanFault faultAt(Kind kind, std::size_t position) {
    return {kind, position, std::nullopt};
}

// `at` is where the code begins within the raw string.
std::variant<Content, ScanFault> readCode(std::string_view code, std::size_t at) {
    const auto isOurs = [](char c) { return isDigit(c) || isUpper(c); };
    const auto foreign = std::find_if_not(code.begin(), code.end(), isOurs);
    if (foreign != code.end())
        return faultAt(Kind::NotOurs, at + std::size_t(foreign - code.begin()));
    const auto kind = std::find_if(kCodeKinds.begin(), kCodeKinds.end(),
                                   [&](const CodeKind& k) { return k.letters == code.substr(0, 2); });
    if (kind == kCodeKinds.end())
        return faultAt(Kind::NotOurs, at);
    if (!checks(code))
        return faultAt(Kind::WrongCheckCharacter, at + code.size() - 1);
    if (code.size() < 3)
        return faultAt(Kind::WrongShape, at);
    Fields fields(code.substr(2, code.size() - 3));
    Content content = kind->read(fields);
    if (const auto fault = fields.fault())
        return faultAt(Kind::WrongShape, at + 2 + *fault);
    return content;
}

std::variant<Content, ScanFault> readLabel(std::variant<Gs1Elements, Gs1Fault> label, std::size_t at) {
    if (auto* elements = std::get_if<Gs1Elements>(&label))
        return Content(std::move(*elements));
    Gs1Fault fault = std::get<Gs1Fault>(label);
    fault.position += at;
    return ScanFault{Kind::Gs1, fault.position, fault};
}

std::string_view aimIdentifier(std::string_view raw) {
    if (raw.size() < 3 || raw[0] != ']')
        return {};
    const auto isLetter = [](char c) { return isUpper(c) || (c >= 'a' && c <= 'z'); };
    return isLetter(raw[1]) && (isDigit(raw[2]) || isLetter(raw[2])) ? raw.substr(0, 3) : std::string_view();
}

bool saysGs1(std::string_view aim) {
    return aim == "]C1" || aim == "]d2" || aim == "]Q3" || aim == "]e0";
}

std::string_view withoutLineEnd(std::string_view raw) {
    if (!raw.empty() && raw.back() == '\n')
        raw.remove_suffix(1);
    else if (raw.empty() || raw.back() != '\r')
        return raw;
    if (!raw.empty() && raw.back() == '\r')
        raw.remove_suffix(1);
    return raw;
}

std::variant<Content, ScanFault> readContent(std::string_view content, std::string_view aim) {
    const std::size_t at = aim.size();
    if (saysGs1(aim))
        return readLabel(readGs1(content), at);
    if (!aim.empty())
        return readCode(content, at);
    if (content.front() == '(')
        return readLabel(readBracketedGs1(content), at);
    if (content.find(kFnc1) == std::string_view::npos)
        return readCode(content, at);
    // Without an identifier some scanners send the FNC1 that only marks the symbol as GS1.
    const std::size_t mark = content.front() == kFnc1 ? 1 : 0;
    return readLabel(readGs1(content.substr(mark)), at + mark);
}

} // namespace

std::variant<Scan, ScanFault> readScan(std::string_view raw) {
    if (raw.size() > kMaxScanBytes)
        return faultAt(Kind::TooLong, kMaxScanBytes);
    const std::string_view aim = aimIdentifier(raw);
    const std::string_view content = withoutLineEnd(raw.substr(aim.size()));
    if (content.empty())
        return faultAt(Kind::Empty, aim.size());
    auto read = readContent(content, aim);
    if (auto* fault = std::get_if<ScanFault>(&read))
        return *fault;
    return Scan{std::string(aim), std::move(std::get<Content>(read))};
}

} // namespace daishi
