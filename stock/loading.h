// Loading 装填: the interlock at the tray (the second barrier that was missing). Job ticket, tray
// label and box label are scanned, and for look-alikes the mark of the top sheet (E3). The lot of record
// comes from the scan alone; software never picks one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/line/work.h"
#include "core/pictures/looking.h"
#include "core/print/printer_port.h"

namespace daishi {

struct LoadScans {
    std::string jobTicket;
    std::string trayLabel;
    std::string boxLabel;            // our own
    std::optional<std::string> mark; // of the top sheet
    // Sheets that go from the store into the tray now. Nothing: all of the box; or none, when the tray
    // already has sheets of this box from a load that died.
    std::optional<Sheets> sheets;
    // Of the top sheet, where the policy of the blank asks for it (E4).
    std::optional<SheetPicture> picture = {};
};

struct TrayLoaded {
    LoadId load;
    TrayId tray;
    Text printer; // 1号機
    JobId job;
    BoxId box;
    LotId lot;
    Text blank;
    Sheets moved;
    Sheets inTray; // of this box, by the book
    std::vector<Evidence> evidence;
};

// Which tray a label names, so that the caller knows which printer to hand in.
Outcome<TrayId> trayScanned(const Registry&, std::string_view rawTrayLabel);

// `printer` is the port of the tray's printer; it is asked once, before the transaction. Refused, beyond the
// scans: every refusal of mayLoad() (core/decide/loading.h), R-208 fewer sheets in the store
// than asked for, R-212 this box is loaded here already. A mark that contradicts the box is kept whatever
// else is refused: evidence, a hold on the lot, and the end of every live load of the lot. So is a picture
// that contradicts it.
Outcome<TrayLoaded> loadTray(Line&, const Crew&, const LoadScans&, PrinterPort& printer);

} // namespace daishi
