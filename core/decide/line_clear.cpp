#include "core/decide/line_clear.h"

namespace daishi {

Objection lineIsClear(const TrayId& tray, const JobId& next, const std::optional<LastInTray>& last) {
    if (!last || last->clearedSince || (last->job == next && !last->jobEnded))
        return std::nullopt;
    const std::string where = tray.str() + " " + last->job.str();
    return Refusal{RefusalCode::LineClearRequired,
                   {where, where},
                   {"空であることの記録", "a record that tray and output bin are empty"},
                   {}};
}

Objection lineMayBeCleared(const TrayId& tray, const std::optional<BoxId>& inTrayByBook,
                           const ClearanceSeen& seen) {
    if (inTrayByBook) {
        return Refusal{RefusalCode::TrayNotClear,
                       {inTrayByBook->str(), inTrayByBook->str()},
                       {"空のトレイ", "an empty tray"},
                       {}};
    }
    if (seen.inTray.isZero() && seen.inOutput.isZero())
        return std::nullopt;
    const std::string tray0 = std::to_string(seen.inTray.value());
    const std::string output = std::to_string(seen.inOutput.value());
    return Refusal{RefusalCode::LineNotClear,
                   {tray.str() + " " + tray0 + "枚、排紙 " + output + "枚",
                    tray.str() + " " + tray0 + " sheets, output bin " + output},
                   {"どちらも 0枚", "none in either"},
                   {}};
}

} // namespace daishi
