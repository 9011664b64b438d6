#include "core/line/clock_confirmed.h"

#include "core/decide/clock_guard.h"

namespace daishi {

Outcome<ClockConfirmed> confirmClock(Line& line, const Crew& crew) {
    return perform<ClockConfirmed>(
        line, Act::ConfirmClock, crew, "", [&](Work& work) -> Outcome<ClockConfirmed> {
            const SiteZone zone = line.registry.site.zone;
            const std::string now = localIso(work.now, zone);
            const auto newest = newestEventAt(work.db);
            if (!clockObjection(Act::SignDay, newest, work.now, zone)) {
                return Refusal{RefusalCode::StepNotAllowed,
                               {now, now},
                               {"最後の記録より前の時計", "a clock that is behind the newest event"},
                               {}};
            }
            work.note("newest", localIso(*newest, zone));
            work.note("now", now);
            return ClockConfirmed{*newest, work.now};
        });
}

} // namespace daishi
