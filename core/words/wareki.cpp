#include "core/words/wareki.h"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

#include <unicode/calendar.h>

namespace daishi {

namespace {

struct EraName {
    int icuEra;
    std::string_view name;
    char letter;
    char digit;
};

// Era numbers are those of ICU's Japanese calendar.
constexpr std::array<EraName, 5> kEraNames{{
    {232, "明治", 'M', '1'},
    {233, "大正", 'T', '2'},
    {234, "昭和", 'S', '3'},
    {235, "平成", 'H', '4'},
    {236, "令和", 'R', '5'},
}};

constexpr std::chrono::year kFirstYear{1873};

struct Era {
    EraName name;
    std::chrono::sys_days first;
    int yearBefore; // western year of the era's year 0
};

// Asked of ICU once; the eras are fixed from then on, so that reading 200,000 dates costs no calendar.
std::vector<Era> erasOfIcu() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("ja_JP@calendar=japanese"), status));
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no Japanese calendar");
    std::vector<Era> eras;
    for (const EraName& name : kEraNames) {
        calendar->clear();
        calendar->set(UCAL_ERA, name.icuEra);
        calendar->set(UCAL_YEAR, 1); // with neither month nor day, ICU takes the era's first day
        const std::chrono::milliseconds time(static_cast<std::int64_t>(calendar->getTime(status)));
        if (U_FAILURE(status))
            throw std::runtime_error("ICU does not know an era");
        const auto first =
            std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(time));
        eras.push_back({name, first, int(std::chrono::year_month_day(first).year()) - 1});
    }
    return eras;
}

const std::vector<Era>& eras() {
    static const std::vector<Era> known = erasOfIcu();
    return known;
}

// The era of a day from 1873 on.
const Era& eraOf(std::chrono::sys_days day) {
    const auto next = std::upper_bound(eras().begin(), eras().end(), day,
                                       [](std::chrono::sys_days d, const Era& era) { return d < era.first; });
    return *std::prev(next);
}

std::string padded(unsigned value) {
    return (value < 10 ? " " : "") + std::to_string(value);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool takeWord(std::string_view& text, std::string_view word) {
    if (text.substr(0, word.size()) != word)
        return false;
    text.remove_prefix(word.size());
    return true;
}

// `most` digits at most and `least` at least; as many as there are.
std::optional<unsigned> takeNumber(std::string_view& text, std::size_t least, std::size_t most) {
    unsigned value = 0;
    std::size_t taken = 0;
    for (; taken < most && !text.empty() && isDigit(text.front()); ++taken, text.remove_prefix(1))
        value = value * 10 + unsigned(text.front() - '0');
    return taken < least ? std::nullopt : std::optional(value);
}

// One or two digits, or a blank and one digit.
std::optional<unsigned> takePadded(std::string_view& text) {
    return takeWord(text, " ") ? takeNumber(text, 1, 1) : takeNumber(text, 1, 2);
}

struct Spelled {
    const Era* era = nullptr; // none: a western year
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

// year, month and day with `between` two of them; all of it, or nothing.
std::optional<Spelled> readDigits(std::string_view text, const Era* era, std::string_view between) {
    const std::size_t width = era ? 2 : 4;
    const auto year = takeNumber(text, width, width);
    if (!year || !takeWord(text, between))
        return std::nullopt;
    const auto month = takeNumber(text, 2, 2);
    if (!month || !takeWord(text, between))
        return std::nullopt;
    const auto day = takeNumber(text, 2, 2);
    if (!day || !text.empty())
        return std::nullopt;
    return Spelled{era, *year, *month, *day};
}

std::optional<Spelled> readKanji(std::string_view text, const Era& era) {
    const auto year = takeWord(text, "元") ? std::optional(1U) : takePadded(text);
    if (!year || !takeWord(text, "年"))
        return std::nullopt;
    const auto month = takePadded(text);
    if (!month || !takeWord(text, "月"))
        return std::nullopt;
    const auto day = takePadded(text);
    if (!day || !takeWord(text, "日") || !text.empty())
        return std::nullopt;
    return Spelled{&era, *year, *month, *day};
}

std::optional<Spelled> readEra(std::string_view text) {
    for (const Era& era : eras()) {
        if (takeWord(text, era.name.name))
            return readKanji(text, era);
        const bool isShort = text.size() == 7 && (text[0] == era.name.letter || text[0] == era.name.digit);
        if (isShort)
            return readDigits(text.substr(1), &era, "");
    }
    return std::nullopt;
}

std::optional<Spelled> readSpelling(std::string_view text) {
    for (const std::string_view between : {"", "-", "/"})
        if (const auto western = readDigits(text, nullptr, between))
            return western;
    return readEra(text);
}

} // namespace

std::string wareki(Day day) {
    if (std::chrono::year(day.year()) < kFirstYear)
        throw std::out_of_range("no Japanese date before 1873");
    const Era& era = eraOf(day.sysDays());
    return std::string(era.name.name) + padded(unsigned(day.year() - era.yearBefore)) + "年" +
           padded(day.month()) + "月" + padded(day.day()) + "日";
}

std::string warekiWithWeekday(Day day) {
    constexpr std::array<std::string_view, 7> kWeekdays{"日", "月", "火", "水", "木", "金", "土"};
    return wareki(day) + "（" + std::string(kWeekdays[day.weekday().c_encoding()]) + "）";
}

std::variant<Day, DayFault> readDay(std::string_view text) {
    const auto spelled = readSpelling(text);
    if (!spelled)
        return DayFault::UnknownSpelling;
    const int yearBefore = spelled->era ? spelled->era->yearBefore : 0;
    const std::chrono::year_month_day day{std::chrono::year(yearBefore + int(spelled->year)),
                                          std::chrono::month(spelled->month), std::chrono::day(spelled->day)};
    if (!day.ok() || day.year() < kFirstYear)
        return DayFault::NoSuchDay;
    if (spelled->era && &eraOf(std::chrono::sys_days(day)) != spelled->era)
        return DayFault::OutsideEra;
    return Day(day);
}

} // namespace daishi
