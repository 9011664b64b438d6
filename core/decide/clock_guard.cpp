#include "core/decide/clock_guard.h"

#include <algorithm>

namespace daishi {

namespace {

bool onlyWritesDown(Act act) {
    return act == Act::CountChunk || act == Act::DoubtChunk || act == Act::LapseChunk ||
           act == Act::CountTest;
}

Text timeText(Instant at, SiteZone zone) {
    const std::string minute = localIso(at, zone).substr(0, 16); // 2024-09-30T08:42
    return {minute, minute};
}

} // namespace

Objection clockObjection(Act act, const std::optional<Instant>& last, Instant now, SiteZone zone) {
    if (!last || act == Act::ConfirmClock || onlyWritesDown(act))
        return std::nullopt;
    if (now.plusMinutes(kClockSlack) >= *last)
        return std::nullopt;
    const Text newest = timeText(*last, zone);
    return Refusal{
        RefusalCode::ClockBehind, timeText(now, zone), {newest.ja + " 以降", newest.en + " or later"}, {}};
}

Instant timeOfAct(Act act, const std::optional<Instant>& last, Instant now) {
    return last && act != Act::ConfirmClock ? std::max(*last, now) : now;
}

} // namespace daishi
