// The printer's own word, asked last before a sheet goes out.
#include <algorithm>
#include <stdexcept>

#include "core/decide/guards.h"
#include "core/decide/queue_guard.h"

namespace daishi {

namespace {

const Text kReadyText{"待機中のプリンター", "an idle printer that reports its state"};

Refusal unknown(std::string_view ja, std::string_view en) {
    return {RefusalCode::PrinterStateUnknown,
            {std::string(ja) + "の知らせがありません", std::string(en) + " is not reported"},
            kReadyText,
            {}};
}

// Reports are not errors: they tell of supplies running low and the like, and do not stop a printer.
bool stops(const std::string& reason) {
    const auto ends = [&](std::string_view suffix) {
        return reason.size() >= suffix.size() &&
               reason.compare(reason.size() - suffix.size(), suffix.size(), suffix) == 0;
    };
    return reason != "none" && !ends("-report") && reason != "cups-waiting-for-job-completed" &&
           !ends("-low-warning") && !ends("-low");
}

// As it stands in the canonical text of a media-col, in hundredths of a millimetre (PWG 5100.3 §3.13); with
// the braces, so that 8600 is not found in 86000.
std::string mediaSizeText(SheetSize size) {
    switch (size) {
    case SheetSize::Card:
        return "{x-dimension=5400 y-dimension=8600}";
    case SheetSize::A4:
        return "{x-dimension=21000 y-dimension=29700}";
    }
    throw std::logic_error("a sheet size without dimensions");
}

} // namespace

Objection printerReady(const PrinterStanding& printer) {
    if (!printer.reachable) {
        return Refusal{RefusalCode::PrinterUnreachable, {"応答なし", "no answer"}, kReadyText, {}};
    }
    const PrinterReport& now = printer.now;
    if (now.queue) {
        if (auto objection = queueIsPlain(*now.queue))
            return objection;
    }
    if (!now.reasons)
        return unknown("状態の理由", "printer-state-reasons");
    if (!now.state)
        return unknown("状態", "printer-state");
    if (!now.mediaReady)
        return unknown("用紙", "media-col-ready");
    if (!now.upTime)
        return unknown("稼働時間", "printer-up-time");
    const auto bad = std::find_if(now.reasons->begin(), now.reasons->end(), stops);
    if (bad != now.reasons->end() || *now.state == PrinterState::Stopped) {
        const std::string_view reason = bad == now.reasons->end() ? std::string_view("stopped") : *bad;
        const Text found{std::string(reason), std::string(reason)};
        return Refusal{RefusalCode::PrinterNotReady, found, kReadyText, {}};
    }
    if (now.acceptingJobs && !*now.acceptingJobs) {
        return Refusal{
            RefusalCode::PrinterNotReady, {"受け付けていません", "not accepting jobs"}, kReadyText, {}};
    }
    if (*now.state == PrinterState::Processing || now.queuedJobs.value_or(0) > 0) {
        return Refusal{RefusalCode::PrinterBusy, {"処理中", "processing"}, kReadyText, {}};
    }
    const auto tray = now.mediaReady->find(printer.mediaSource);
    const Text wanted{mediaName(printer.size), mediaName(printer.size)};
    if (tray == now.mediaReady->end()) {
        return Refusal{RefusalCode::PrinterContradictsLoad,
                       {printer.mediaSource + " は空です", printer.mediaSource + " is empty"},
                       wanted,
                       {}};
    }
    if (tray->second.find(mediaSizeText(printer.size)) == std::string::npos) {
        return Refusal{RefusalCode::PrinterContradictsLoad, {tray->second, tray->second}, wanted, {}};
    }
    return std::nullopt;
}

} // namespace daishi
