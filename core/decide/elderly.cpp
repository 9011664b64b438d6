#include "core/decide/elderly.h"

namespace daishi {

namespace {

// A year of age is complete at the end of the day before the birthday; of one on 29 February at the end of
// the 28th, for neither the 70th nor the 75th year after a leap year is one.
Day completes(Day birth, int years) {
    const int year = birth.year() + years;
    if (birth.month() == 2 && birth.day() == 29)
        return Day::of(year, 2, 28);
    return Day::of(year, birth.month(), birth.day()).plusDays(-1);
}

Day firstOfNextMonth(Day day) {
    return day.month() == 12 ? Day::of(day.year() + 1, 1, 1) : Day::of(day.year(), day.month() + 1, 1);
}

} // namespace

bool isElderlyInsured(Day birth, Day on) {
    return firstOfNextMonth(completes(birth, 70)) <= on && on <= completes(birth, 75);
}

} // namespace daishi
