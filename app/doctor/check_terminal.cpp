// Whether Japanese can be shown where the answers go.
#include <algorithm>
#include <cctype>

#include "app/doctor/checks.h"

namespace daishi::doctor {

namespace {

std::string localeOf(const Machine& machine) {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const std::string value = machine.environment(name);
        if (!value.empty())
            return value;
    }
    return "C";
}

bool isUtf8(std::string locale) {
    std::transform(locale.begin(), locale.end(), locale.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
}

} // namespace

void checkTerminal(const Patient& patient, Chart chart) {
    const std::string locale = localeOf(patient.machine);
    if (isUtf8(locale))
        chart.ok("locale",
                 {"文字コードは UTF-8 です（" + locale + "）。", "The locale is UTF-8 (" + locale + ")."});
    else
        chart.attention(
            "locale",
            {"文字コードが UTF-8 ではありません（" + locale + "）。日本語が崩れることがあります。",
             "The locale is not UTF-8 (" + locale + "); Japanese may be garbled."},
            {"export LANG=ja_JP.UTF-8（または C.UTF-8）", "export LANG=ja_JP.UTF-8, or C.UTF-8"});
    if (patient.machine.terminal && patient.machine.environment("TERM") == "linux")
        chart.attention("terminal",
                        {"この画面（Linux コンソール）は漢字を表示できません。",
                         "This screen, the Linux console, cannot show kanji."},
                        {"端末エミュレーターか ssh を使うか、--lang en を付ける",
                         "use a terminal emulator or ssh, or add --lang en"});
}

} // namespace daishi::doctor
