#include "stock/stock_view.h"

#include <set>

#include "core/line/work.h"
#include "core/words/scan_codes.h"
#include "stock/box_names.h"
#include "stock/load_facts.h"
#include "stock/lot_consequences.h"
#include "stock/open_delivery.h"

namespace daishi {

namespace {

Balances balancesOf(Database& db, const std::string& condition, const std::string& value) {
    Balances balances;
    const auto rows =
        db.query("SELECT b.account, sum(b.sheets) FROM balance b JOIN box x ON x.id = b.box WHERE " +
                     condition + " GROUP BY b.account HAVING sum(b.sheets) > 0",
                 {value});
    while (rows->next())
        balances.emplace(accountFrom(rows->text(0)), Sheets(rows->integer(1)));
    return balances;
}

LotView viewOf(Line& line, const LotId& id, const DeliveryId& delivery) {
    const LotRow lot = *findLot(line.db, id);
    LotView view{id,        delivery, lot.registered,     namedType(line.registry, lot.registered).name,
                 lot.found, {},       lot.standing.state, {},
                 {},        {}};
    if (lot.found)
        view.foundText = namedType(line.registry, *lot.found).name;
    view.holds = holdsInForce(line.db, id);
    view.boxes = Boxes(static_cast<std::int64_t>(boxesOf(line.db, id).size()));
    view.balances = balancesOf(line.db, "x.lot = $1", id.str());
    return view;
}

Boxes boxesWithMark(Database& db, const DeliveryId& delivery) {
    const auto rows =
        db.query("SELECT count(DISTINCT e.box) FROM evidence e JOIN lot t ON t.id = e.lot WHERE "
                 "t.delivery = $1 AND e.moment = 'receiving' AND e.grade = $2",
                 {delivery.str(), std::int64_t(static_cast<int>(Evidence::E3SheetMark))});
    rows->next();
    return Boxes(rows->integer(0));
}

DeliveryView viewOf(Line& line, DeliveryRow row) {
    const auto request = findRequest(line.db, row.request);
    DeliveryView view{std::move(row), {}, {}, {}, {}, {}, {}};
    view.noteSays = namedType(line.registry, view.row.declaredType).name;
    if (request)
        view.ordered = namedType(line.registry, request->type).name;
    view.lots = lotsOf(line.db, view.row.id);
    for (const BoxRow& box : boxesOf(line.db, view.row.id)) {
        view.scanned += Boxes(1);
        view.scannedSheets += box.declared;
    }
    view.looked = boxesWithMark(line.db, view.row.id);
    return view;
}

TrayView viewOf(Line& line, const PrinterConfig& printer, const TrayConfig& tray) {
    TrayView view;
    view.id = tray.id;
    view.number = tray.number;
    view.printer = printer.id;
    view.printerName = printer.name;
    view.labelCode = TrayCode{printer.number, tray.number}.encode();
    view.load = liveLoadIn(line.db, tray.id);
    view.live = view.load.has_value();
    if (!view.load)
        view.load = lastLoadIn(line.db, tray.id);
    if (!view.load)
        return view;
    view.blank = namedType(line.registry, view.load->type).name;
    view.evidence = evidenceOfLoad(line.db, view.load->id, "load");
    const auto boxes = boxesInTray(line.db, tray.id);
    if (!boxes.empty())
        view.inTray = balanceOf(line.db, boxes.front(), Account::Tray);
    return view;
}

std::vector<std::pair<LotId, DeliveryId>> allLots(Database& db) {
    std::vector<std::pair<LotId, DeliveryId>> lots;
    const auto rows = db.query("SELECT id, delivery FROM lot ORDER BY id");
    while (rows->next())
        lots.emplace_back(rows->text(0), rows->text(1));
    return lots;
}

} // namespace

std::vector<RequestView> listRequests(Line& line) {
    std::vector<RequestView> views;
    for (RequestRow& row : allRequests(line.db)) {
        Text blank = namedType(line.registry, row.type).name;
        views.push_back({std::move(row), std::move(blank)});
    }
    return views;
}

std::vector<DeliveryView> listDeliveries(Line& line) {
    std::vector<DeliveryView> views;
    for (DeliveryRow& row : allDeliveries(line.db))
        views.push_back(viewOf(line, std::move(row)));
    return views;
}

std::vector<LotView> listLots(Line& line) {
    std::vector<LotView> views;
    for (const auto& [lot, delivery] : allLots(line.db))
        views.push_back(viewOf(line, lot, delivery));
    return views;
}

std::vector<BoxView> listBoxes(Line& line, const LotId& lot) {
    std::vector<BoxView> views;
    for (BoxRow& row : boxesOf(line.db, lot)) {
        BoxView view{std::move(row), {}, {}, {}, std::nullopt};
        view.blank = namedType(line.registry, view.row.type).name;
        view.labelCode = boxLabelCode(view.row.id);
        view.balances = balancesOf(line.db, "x.id = $1", view.row.id.str());
        const auto last = lastLoadOf(line.db, view.row.id);
        if (last && view.balances.count(Account::Tray) != 0)
            view.tray = last->tray;
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<TrayView> listTrays(Line& line) {
    std::vector<TrayView> views;
    for (const PrinterConfig& printer : line.registry.printers) {
        for (const TrayConfig& tray : printer.trays)
            views.push_back(viewOf(line, printer, tray));
    }
    return views;
}

Sheets freeSheets(Line& line, const BlankTypeId& type) {
    Sheets free;
    for (const auto& [id, delivery] : allLots(line.db)) {
        const LotRow lot = *findLot(line.db, id);
        if (lotReleased(lot.standing))
            continue;
        for (const BoxRow& box : boxesOf(line.db, id)) {
            // Found to be of this type only later, it fits neither this job nor that.
            if (box.type == type && effectiveTypeOf(line.db, box) == type)
                free += balanceOf(line.db, box.id, Account::Store);
        }
    }
    return free;
}

} // namespace daishi
