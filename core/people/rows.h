// Internal to core/people: what its use-cases share.
#pragma once

#include "core/decide/stock_acts.h"
#include "core/line/work.h"

namespace daishi {

inline Refusal badgeUnknown(const BadgeId& badge) {
    return {
        RefusalCode::BadgeUnknown, {badge.str(), badge.str()}, {"登録されたバッジ", "a badge on record"}, {}};
}

// All that are open, at whatever terminal.
inline void endSessionsOf(Work& work, const BadgeId& badge, SessionEnd end) {
    work.db.run("UPDATE session SET ended_at = $1, ended_by = $2 WHERE badge = $3 AND ended_at IS NULL",
                {work.now.micros(), std::string(nameOf(end)), badge.str()});
}

} // namespace daishi
