// The home: its folder, settings, configuration and log.
#include <Poco/Exception.h>

#include <algorithm>

#include "app/cli/home.h"
#include "app/cli/log_file.h"
#include "app/doctor/checks.h"
#include "core/config/load_registry.h"

namespace daishi::doctor {

namespace {

namespace fs = std::filesystem;

void checkSettings(const Patient& patient, Chart& chart) {
    const std::string file = (patient.home / "daishi.properties").string();
    if (!fs::is_regular_file(file)) {
        chart.fault("settings",
                    {"設定のファイルがありません: " + file, "The file of settings is missing: " + file},
                    {"控えから daishi.properties を戻す", "put daishi.properties back from a backup"});
        return;
    }
    try {
        const auto settings = cli::settingsOf(patient.home);
        std::vector<std::string> wrong;
        const std::string language = settings->getString("language");
        if (!language.empty() && language != "ja" && language != "en")
            wrong.push_back("language = " + language);
        if (!cli::logLevelNamed(settings->getString("log.level")))
            wrong.push_back("log.level = " + settings->getString("log.level"));
        for (const std::string& one : wrong)
            chart.attention("settings",
                            {file + " の値が使えません: " + one, file + " holds no usable value: " + one},
                            {"man daishi.properties を見て直す", "mend it; see man daishi.properties"});
        if (wrong.empty())
            chart.ok("settings", {file + " を読めます。", file + " can be read."});
    } catch (const Poco::Exception& failure) {
        const std::string what = failure.displayText();
        chart.fault("settings", {"設定を読めません: " + what, "The settings cannot be read: " + what},
                    {"ファイルの権限と内容を直す", "mend the file or its permissions"});
    }
}

void checkConfig(const Patient& patient, Chart& chart) {
    const fs::path folder = patient.home / "config";
    const auto loaded = loadRegistry(folder);
    const auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded);
    if (!faults) {
        chart.ok("configuration",
                 {folder.string() + " に誤りはありません。", folder.string() + " is without faults."});
        const Registry& registry = std::get<Registry>(loaded);
        checkHolidays(registry, siteDay(patient.clock.now(), registry.site.zone), chart);
        checkSeals(registry, chart);
        return;
    }
    const ConfigFault& first = faults->front();
    const std::string place = first.file + ":" + std::to_string(first.line) + ": " + first.reason;
    const std::string count = std::to_string(faults->size());
    chart.fault("configuration",
                {"設定に誤りが " + count + " 件あります。最初: " + place,
                 "The configuration has " + count + " faults. The first: " + place},
                {"daishi config check " + folder.string(), "daishi config check " + folder.string()});
}

void checkLog(const Patient& patient, Chart& chart) {
    const fs::path folder = patient.home / "log";
    if (!fs::is_directory(folder)) {
        chart.fault("log",
                    {"ログのフォルダーがありません: " + folder.string(),
                     "The folder of the log is missing: " + folder.string()},
                    {"mkdir -m 700 " + folder.string(), "mkdir -m 700 " + folder.string()});
        return;
    }
    if (checkPrivate(patient, chart, "log", folder / "daishi.log"))
        chart.ok("log", {"ログは持ち主だけのものです。", "The log is its owner's alone."});
}

} // namespace

void checkHome(const Patient& patient, Chart chart) {
    const std::string home = patient.home.string();
    if (!hasHome(patient)) {
        chart.attention("folder", {"記録の場所がありません: " + home, "There is no home in " + home + "."},
                        {"場所を指定するか（--home）、作る: daishi home init --home " + home,
                         "name one with --home, or make one: daishi home init --home " + home});
        return;
    }
    if (checkPrivate(patient, chart, "folder", patient.home))
        chart.ok("folder", {home + " は持ち主だけのものです。", home + " is its owner's alone."});
    checkSettings(patient, chart);
    checkConfig(patient, chart);
    checkLog(patient, chart);
}

} // namespace daishi::doctor
