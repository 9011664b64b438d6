// Versions of the program and of what it stands on, and the configuration that new homes begin with.
#include <Poco/Environment.h>
#include <cairo.h>
#include <hb.h>
#include <sodium.h>
#include <sqlite3.h>
#include <unicode/uversion.h>

#include "app/doctor/checks.h"
#include "core/config/load_registry.h"
#include "core/store/schema.h"

#ifdef DAISHI_HAS_LIBPQ
#include <libpq-fe.h>
#endif

namespace daishi::doctor {

namespace {

constexpr int kLeastSqlite = 3040000; // the store's SQL is written for it

std::string threeNumbers(int version, int step) {
    return std::to_string(version / step / step) + "." + std::to_string(version / step % step) + "." +
           std::to_string(version % step);
}

std::string libraries() {
    UVersionInfo icu;
    char icuText[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(icu);
    u_versionToString(icu, icuText);
    std::string text = std::string("SQLite ") + sqlite3_libversion() + ", libsodium " +
                       sodium_version_string() + ", ICU " + icuText + ", cairo " + cairo_version_string() +
                       ", HarfBuzz " + hb_version_string() + ", CUPS " + DAISHI_CUPS_VERSION + ", Poco " +
                       threeNumbers(static_cast<int>(Poco::Environment::libraryVersion() >> 8), 0x100);
#ifdef DAISHI_HAS_LIBPQ
    text += ", libpq " + std::to_string(PQlibVersion());
#endif
    return text;
}

void checkConfigFolder(const Patient& patient, Chart& chart) {
    const std::string folder = patient.configFolder.string();
    const Text act{"パッケージを入れ直すか、DAISHI_CONFIG に設定のフォルダーを指定する",
                   "install the package again, or name the folder in DAISHI_CONFIG"};
    if (!std::filesystem::is_directory(patient.configFolder)) {
        chart.fault("configuration",
                    {"新しい記録の場所に使う設定がありません: " + folder,
                     "The configuration that new homes begin with is missing: " + folder},
                    act);
        return;
    }
    const auto loaded = loadRegistry(patient.configFolder);
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded)) {
        const std::string count = std::to_string(faults->size());
        chart.fault("configuration",
                    {folder + " の設定に誤りが " + count + " 件あります。",
                     "The configuration in " + folder + " has " + count + " faults."},
                    {"daishi config check " + folder, "daishi config check " + folder});
        return;
    }
    chart.ok("configuration",
             {"新しい記録の場所に使う設定: " + folder, "New homes begin with " + folder + "."});
}

} // namespace

void checkProgram(const Patient& patient, Chart chart) {
    const std::string schema = std::to_string(schemaVersion());
    chart.ok("version", {"Daishi " DAISHI_VERSION "、記録の版 " + schema,
                         "Daishi " DAISHI_VERSION ", writes schema " + schema + "."});
    chart.ok("libraries", {libraries(), libraries()});
    if (sqlite3_libversion_number() < kLeastSqlite)
        chart.fault("sqlite",
                    {std::string("SQLite が古すぎます: ") + sqlite3_libversion(),
                     std::string("SQLite is too old: ") + sqlite3_libversion()},
                    {"SQLite 3.40 以上を入れる", "install SQLite 3.40 or newer"});
    if (sodium_init() < 0)
        chart.fault("sodium", {"libsodium を始められません。", "libsodium cannot be started."},
                    {"libsodium23 を入れ直す", "install libsodium23 again"});
    checkConfigFolder(patient, chart);
}

} // namespace daishi::doctor
