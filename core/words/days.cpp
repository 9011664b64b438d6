#include "core/words/days.h"

#include <charconv>
#include <cstdio>
#include <stdexcept>

namespace daishi {

namespace {

// Exactly `width` digits at the front of `text`, which is then shortened by them.
std::optional<int> takeDigits(std::string_view& text, std::size_t width) {
    int value = 0;
    if (text.size() < width)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + width, value);
    if (error != std::errc() || end != text.data() + width || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(width);
    return value;
}

bool takeChar(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view& text) {
    const auto year = takeDigits(text, 4);
    if (!year || !takeChar(text, '-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !takeChar(text, '-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                          std::chrono::day(unsigned(*day))};
    if (!ymd.ok())
        return std::nullopt;
    return Day(ymd);
}

std::optional<std::chrono::minutes> takeOffset(std::string_view& text) {
    if (takeChar(text, 'Z'))
        return std::chrono::minutes(0);
    const bool minus = takeChar(text, '-');
    if (!minus && !takeChar(text, '+'))
        return std::nullopt;
    const auto hours = takeDigits(text, 2);
    if (!hours || !takeChar(text, ':'))
        return std::nullopt;
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(*hours * 60 + *minutes);
    return minus ? -offset : offset;
}

template <class... Args>
std::string printed(const char* format, Args... args) {
    char buffer[64];
    const int length = std::snprintf(buffer, sizeof buffer, format, args...);
    return std::string(buffer, static_cast<std::size_t>(length));
}

struct LocalTime {
    Day day;
    int hour, minute, second;
};

LocalTime localTime(Instant at, SiteZone zone) {
    using namespace std::chrono;
    const auto local = sys_time<microseconds>(microseconds(at.micros())) + zone.offset;
    const auto midnight = floor<days>(local);
    const hh_mm_ss<seconds> clock(floor<seconds>(local - midnight));
    return {Day(year_month_day(midnight)), static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count())};
}

} // namespace

Day Day::of(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                          std::chrono::day(day)};
    if (!ymd.ok())
        throw std::out_of_range("no such day in the calendar");
    return Day(ymd);
}

std::optional<Day> Day::parse(std::string_view iso) {
    const auto day = takeDay(iso);
    return iso.empty() ? day : std::nullopt;
}

std::string Day::iso() const {
    return printed("%04d-%02u-%02u", year(), month(), day());
}

std::string Day::compact() const {
    return printed("%02d%02u%02u", year() % 100, month(), day());
}

Day siteDay(Instant at, SiteZone zone) {
    return localTime(at, zone).day;
}

std::string localIso(Instant at, SiteZone zone) {
    const LocalTime local = localTime(at, zone);
    const auto offset = zone.offset.count();
    return local.day.iso() + printed("T%02d:%02d:%02d%c%02d:%02d", local.hour, local.minute, local.second,
                                     offset < 0 ? '-' : '+', int(std::abs(offset) / 60),
                                     int(std::abs(offset) % 60));
}

std::string localClock(Instant at, SiteZone zone) {
    const LocalTime local = localTime(at, zone);
    return printed("%d:%02d", local.hour, local.minute);
}

std::optional<Instant> parseInstant(std::string_view iso) {
    const auto day = takeDay(iso);
    if (!day || !takeChar(iso, 'T'))
        return std::nullopt;
    const auto hour = takeDigits(iso, 2);
    if (!hour || *hour > 23 || !takeChar(iso, ':'))
        return std::nullopt;
    const auto minute = takeDigits(iso, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (takeChar(iso, ':')) {
        const auto read = takeDigits(iso, 2);
        if (!read || *read > 59)
            return std::nullopt;
        second = *read;
    }
    const auto offset = takeOffset(iso);
    if (!offset || !iso.empty())
        return std::nullopt;
    using namespace std::chrono;
    const auto at =
        sys_time<microseconds>(day->sysDays()) + hours(*hour) + minutes(*minute) + seconds(second) - *offset;
    return Instant(at.time_since_epoch().count());
}

} // namespace daishi
