// Every configured printer, asked once: does it answer, in which IPP, and are its trays those configured?
#include <algorithm>

#include "app/doctor/checks.h"
#include "core/config/load_registry.h"

namespace daishi::doctor {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::vector<std::string> traysNotReported(const PrinterConfig& printer,
                                          const std::vector<std::string>& reported) {
    std::vector<std::string> absent;
    for (const TrayConfig& tray : printer.trays) {
        if (std::find(reported.begin(), reported.end(), tray.mediaSource) == reported.end())
            absent.push_back(tray.mediaSource);
    }
    return absent;
}

void tellTrays(const PrinterConfig& printer, const PrinterDescription& says, Chart& chart) {
    const std::string& id = printer.id.str();
    if (!says.mediaSources) {
        chart.fault(id,
                    {id + " はトレイを名乗らないので、給紙元を指定できません。",
                     id + " does not tell its trays, so none can be asked for."},
                    {"media-source-supported を報告するプリンターを使う",
                     "use a printer that reports media-source-supported"});
        return;
    }
    const std::string absent = joined(traysNotReported(printer, *says.mediaSources));
    const std::string reported = joined(*says.mediaSources);
    if (!absent.empty())
        chart.fault(
            id,
            {id + " に設定のトレイ " + absent + " がありません。プリンターの言うトレイ: " + reported,
             id + " has no tray " + absent + " of the configuration; it reports " + reported + "."},
            {"config/printers.toml の media-source を直す", "mend media-source in config/printers.toml"});
}

void tellState(const PrinterConfig& printer, const PrinterReport& report, Chart& chart) {
    std::vector<std::string> reasons = report.reasons.value_or(std::vector<std::string>{});
    std::erase(reasons, "none");
    if (report.state == PrinterState::Stopped || !reasons.empty()) {
        const std::string why = reasons.empty() ? "stopped" : joined(reasons);
        chart.attention(printer.id.str(),
                        {printer.id.str() + " の訴え: " + why, printer.id.str() + " complains: " + why},
                        {"プリンターの表示に従う", "see to the printer"});
    }
}

void checkPrinter(const PrinterConfig& printer, const Patient& patient, Chart& chart) {
    const std::string& id = printer.id.str();
    const auto answer = patient.machine.describe(printer);
    if (const auto* lost = std::get_if<Unreachable>(&answer)) {
        chart.fault(id,
                    {id + " と通信できません。" + lost->says.ja, id + " cannot be reached. " + lost->says.en},
                    {"直したら、もう一度調べる", "when that is mended, examine again"});
        return;
    }
    const auto& says = std::get<PrinterDescription>(answer);
    const std::string versions = joined(says.ippVersions.value_or(std::vector<std::string>{"?"}));
    const std::string trays = joined(says.mediaSources.value_or(std::vector<std::string>{"?"}));
    const std::string model = says.makeAndModel.value_or("?") + (says.firmware ? " " + *says.firmware : "");
    chart.ok(id, {id + " は応答します: " + model + "、IPP " + versions + "、トレイ " + trays,
                  id + " answers: " + model + ", IPP " + versions + ", trays " + trays + "."});
    tellTrays(printer, says, chart);
    if (!says.report.deviceCounter)
        chart.attention(id, {id + " は総カウンターを報告しません。", id + " does not report a life counter."},
                        {"毎朝毎晩、表示の値を書きとめる", "read its display every morning and evening"});
    tellState(printer, says.report, chart);
}

} // namespace

void checkPrinters(const Patient& patient, Chart chart) {
    if (!hasHome(patient))
        return;
    const auto loaded = loadRegistry(patient.home / "config");
    const auto* registry = std::get_if<Registry>(&loaded);
    if (!registry) {
        chart.attention("configuration",
                        {"設定に誤りがあるため、プリンターは調べていません。",
                         "The configuration has faults, so no printer was asked."},
                        {"設定を直してから、もう一度調べる", "mend the configuration and examine again"});
        return;
    }
    for (const PrinterConfig& printer : registry->printers) {
        checkCertificate(printer, patient, chart);
        checkPrinter(printer, patient, chart);
    }
}

} // namespace daishi::doctor
