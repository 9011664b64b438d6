// Days of invented people, and how files spell them.
#pragma once

#include <string>

#include "app/demo/dice.h"
#include "core/words/days.h"

namespace daishi::demo {

// Of somebody who is `fromYears` … `toYears` old on `on`.
Day inventBirth(Dice&, Day on, int fromYears, int toYears);
// 31 July next, or earlier: the day before the 75th birthday, the last day of the month of the
// 70th (of the month before, for those born on the 1st).
Day validUntil(Day birth, Day issued);

enum class DaySpelling { Western, Wareki }; // 20241001, R061001
// Throws std::out_of_range for 和暦 before 1873.
std::string spell(Day, DaySpelling);

} // namespace daishi::demo
