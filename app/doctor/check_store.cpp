// The store: its files, the disk below it, who works in it, and what it says of itself.
#include <Poco/Exception.h>

#include "app/cli/home.h"
#include "app/cli/troubles.h"
#include "app/doctor/checks.h"
#include "core/store/open_store.h"
#include "core/store/schema.h"
#include "core/store/store_trouble.h"

namespace daishi::doctor {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMega = 1'000'000;
constexpr std::uintmax_t kLeastFree = 200 * kMega; // below, a day's printing may not fit
constexpr std::uintmax_t kLittleFree = 2'000 * kMega;
constexpr std::uintmax_t kLargeJournal = 64 * kMega; // SQLite empties it at about 4 MB

std::string megabytes(std::uintmax_t bytes) {
    return std::to_string(bytes / kMega) + " MB";
}

std::string storeSetting(const Patient& patient) {
    try {
        return cli::settingsOf(patient.home)->getString("store");
    } catch (const Poco::Exception&) { // told by the check of the settings
        return "sqlite:store.db";
    }
}

// Of a URL only what it begins with: behind that there may be a password, and what is told is mailed about.
std::string beginningOf(const std::string& url) {
    const std::size_t colon = url.find(':');
    return colon == std::string::npos ? url : url.substr(0, colon) + ":…";
}

void checkDisk(const Patient& patient, Chart& chart) {
    const std::uintmax_t free = patient.machine.freeBytes(patient.home);
    const Text says{"空き容量は " + megabytes(free) + " です。", megabytes(free) + " of the disk are free."};
    const Text act{"不要なファイルを除くか、大きなディスクに移す",
                   "make room, or move the home to a larger disk"};
    if (free < kLeastFree)
        chart.fault("disk", says, act);
    else if (free < kLittleFree)
        chart.attention("disk", says, act);
    else
        chart.ok("disk", says);
}

void checkJournal(const fs::path& store, Chart& chart) {
    std::error_code absent;
    const std::uintmax_t size = fs::file_size(store.string() + "-wal", absent);
    const std::uintmax_t bytes = absent ? 0 : size;
    const Text says{"書き込みの控え（WAL）は " + megabytes(bytes) + " です。",
                    "The journal (WAL) holds " + megabytes(bytes) + "."};
    if (bytes > kLargeJournal)
        chart.attention(
            "journal", says,
            {"ほかのプログラムが記録を読み続けていないか調べ、命令を一つ実行して閉じさせる",
             "see whether another program keeps reading the store; then let any command run and end"});
    else
        chart.ok("journal", says);
}

void tellStore(Database& db, Chart& chart) {
    const StoreInfo info = readStoreInfo(db);
    const std::string schema = std::to_string(info.schemaVersion);
    if (info.kind == StoreKind::Simulation)
        chart.ok("contents", {"練習用の記録 " + info.id + "、版 " + schema + "。構造に損傷はありません。",
                              "A store for practice, " + info.id + ", schema " + schema +
                                  "; its structure is undamaged."});
    else
        chart.ok("contents",
                 {"本番用の記録 " + info.id + "、版 " + schema + "。構造に損傷はありません。",
                  "A production store, " + info.id + ", schema " + schema + "; its structure is undamaged."});
}

const Text kRestore{"印刷を止め、この場所をそのまま控え、最新の控えから戻す",
                    "stop printing, keep the home as it is, and restore the newest backup"};
// A store without sums of its pages; the migration works on a copy and refuses one that is damaged.
const Text kMigrateOrRestore{
    "前の版の記録なら daishi store migrate。そうでなければ印刷を止め、最新の控えから戻す",
    "of an earlier version: daishi store migrate; else stop printing and restore the newest backup"};

void tellFailure(const StoreError& error, bool server, Chart& chart) {
    const Text what = cli::wordsOf(error).says;
    const auto* trouble = dynamic_cast<const StoreTrouble*>(&error);
    if (trouble && trouble->kind() == StoreTroubleKind::Older) {
        const std::string command = server ? "daishi store migrate --owner URL" : "daishi store migrate";
        chart.fault("schema", what, {command, command});
        return;
    }
    switch (error.fault()) {
    case StoreFault::Busy:
        chart.attention("lock",
                        {"ほかのプログラムが使用中のため、中は調べていません。" + what.ja,
                         "Its contents were not examined. " + what.en},
                        {"その作業が終わってから、もう一度調べる", "examine again when that work has ended"});
        return;
    case StoreFault::Damaged:
        chart.fault("contents", what,
                    trouble && trouble->kind() == StoreTroubleKind::NoSums ? kMigrateOrRestore : kRestore);
        return;
    case StoreFault::Refused:
        chart.fault("rights",
                    {"この役割では使えません。" + what.ja, "This role is not worked with. " + what.en},
                    {"何も所有しない役割を URL に書く。作り方は README の「The store」",
                     "name a role in the URL that owns nothing; see \"The store\" in the README"});
        return;
    case StoreFault::Full:
    case StoreFault::Failed:
        chart.fault("contents", what,
                    {"示された原因を除いて、もう一度調べる", "mend what is named and examine again"});
        return;
    }
}

void checkContents(const std::string& url, const Patient& patient, Chart& chart) {
    try {
        const auto db = openStore(url, patient.home.string());
        if (db->engine() == StoreEngine::Postgres)
            checkServer(*db, chart);
        tellStore(*db, chart);
        checkRules(*db, chart);
        checkMasters(patient, *db, chart);
        checkLastEvent(patient, *db, chart);
    } catch (const StoreError& error) {
        tellFailure(error, isPostgresUrl(url), chart);
    }
}

void checkFile(const std::string& url, const fs::path& store, const Patient& patient, Chart& chart) {
    if (!fs::exists(store)) {
        chart.fault("file",
                    {"記録がありません: " + store.string(), "The store is missing: " + store.string()},
                    {"最新の控えから戻す", "restore the newest backup"});
        return;
    }
    bool whole = true;
    for (const char* part : {"", "-wal", "-shm", ".lock"})
        whole = checkPrivate(patient, chart, "file", store.string() + part) && whole;
    if (whole)
        chart.ok("file",
                 {store.string() + " は持ち主だけのものです。", store.string() + " is its owner's alone."});
    checkJournal(store, chart);
    // Opened by another user it would leave files that its owner cannot use.
    if (const auto about = ownershipOf(store); about && about->owner == patient.machine.user)
        checkContents(url, patient, chart);
}

} // namespace

void checkStore(const Patient& patient, Chart chart) {
    if (!hasHome(patient))
        return;
    checkDisk(patient, chart);
    const std::string url = storeSetting(patient);
    checkBackup(patient, isPostgresUrl(url), chart);
    constexpr std::string_view kScheme = "sqlite:";
    if (url.compare(0, kScheme.size(), kScheme) == 0)
        checkFile(url, patient.home / url.substr(kScheme.size()), patient, chart);
    else if (isPostgresUrl(url))
        checkContents(url, patient, chart);
    else
        chart.fault("setting",
                    {"この記録の入れ物は使えません: " + beginningOf(url),
                     "No such store can be used: " + beginningOf(url)},
                    {"daishi.properties の store を直す", "mend store in daishi.properties"});
}

} // namespace daishi::doctor
