// What the console needs besides: a display, its scanners, and the folders that pictures come from. A scanner
// on the network is not called: it may take one connection only, and the console has it.
#include <cerrno>
#include <cstring>
#include <unistd.h>

#include "app/doctor/checks.h"
#include "app/scanner/settings.h"

namespace daishi::doctor {

namespace {

void checkDisplay(const Machine& machine, Chart& chart) {
    for (const char* name : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"}) {
        const std::string value = machine.environment(name);
        if (!value.empty())
            return chart.ok("display",
                            {"画面があります（" + value + "）。", "There is a display (" + value + ")."});
    }
    chart.ok("display", {"ここには画面がありません。コンソールは画面のあるところで開きます。",
                         "There is no display here; the console is opened where there is one."});
}

void checkPort(const scanner::ScannerSettings& scanner, Chart& chart) {
    const auto* serial = std::get_if<scanner::SerialSettings>(&scanner.device);
    if (!serial)
        return;
    const std::string& port = serial->port;
    if (::access(port.c_str(), R_OK | W_OK) == 0)
        return chart.ok(scanner.id, {"スキャナーのポート " + port + " を使えます。",
                                     "The port " + port + " of the scanner can be used."});
    const std::string why = std::strerror(errno);
    chart.attention(scanner.id,
                    {"スキャナーのポート " + port + " を使えません（" + why + "）。",
                     "The port " + port + " of the scanner cannot be used (" + why + ")."},
                    {"スキャナーをつなぐ。権限がなければ利用者をグループ dialout に入れる",
                     "plug the scanner in; where it is not permitted, add the user to the group dialout"});
}

// A scanner or camera is not asked: its lamp would go on.
void checkFolder(const SourceSettings& source, Chart& chart) {
    const auto* at = std::get_if<FolderSource>(&source.device);
    if (!at)
        return;
    std::error_code unknown;
    const bool usable = std::filesystem::is_directory(at->folder, unknown) &&
                        ::access(at->folder.c_str(), R_OK | W_OK | X_OK) == 0;
    if (usable)
        return chart.ok(source.id, {"画像のフォルダー " + at->folder + " を使えます。",
                                    "The folder " + at->folder + " for pictures can be used."});
    chart.attention(source.id,
                    {"画像のフォルダー " + at->folder + " を使えません。",
                     "The folder " + at->folder + " for pictures cannot be used."},
                    {"フォルダーを作り、この利用者が読み書きできるようにする",
                     "make the folder, and let this user read and write in it"});
}

} // namespace

void checkConsole(const Patient& patient, Chart chart) {
    checkDisplay(patient.machine, chart);
    const auto read = scanner::readSettings(patient.home / "config");
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&read)) {
        const std::string where =
            faults->front().file + ":" + std::to_string(faults->front().line) + ": " + faults->front().reason;
        return chart.fault(
            "scanners",
            {"スキャナーの設定に誤りがあります。" + where,
             "The configuration of the scanners has a fault. " + where},
            {"直して daishi config check で確かめる", "mend it; daishi config check tells whether it holds"});
    }
    for (const scanner::ScannerSettings& scanner : std::get<scanner::Settings>(read).scanners)
        checkPort(scanner, chart);
    for (const SourceSettings& source : std::get<scanner::Settings>(read).pictures)
        checkFolder(source, chart);
}

} // namespace daishi::doctor
