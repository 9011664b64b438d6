// What must always be true, asked of a store as it lies there: one checker for every test that
// breaks something. Reads only.
#pragma once

#include <string>
#include <vector>

#include "core/store/audit_chain.h"
#include "core/store/database.h"

namespace daishi::test {

// Names the first law that does not hold; empty when all hold. `acknowledged`: heads of the chain as they
// were when an act had answered; each must be on it.
std::string brokenLaw(Database&, const std::vector<AuditHead>& acknowledged = {});

} // namespace daishi::test
