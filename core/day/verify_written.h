// What stands in columns that are written after their row was made, compared with what the chain tells of it.
#pragma once

#include <vector>

#include "core/day/verify.h"

namespace daishi {

// Named in the order of the tables. What an earlier version wrote without naming its event is compared with
// nothing: there it is empty (0006_written.sql).
std::vector<VerifyFault> verifyWritten(Database&);

} // namespace daishi
