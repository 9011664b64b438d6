// When the store was last backed up.
#include "app/cli/backup_record.h"
#include "app/cli/troubles.h"
#include "app/doctor/checks.h"

namespace daishi::doctor {

namespace {

constexpr std::int64_t kDayMicros = std::int64_t(24) * 60 * 60 * 1'000'000;

const Text kMakeOne{"daishi backup FOLDER（毎日）", "daishi backup FOLDER, every day"};

} // namespace

void checkBackup(const Patient& patient, bool onPostgres, Chart& chart) {
    if (onPostgres)
        return; // the server's: check_server.cpp
    std::optional<cli::LastBackup> last;
    try {
        last = cli::lastBackup(patient.home);
    } catch (const std::exception& unreadable) {
        chart.attention("backup", cli::wordsOf(unreadable).says, kMakeOne);
        return;
    }
    if (!last) {
        chart.attention(
            "backup",
            {"この記録の控えは、まだ一度も作られていません。", "No backup of this store was ever made."},
            kMakeOne);
        return;
    }
    const std::string when = localIso(last->madeAt, SiteZone{});
    const Text says{"最後の控えは " + when + " に " + last->folder + " に作られました（記録 " +
                        std::to_string(last->event) + " まで）。",
                    "The last backup was made at " + when + " in " + last->folder + ", up to event " +
                        std::to_string(last->event) + "."};
    if (patient.clock.now().micros() - last->madeAt.micros() > kDayMicros)
        chart.attention("backup", says, kMakeOne);
    else
        chart.ok("backup", says);
}

} // namespace daishi::doctor
