#include "app/demo/invented_days.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace daishi::demo {

namespace {

struct Era {
    char letter;
    Day begins;
    int yearBefore; // year 1 of the era is this + 1
};

const Era kEras[] = {{'R', Day::of(2019, 5, 1), 2018},
                     {'H', Day::of(1989, 1, 8), 1988},
                     {'S', Day::of(1926, 12, 25), 1925},
                     {'T', Day::of(1912, 7, 30), 1911},
                     {'M', Day::of(1873, 1, 1), 1867}};

// A birthday on 29 February falls on the 28th in other years: one comes of age at the end of the day before.
Day birthday(Day birth, int years) {
    const int year = birth.year() + years;
    const bool leap = std::chrono::year(year).is_leap();
    if (birth.month() == 2 && birth.day() == 29 && !leap)
        return Day::of(year, 2, 28);
    return Day::of(year, birth.month(), birth.day());
}

Day lastOfMonth(Day day) {
    const std::chrono::year_month_day_last last(std::chrono::year(day.year()),
                                                std::chrono::month_day_last(std::chrono::month(day.month())));
    return Day(std::chrono::year_month_day(last));
}

} // namespace

Day inventBirth(Dice& dice, Day on, int fromYears, int toYears) {
    const auto span = static_cast<std::size_t>((toYears - fromYears + 1) * 365);
    return on.plusDays(-fromYears * 366 - static_cast<int>(dice.roll(span)));
}

Day validUntil(Day birth, Day issued) {
    Day until = Day::of(issued.year(), 7, 31);
    if (until < issued)
        until = Day::of(issued.year() + 1, 7, 31);
    until = std::min(until, birthday(birth, 75).plusDays(-1));
    const Day seventy = lastOfMonth(birthday(birth, 70).plusDays(-1));
    if (seventy >= issued)
        until = std::min(until, seventy);
    return until;
}

std::string spell(Day day, DaySpelling spelling) {
    char text[16];
    if (spelling == DaySpelling::Western) {
        std::snprintf(text, sizeof text, "%04d%02u%02u", day.year() % 10000, day.month() % 100,
                      day.day() % 100);
        return text;
    }
    for (const Era& era : kEras) {
        if (day < era.begins)
            continue;
        std::snprintf(text, sizeof text, "%c%02d%02u%02u", era.letter, (day.year() - era.yearBefore) % 100,
                      day.month() % 100, day.day() % 100);
        return text;
    }
    throw std::out_of_range("a day before the eras");
}

} // namespace daishi::demo
