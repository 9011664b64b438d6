// Whose card is 兼 高齢受給者証 and bears a co-payment share (ages 70 to 74).
#pragma once

#include "core/words/days.h"

namespace daishi {

// On this day: from the first of the month after the 70th birthday (of its own month for those born on the
// 1st, who come of age on the day before), until and including the day before the 75th birthday.
bool isElderlyInsured(Day birth, Day on);

} // namespace daishi
