// Holds on lots. A held lot prints nothing from the next chunk on; what is loaded stays
// loaded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct HoldRow {
    std::int64_t number = 0; // of the hold, over all subjects
    std::string reason;
};
// In force, the oldest first. Reads inside the caller's transaction or outside any.
std::vector<HoldRow> holdsInForce(Database&, const LotId&);

// Refused: R-210 no such lot, R-212 no reason.
Outcome<HoldRow> holdLot(Line&, const Crew&, const LotId&, const std::string& reason);

// Two persons. `number` may be left out when one hold is in force. Refused: R-210 no such lot or hold in
// force, R-212 no reason, or several holds and none named.
Outcome<HoldRow> liftHold(Line&, const Crew&, const LotId&, const std::string& reason,
                          std::optional<std::int64_t> number = std::nullopt);

} // namespace daishi
