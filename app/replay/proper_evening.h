// The evening as it is done properly: everything that is open is counted and looked at, the day is judged and
// signed.
#pragma once

#include <string>
#include <vector>

#include "app/replay/play.h"

namespace daishi::replay {

// --as for an operator, and for a supervisor.
std::vector<std::string> asOperator(const House&);
std::vector<std::string> asLeader(const House&);

void countEverything(Play&, const Statement&);
void scanBin(Play&, const Statement&);
void closeDay(Play&, const Statement&);

} // namespace daishi::replay
