#include "core/decide/load_death.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace daishi {

namespace {

using enum LoadDeath;

struct DeathRow {
    LoadDeath death;
    std::string_view name, ja, en;
};

constexpr DeathRow kDeaths[] = {
    {TrayOpened, "tray-opened", "トレイが開けられました", "the tray was opened"},
    {CoverOpen, "cover-open", "扉が開きました", "a door or cover was opened"},
    {MediaEmpty, "media-empty", "用紙がなくなりました", "the tray ran out of sheets"},
    {Jam, "jam", "紙詰まりです", "a sheet jammed"},
    {Restarted, "restarted", "プリンターが再起動しました", "the printer was restarted"},
    {SettingsChanged, "settings-changed", "プリンターの設定が変わりました",
     "the settings of the printer changed"},
    {MediaChanged, "media-changed", "プリンターの知らせる用紙が変わりました",
     "the media that the printer reports changed"},
    {CounterMoved, "counter-moved", "このラインの外で印刷されました", "sheets were printed past this line"},
    {AttributeMissing, "attribute-missing", "プリンターの状態の一部が分かりません",
     "the printer left out something that it told before"},
    {Unreachable, "unreachable", "プリンターと通信できません", "the printer cannot be reached"},
    {WitnessesDisagree, "witnesses-disagree", "枚数の証人が一致しません",
     "the witnesses of the count do not agree"},
    {BrokenOff, "broken-off", "印刷が途中で取り消されました", "the printing was broken off at the printer"},
    {Stalled, "stalled", "プリンターが理由を言わずに止まりました", "the printer stopped without a reason"},
    {Unwatched, "unwatched", "印刷の間、見張りが途切れました", "nobody watched while it was printed"},
    {RunEnded, "run-ended", "印刷が終わりました", "the run ended"},
    {Unloaded, "unloaded", "取り出されました", "it was unloaded"},
    {FindingMade, "finding", "ロットが登録と違う台紙と分かりました", "the lot was found to be another blank"},
    {PrintWrong, "print-wrong", "印刷した内容が、送ったデータと違いました",
     "what was printed differed from what was sent"},
    {ShiftChanged, "shift-changed", "勤務が交代しました", "the shift changed"},
    {TimeLimit, "time-limit", "装填から時間がたちました", "the load is too old"},
};

const DeathRow& rowOf(LoadDeath death) {
    const auto found = std::find_if(std::begin(kDeaths), std::end(kDeaths),
                                    [&](const DeathRow& row) { return row.death == death; });
    if (found == std::end(kDeaths))
        throw std::logic_error("a load death without a row");
    return *found;
}

// Reasons come with a severity behind them (RFC 8011 §5.4.12): "media-empty-error".
bool saysOneOf(const std::vector<std::string>& reasons, std::initializer_list<std::string_view> keywords) {
    return std::any_of(reasons.begin(), reasons.end(), [&](const std::string& reason) {
        return std::any_of(keywords.begin(), keywords.end(), [&](std::string_view keyword) {
            return reason.compare(0, keyword.size(), keyword) == 0;
        });
    });
}

std::optional<LoadDeath> deathByReasons(const std::vector<std::string>& reasons) {
    if (saysOneOf(reasons, {"cover-open", "door-open", "interlock-open"}))
        return CoverOpen;
    if (saysOneOf(reasons, {"input-tray-missing"}))
        return TrayOpened;
    if (saysOneOf(reasons, {"media-jam"}))
        return Jam;
    if (saysOneOf(reasons, {"media-empty", "media-needed"}))
        return MediaEmpty;
    if (saysOneOf(reasons, {"offline", "shutdown", "timed-out", "connecting-to-device"}))
        return Unreachable;
    return std::nullopt;
}

template <class T>
bool vanished(const std::optional<T>& before, const std::optional<T>& now) {
    return before.has_value() && !now.has_value();
}

bool anyVanished(const PrinterReport& before, const PrinterReport& now) {
    return vanished(before.reasons, now.reasons) || vanished(before.state, now.state) ||
           vanished(before.upTime, now.upTime) || vanished(before.bootSecond, now.bootSecond) ||
           vanished(before.stateChange, now.stateChange) || vanished(before.configChange, now.configChange) ||
           vanished(before.mediaReady, now.mediaReady) || vanished(before.deviceCounter, now.deviceCounter) ||
           vanished(before.acceptingJobs, now.acceptingJobs) || vanished(before.queuedJobs, now.queuedJobs) ||
           vanished(before.queue, now.queue);
}

std::optional<std::string> mediaIn(const PrinterReport& report, const std::string& mediaSource) {
    if (!report.mediaReady)
        return std::nullopt;
    const auto tray = report.mediaReady->find(mediaSource);
    return tray == report.mediaReady->end() ? std::nullopt : std::optional(tray->second);
}

// The printer's clock and its up-time are whole seconds read at different moments.
constexpr std::int64_t kBootJitterSeconds = 2;

bool restarted(const PrinterReport& baseline, const PrinterReport& now) {
    if (baseline.upTime && now.upTime && *now.upTime < *baseline.upTime)
        return true;
    return baseline.bootSecond && now.bootSecond &&
           std::abs(*now.bootSecond - *baseline.bootSecond) > kBootJitterSeconds;
}

int minutesOfDay(Instant at, SiteZone zone) {
    const auto minutes = at.micros() / 60'000'000 + zone.offset.count();
    return static_cast<int>(minutes % (24 * 60));
}

} // namespace

std::string_view nameOf(LoadDeath death) {
    return rowOf(death).name;
}

LoadDeath loadDeathFrom(std::string_view name) {
    for (const DeathRow& row : kDeaths) {
        if (row.name == name)
            return row.death;
    }
    throw std::runtime_error("no way for a load to end: " + std::string(name));
}

Text describe(LoadDeath death) {
    return {std::string(rowOf(death).ja), std::string(rowOf(death).en)};
}

std::optional<LoadDeath> deathBy(const PrinterReport& baseline, const PrinterReport& now,
                                 const std::string& mediaSource, bool ownJobRunning) {
    if (restarted(baseline, now))
        return Restarted;
    if (now.reasons) {
        if (const auto death = deathByReasons(*now.reasons))
            return death;
    }
    if (anyVanished(baseline, now))
        return AttributeMissing;
    if (mediaIn(baseline, mediaSource) != mediaIn(now, mediaSource))
        return MediaChanged;
    if (baseline.configChange != now.configChange || baseline.queue != now.queue)
        return SettingsChanged;
    if (!ownJobRunning && baseline.deviceCounter != now.deviceCounter)
        return CounterMoved;
    if (!ownJobRunning && baseline.stateChange != now.stateChange)
        return TrayOpened;
    return std::nullopt;
}

std::optional<LoadDeath> deathByTime(const Site& site, Instant openedAt, Instant now) {
    const auto age = std::chrono::microseconds(now.micros() - openedAt.micros());
    if (age > site.loadTimeLimit || age.count() < 0)
        return TimeLimit;
    if (siteDay(openedAt, site.zone) != siteDay(now, site.zone))
        return ShiftChanged;
    const int from = minutesOfDay(openedAt, site.zone);
    const int to = minutesOfDay(now, site.zone);
    const bool crossed =
        std::any_of(site.shiftStarts.begin(), site.shiftStarts.end(),
                    [&](std::chrono::minutes start) { return from < start.count() && start.count() <= to; });
    if (crossed)
        return ShiftChanged;
    return std::nullopt;
}

} // namespace daishi
