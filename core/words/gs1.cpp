#include "core/words/gs1.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace daishi {

namespace {

using Kind = Gs1Fault::Kind;

enum class Content { Digits, CheckedDigits, CheckedThenText, Date, Text };

struct AiRule {
    std::string_view ai;
    std::size_t least;
    std::size_t most;
    Content content;

    bool isFixed() const { return least == most; }
};

constexpr std::size_t kGdtiDigits = 13;

constexpr std::array<AiRule, 11> kRules{{
    {"00", 18, 18, Content::CheckedDigits},
    {"01", 14, 14, Content::CheckedDigits},
    {"02", 14, 14, Content::CheckedDigits},
    {"10", 1, 20, Content::Text},
    {"11", 6, 6, Content::Date},
    {"17", 6, 6, Content::Date},
    {"21", 1, 20, Content::Text},
    {"30", 1, 8, Content::Digits},
    {"37", 1, 8, Content::Digits},
    {"253", kGdtiDigits, kGdtiDigits + 17, Content::CheckedThenText},
    {"400", 1, 30, Content::Text},
}};

// No AI is the beginning of another, so the first that fits is the one.
const AiRule* ruleAtFrontOf(std::string_view text) {
    const auto at = std::find_if(kRules.begin(), kRules.end(), [&](const AiRule& rule) {
        return text.substr(0, rule.ai.size()) == rule.ai;
    });
    return at == kRules.end() ? nullptr : &*at;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// GS1 AI encodable character set 82.
bool isText(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("!\"%&'()*+,-./:;<=>?_").find(c) != std::string_view::npos;
}

unsigned twoDigits(std::string_view text) {
    return unsigned(text[0] - '0') * 10 + unsigned(text[1] - '0');
}

// YYMMDD within 1951 … 2050, as GS1 reads two-digit years; there every fourth year is a leap year.
bool isDate(std::string_view yymmdd) {
    constexpr std::array<unsigned, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const unsigned month = twoDigits(yymmdd.substr(2));
    const unsigned day = twoDigits(yymmdd.substr(4));
    if (month < 1 || month > 12 || day > kDays[month - 1])
        return false;
    return month != 2 || day < 29 || twoDigits(yymmdd) % 4 == 0;
}

std::size_t digitsWanted(const AiRule& rule, std::string_view value) {
    switch (rule.content) {
    case Content::CheckedThenText:
        return kGdtiDigits;
    case Content::Text:
        return 0;
    case Content::Digits:
    case Content::CheckedDigits:
    case Content::Date:
        return value.size();
    }
    return value.size();
}

// What is wrong with a value whose first byte stands at `position`.
std::optional<Gs1Fault> faultOfValue(const AiRule& rule, std::string_view value, std::size_t position) {
    if (value.size() < rule.least)
        return Gs1Fault{Kind::TooShort, position + value.size()};
    if (value.size() > rule.most)
        return Gs1Fault{Kind::TooLongValue, position + rule.most};
    const std::size_t digits = digitsWanted(rule, value);
    for (std::size_t i = 0; i < value.size(); ++i)
        if (i < digits ? !isDigit(value[i]) : !isText(value[i]))
            return Gs1Fault{Kind::WrongCharacter, position + i};
    const bool isChecked = rule.content == Content::CheckedDigits || rule.content == Content::CheckedThenText;
    if (isChecked && gtinCheckDigit(value.substr(0, digits - 1)) != value[digits - 1])
        return Gs1Fault{Kind::WrongCheckDigit, position + digits - 1};
    if (rule.content == Content::Date && !isDate(value))
        return Gs1Fault{Kind::WrongDate, position};
    return std::nullopt;
}

// Collects the elements of one label and knows what must not stand together.
class Label {
  public:
    std::optional<Gs1Fault> add(const AiRule& rule, std::string_view value, std::size_t aiAt,
                                std::size_t valueAt) {
        const auto isSame = [&](const Gs1Element& element) { return element.ai == rule.ai; };
        if (std::any_of(elements_.begin(), elements_.end(), isSame))
            return Gs1Fault{Kind::DuplicateAi, aiAt};
        if (auto fault = faultOfValue(rule, value, valueAt))
            return fault;
        if (rule.ai == "02")
            contentAt_ = aiAt;
        elements_.push_back({std::string(rule.ai), std::string(value)});
        return std::nullopt;
    }

    std::variant<Gs1Elements, Gs1Fault> whole() && {
        Gs1Elements label(std::move(elements_));
        if (contentAt_ && !label.find("37"))
            return Gs1Fault{Kind::CountMissing, *contentAt_};
        return label;
    }

  private:
    std::vector<Gs1Element> elements_;
    std::optional<std::size_t> contentAt_;
};

std::optional<Gs1Fault> faultOfSize(std::string_view text) {
    if (text.empty())
        return Gs1Fault{Kind::Empty, 0};
    if (text.size() > kMaxGs1Bytes)
        return Gs1Fault{Kind::TooLong, kMaxGs1Bytes};
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> Gs1Elements::find(std::string_view ai) const {
    for (const Gs1Element& element : elements_)
        if (element.ai == ai)
            return element.value;
    return std::nullopt;
}

std::variant<Gs1Elements, Gs1Fault> readGs1(std::string_view raw) {
    if (const auto fault = faultOfSize(raw))
        return *fault;
    Label label;
    for (std::size_t at = 0; at < raw.size();) {
        const AiRule* rule = ruleAtFrontOf(raw.substr(at));
        if (!rule)
            return Gs1Fault{Kind::UnknownAi, at};
        const std::size_t valueAt = at + rule->ai.size();
        const std::size_t separator = std::min(raw.find(kFnc1, valueAt), raw.size());
        const std::size_t end = rule->isFixed() ? std::min(separator, valueAt + rule->most) : separator;
        if (const auto fault = label.add(*rule, raw.substr(valueAt, end - valueAt), at, valueAt))
            return *fault;
        at = end;
        if (at == raw.size() || raw[at] != kFnc1)
            continue;
        if (++at == raw.size())
            return Gs1Fault{Kind::TrailingSeparator, end};
    }
    return std::move(label).whole();
}

std::variant<Gs1Elements, Gs1Fault> readBracketedGs1(std::string_view text) {
    if (const auto fault = faultOfSize(text))
        return *fault;
    Label label;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t close = text.find(')', at);
        if (text[at] != '(' || close == std::string_view::npos)
            return Gs1Fault{Kind::UnknownAi, at};
        const std::string_view ai = text.substr(at + 1, close - at - 1);
        const AiRule* rule = ruleAtFrontOf(ai);
        if (!rule || rule->ai != ai)
            return Gs1Fault{Kind::UnknownAi, at};
        const std::size_t end = std::min(text.find('(', close), text.size());
        const std::string_view value = text.substr(close + 1, end - close - 1);
        const std::size_t bracket = value.find(')');
        if (bracket != std::string_view::npos)
            return Gs1Fault{Kind::WrongCharacter, close + 1 + bracket};
        if (const auto fault = label.add(*rule, value, at, close + 1))
            return *fault;
        at = end;
    }
    return std::move(label).whole();
}

std::string encodeGs1(const Gs1Elements& label) {
    std::string raw;
    bool isOpen = false;
    for (const auto& [ai, value] : label.all()) {
        if (isOpen)
            raw += kFnc1;
        raw += ai;
        raw += value;
        const AiRule* rule = ruleAtFrontOf(ai);
        isOpen = !rule || !rule->isFixed();
    }
    const auto back = readGs1(raw);
    const auto* read = std::get_if<Gs1Elements>(&back);
    if (!read || !(*read == label))
        throw std::invalid_argument("these elements do not make a GS1 label");
    return raw;
}

char gtinCheckDigit(std::string_view digits) {
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        throw std::invalid_argument("a GS1 check digit needs digits");
    int sum = 0;
    int weight = 3;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
        sum += (*at - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace daishi
