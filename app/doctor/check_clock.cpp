// The clock of the machine: days of issue and the order of events hang on it.
#include "app/doctor/checks.h"
#include "core/store/database.h"

namespace daishi::doctor {

void checkLastEvent(const Patient& patient, Database& db, Chart& chart) {
    const auto rows = db.query("SELECT MAX(at) FROM audit");
    const auto last = rows->next() ? rows->integerOrNull(0) : std::nullopt;
    if (!last) {
        chart.ok("last-event", {"まだ記録された出来事はありません。", "No event is on record yet."});
        return;
    }
    const std::string event = localIso(Instant(*last), SiteZone{});
    const std::string now = localIso(patient.clock.now(), SiteZone{});
    if (Instant(*last) > patient.clock.now())
        chart.fault("last-event",
                    {"最後の出来事（" + event + "）が今（" + now + "）より後です。時計が戻っています。",
                     "The last event (" + event + ") is later than now (" + now + "): the clock went back."},
                    {"印刷を始めずに時計を合わせる", "set the clock right before anything is printed"});
    else
        chart.ok("last-event", {"最後の出来事は " + event + "、今は " + now + " です。",
                                "The last event was at " + event + ", now it is " + now + "."});
}

void checkClock(const Patient& patient, Chart chart) {
    const auto synchronised = patient.machine.clockIsSynchronised();
    const Text act{"時刻合わせ（systemd-timesyncd または chrony）を動かす",
                   "let systemd-timesyncd or chrony keep the clock"};
    if (!synchronised)
        chart.attention("synchronised",
                        {"時計が合っているか、この機械からは分かりません。",
                         "This machine does not say whether its clock is kept."},
                        act);
    else if (!*synchronised)
        chart.attention("synchronised",
                        {"時計はどの時刻源にも合わせられていません。",
                         "The clock is not synchronised with any source of time."},
                        act);
    else
        chart.ok("synchronised", {"時計は時刻源に合っています。", "The clock is synchronised."});
    const auto tokyo = patient.machine.zoneData / "Asia/Tokyo";
    if (std::filesystem::exists(tokyo))
        chart.ok("zone", {"時間帯のデータがあります: " + tokyo.string(),
                          "Time zone data are there: " + tokyo.string()});
    else
        chart.attention("zone",
                        {"時間帯のデータがありません: " + tokyo.string(),
                         "Time zone data are missing: " + tokyo.string()},
                        {"apt-get install tzdata（Daishi は日本時間を自分で数えます）",
                         "apt-get install tzdata; Daishi itself counts Japanese time without them"});
}

} // namespace daishi::doctor
