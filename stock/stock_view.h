// The stock as it stands, to be looked at. Reads only; call it outside a transaction. Lists are by name.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/decide/accounts.h"
#include "core/line/line.h"
#include "core/line/lookup.h"
#include "stock/arrival_rows.h"
#include "stock/holds.h"

namespace daishi {

// Accounts that hold nothing are left out.
using Balances = std::map<Account, Sheets>;

struct RequestView {
    RequestRow row;
    Text blank;
};

struct DeliveryView {
    DeliveryRow row;
    Text noteSays;
    Text ordered;
    std::vector<LotId> lots;
    Boxes scanned;
    Sheets scannedSheets;
    Boxes looked; // boxes of which a mark was seen
};

struct LotView {
    LotId id;
    DeliveryId delivery;
    BlankTypeId registered;
    Text registeredText;
    std::optional<BlankTypeId> found; // by the newest finding
    Text foundText;                   // empty without a finding
    LotState state = LotState::Arrived;
    std::vector<HoldRow> holds; // in force
    Boxes boxes;
    Balances balances; // of all boxes together
};

struct BoxView {
    BoxRow row;
    Text blank; // as registered
    std::string labelCode;
    Balances balances;
    std::optional<TrayId> tray; // where its sheets are, if any are in a tray by the book
};

struct TrayView {
    TrayId id;
    unsigned number = 1;
    PrinterId printer;
    Text printerName;
    std::string labelCode;
    std::optional<LoadRow> load; // the live one, else the last one
    bool live = false;
    Text blank;                     // of that load; empty without one
    Sheets inTray;                  // of that load's box, by the book
    std::vector<Evidence> evidence; // by which it is known what the sheets are
};

std::vector<RequestView> listRequests(Line&);
std::vector<DeliveryView> listDeliveries(Line&);
std::vector<LotView> listLots(Line&);
std::vector<BoxView> listBoxes(Line&, const LotId&);
std::vector<TrayView> listTrays(Line&); // in the order of the configuration, also those never loaded

// What could be loaded: sheets in the store of released lots without a hold, that are this type by what is
// known today.
Sheets freeSheets(Line&, const BlankTypeId&);

} // namespace daishi
