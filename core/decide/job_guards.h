// Guards that every act on a job asks alike.
#pragma once

#include <string>
#include <vector>

#include "core/decide/lives.h"
#include "core/words/days.h"
#include "core/words/outcome.h"

namespace daishi {

//
Objection jobReleased(JobState);
// R-302; `holds` are the reasons of the holds in force.
Objection jobNotHeld(const std::vector<std::string>& holds);
// data that describe a day before today by more than `limit`.
Objection dataFresh(Day dataDay, Day today, std::chrono::days limit);
// whether sheets of any run of the job are there of which nobody knows.
Objection nothingInDoubt(bool doubtfulSheets);

} // namespace daishi
