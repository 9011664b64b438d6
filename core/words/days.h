// Days and instants. A Day is a production day of the site (by site time zone); an Instant is UTC.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daishi {

class Day {
  public:
    constexpr Day() = default;
    explicit constexpr Day(std::chrono::year_month_day ymd) : ymd_(ymd) {}

    // Throws std::out_of_range for a day that is not in the calendar.
    static Day of(int year, unsigned month, unsigned day);
    // "2024-09-30" only; empty for anything else. Other spellings are read by readDay (wareki.h).
    static std::optional<Day> parse(std::string_view iso);

    int year() const { return static_cast<int>(ymd_.year()); }
    unsigned month() const { return static_cast<unsigned>(ymd_.month()); }
    unsigned day() const { return static_cast<unsigned>(ymd_.day()); }
    std::chrono::sys_days sysDays() const { return std::chrono::sys_days(ymd_); }
    std::chrono::weekday weekday() const { return std::chrono::weekday(sysDays()); }
    Day plusDays(int days) const {
        return Day(std::chrono::year_month_day(sysDays() + std::chrono::days(days)));
    }

    std::string iso() const;     // 2024-09-30
    std::string compact() const; // 240930, as used in names of lots and jobs

    friend constexpr auto operator<=>(const Day&, const Day&) = default;
    friend constexpr bool operator==(const Day&, const Day&) = default;

  private:
    std::chrono::year_month_day ymd_{std::chrono::year(1970), std::chrono::January, std::chrono::day(1)};
};

// Microseconds since 1970-01-01T00:00:00Z.
class Instant {
  public:
    constexpr Instant() = default;
    explicit constexpr Instant(std::int64_t micros) : micros_(micros) {}

    constexpr std::int64_t micros() const { return micros_; }
    constexpr Instant plusMinutes(int minutes) const { return Instant(micros_ + minutes * 60'000'000LL); }

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;

  private:
    std::int64_t micros_ = 0;
};

// A site's distance from UTC. Japan has had no summer time since 1951, so one fixed offset is the whole
// time zone of every site this product is made for; the configuration refuses any other zone.
struct SiteZone {
    std::chrono::minutes offset{540};
};

Day siteDay(Instant, SiteZone);
std::string localIso(Instant, SiteZone);   // 2024-09-30T08:42:07+09:00
std::string localClock(Instant, SiteZone); // 8:42
// "2024-09-30T08:42:07+09:00" or with "Z"; seconds may be left out. Empty for anything else.
std::optional<Instant> parseInstant(std::string_view iso);

} // namespace daishi
