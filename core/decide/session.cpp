#include "core/decide/people.h"

#include <stdexcept>

namespace daishi {

namespace {

struct EndRow {
    SessionEnd end;
    std::string_view name;
    const char* ja;
    const char* en;
};

constexpr EndRow kEnds[] = {
    {SessionEnd::LoggedOut, "logged-out", "ログアウト済み", "logged out"},
    {SessionEnd::Idle, "idle", "しばらく操作がなかった", "nothing was done for too long"},
    {SessionEnd::TooLong, "too-long", "ログインから時間が経った", "logged in too long ago"},
    {SessionEnd::ClockWentBack, "clock-went-back", "時計が戻った", "the clock went back"},
    {SessionEnd::BadgeBlocked, "badge-blocked", "バッジが止められた", "the badge was blocked"},
    {SessionEnd::Replaced, "replaced", "別のログインに替わった", "another login took its place"},
    {SessionEnd::PinChanged, "pin-changed", "暗証番号が変わった", "the PIN was changed"},
};

const EndRow& rowOf(SessionEnd end) {
    for (const EndRow& row : kEnds) {
        if (row.end == end)
            return row;
    }
    throw std::logic_error("an end of sessions without a row");
}

} // namespace

std::string_view nameOf(SessionEnd end) {
    return rowOf(end).name;
}

Text describe(SessionEnd end) {
    return {rowOf(end).ja, rowOf(end).en};
}

SessionEnd sessionEndFrom(std::string_view name) {
    for (const EndRow& row : kEnds) {
        if (row.name == name)
            return row.end;
    }
    throw std::invalid_argument("no such end of a session: " + std::string(name));
}

std::optional<SessionEnd> overBy(const SessionTimes& times, const Site& site, Instant now) {
    if (now < times.seen || times.seen < times.opened)
        return SessionEnd::ClockWentBack;
    if (now >= times.opened.plusMinutes(int(site.sessionLongest.count())))
        return SessionEnd::TooLong;
    if (now >= times.seen.plusMinutes(int(site.sessionIdle.count())))
        return SessionEnd::Idle;
    return std::nullopt;
}

} // namespace daishi
