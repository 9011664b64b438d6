// Days in the Japanese calendar: how they are printed, and the spellings in which files bring them.
// Eras are ICU's (ja_JP@calendar=japanese). Era dates begin with 明治6年 (1873), before which Japan
// counted another calendar. The day on which an era begins belongs to the new era alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/words/days.h"

namespace daishi {

// "令和 7年 7月31日", "昭和27年 1月 1日", "令和 1年 5月 1日": two places each, blank-padded.
// Throws std::out_of_range for a day before 1873-01-01.
std::string wareki(Day);

// "令和 6年 9月30日（月）". Throws as wareki does.
std::string warekiWithWeekday(Day);

enum class DayFault {
    UnknownSpelling, // none of those below
    NoSuchDay,       // month or day that the calendar does not have, or before 1873
    OutsideEra,      // not a day of the era named: 昭和65年
};

// Reads exactly one of
//   20241001 · 2024-10-01 · 2024/10/01
//   R061001 · S270101 (M T S H R) · 5061001 (1 明治 2 大正 3 昭和 4 平成 5 令和)
//   令和6年10月1日 · 令和 6年10月 1日 · 令和元年5月1日
// and nothing else: no blanks around, no full-width digits.
std::variant<Day, DayFault> readDay(std::string_view);

} // namespace daishi
