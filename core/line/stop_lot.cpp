#include "core/line/stop_lot.h"

#include <algorithm>

namespace daishi {

std::vector<LoadId> stopLot(Work& work, const LotId& lot, const std::string& reason) {
    const auto holds = holdsOn(work.db, "lot", lot.str());
    if (std::find(holds.begin(), holds.end(), reason) == holds.end())
        placeHold(work.db, "lot", lot.str(), reason, work.event());
    std::vector<LoadId> ended;
    std::vector<std::string> names;
    for (const LoadRow& load : liveLoadsOfLot(work.db, lot)) {
        endLoad(work.db, load, LoadDeath::FindingMade);
        ended.push_back(load.id);
        names.push_back(load.id.str());
    }
    work.note("hold", reason);
    work.note("loads_ended", names);
    return ended;
}

} // namespace daishi
