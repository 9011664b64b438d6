#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/print/facts.h"

namespace daishi::cli {

namespace {

Word stateOf(const Look& look) {
    if (!look.reachable)
        return {"unreachable", {"通信できません", "cannot be reached"}};
    if (!look.report.state)
        return {"unknown", {"不明", "unknown"}};
    switch (*look.report.state) {
    case PrinterState::Idle:
        return {"idle", {"待機中", "idle"}};
    case PrinterState::Processing:
        return {"processing", {"印刷中", "printing"}};
    case PrinterState::Stopped:
        return {"stopped", {"停止", "stopped"}};
    }
    return {"unknown", {"不明", "unknown"}};
}

Value reasonsOf(const Look& look) {
    if (!look.report.reasons)
        return {};
    return joined(*look.report.reasons, " ");
}

// What the printer says lies in a tray; it may contradict, it never permits.
Value mediaOf(const Look& look, const TrayConfig& tray) {
    if (!look.report.mediaReady)
        return {};
    const auto at = look.report.mediaReady->find(tray.mediaSource);
    if (at == look.report.mediaReady->end())
        return Text{"用紙なし", "no media"};
    return at->second;
}

Result list(Call& call) {
    Home& home = call.home();
    Answer answer{Tone::Plain, {"プリンター（今の状態）", "Printers, as they answer now"}};
    Table& printers = answer.table("printers", {},
                                   {{"printer", {"プリンター", "Printer"}},
                                    {"name", {"名前", "Name"}},
                                    {"uri", {"場所", "At"}},
                                    {"state", {"状態", "State"}},
                                    {"reasons", {"理由", "Reasons"}},
                                    {"queued", {"待ち", "Queued"}},
                                    {"counter", {"総カウンター", "Life counter"}}});
    Table& trays = answer.table("trays", {"トレイ", "Trays"},
                                {{"tray", {"トレイ", "Tray"}},
                                 {"source", {"給紙元", "Source"}},
                                 {"media", {"プリンターの言う用紙", "Media by the printer"}}});
    for (const PrinterConfig& printer : home.registry().printers) {
        const Look look = lookAt(home.printer(printer.id));
        printers.row({printer.id, printer.name, printer.uri, stateOf(look), reasonsOf(look),
                      look.report.queuedJobs, look.report.deviceCounter});
        if (!look.reachable)
            answer.then({printer.id.str() + ": " + look.lost.ja, printer.id.str() + ": " + look.lost.en});
        for (const TrayConfig& tray : printer.trays)
            trays.row({tray.id, tray.mediaSource, mediaOf(look, tray)});
    }
    return answer;
}

} // namespace

void addPrinterVerbs(std::vector<Verb>& verbs) {
    verbs.push_back({"printer",
                     "list",
                     {"プリンターに今の状態を聞く", "ask every printer how it is"},
                     {},
                     {},
                     "printer list",
                     {},
                     {},
                     {},
                     list});
}

} // namespace daishi::cli
