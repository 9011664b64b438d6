// Guards that every act on a job asks alike.
#pragma once

#include <string>
#include <vector>

#include "core/decide/lives.h"
#include "core/words/outcome.h"

namespace daishi {

//
Objection jobReleased(JobState);
// R-302; `holds` are the reasons of the holds in force.
Objection jobNotHeld(const std::vector<std::string>& holds);

} // namespace daishi
