#include "stock/forecasting.h"

#include "core/decide/quantity.h"
#include "core/line/lookup.h"
#include "stock/arrival_rows.h"
#include "stock/box_names.h"
#include "stock/stock_view.h"

namespace daishi {

namespace {

// Pieces that will want a blank, job by job. Documents of a day without work are printed before it.
std::vector<BlankNeed> needsOf(Line& line) {
    std::vector<BlankNeed> needs;
    const auto rows =
        line.db.query("SELECT j.blank_type, j.issue_day, (SELECT count(*) FROM piece p WHERE p.job "
                      "= j.id AND p.state = 'wanted') "
                      "FROM job j WHERE j.state IN ('imported', 'released') ORDER BY j.id");
    while (rows->next())
        needs.push_back({BlankTypeId(rows->text(0)), line.registry.workingDayUpTo(dayFrom(rows->text(1))),
                         Sheets(rows->integer(2))});
    return needs;
}

Sheets onOrder(Database& db, const BlankTypeId& type) {
    Sheets open;
    for (const RequestRow& request : allRequests(db)) {
        if (request.type != type || request.state == RequestState::Delivered)
            continue;
        const Sheets come = sheetsAccepted(db, request.id);
        if (come < request.sheets)
            open += request.sheets - come;
    }
    return open;
}

Day dayAfter(Line& line, std::chrono::days days) {
    return siteDay(line.clock.now(), line.registry.site.zone).plusDays(static_cast<int>(days.count()));
}

const TypeForecast* ofType(const std::vector<TypeForecast>& all, const BlankTypeId& type) {
    for (const TypeForecast& one : all) {
        if (one.type == type)
            return &one;
    }
    return nullptr;
}

RequestId insertUrgent(Work& work, const TypeForecast& told, Sheets sheets) {
    const RequestId id(nextName(work.db, "request", "Q-", work.today));
    work.db.run(
        "INSERT INTO request (id, blank_type, sheets, needed_by, state, event) VALUES ($1, $2, $3, $4, $5, "
        "$6)",
        {id.str(), told.type.str(), sheets.value(), told.shortOn->iso(),
         std::string(nameOf(RequestState::Asked)), work.event()});
    work.db.run(
        "INSERT INTO request_urgent (request, short_day, needed, usable, event) VALUES ($1, $2, $3, $4, $5)",
        {id.str(), told.shortOn->iso(), told.needed.value(), told.usable.value(), work.event()});
    work.about(id.str());
    work.note("needed", told.needed.value());
    work.note("sheets", sheets.value());
    work.note("short_on", told.shortOn->iso());
    work.note("type", told.type.str());
    work.note("usable", told.usable.value());
    return id;
}

} // namespace

Sheets usableSheets(Line& line, const BlankTypeId& type) {
    Sheets sheets = freeSheets(line, type);
    for (const TrayView& tray : listTrays(line)) {
        if (!tray.load || tray.inTray.isZero())
            continue;
        const auto box = findBox(line.db, tray.load->box);
        if (box->type == type && effectiveTypeOf(line.db, *box) == type &&
            !lotReleased(findLot(line.db, box->lot)->standing))
            sheets += tray.inTray;
    }
    return sheets;
}

std::vector<TypeForecast> forecastStock(Line& line) {
    std::vector<BlankSupply> supplies;
    for (const BlankType& type : line.registry.blankTypes)
        supplies.push_back({type.id, usableSheets(line, type.id), onOrder(line.db, type.id)});
    return forecast(needsOf(line), supplies, line.registry.site.spoilageReserve,
                    siteDay(line.clock.now(), line.registry.site.zone),
                    dayAfter(line, line.registry.site.forecastDays));
}

Outcome<UrgentRequest> askUrgently(Line& line, const Crew& crew, const BlankTypeId& type) {
    return perform<UrgentRequest>(
        line, Act::AskUrgently, crew, type.str(), [&](Work& work) -> Outcome<UrgentRequest> {
            const BlankType* blank = line.registry.blankType(type);
            if (!blank)
                return notOnRecord(type.str(), {"登録された台紙種別", "a blank type on record"});
            const auto all = forecastStock(line);
            const TypeForecast* told = ofType(all, type);
            if (!told || !told->shortOn || told->shortBy <= told->onOrder)
                return Refusal{RefusalCode::StepNotAllowed,
                               {"不足しない台紙", "blanks that do not run short"},
                               {"予測で不足する台紙", "blanks that the forecast says run short"},
                               {}};
            const Sheets sheets = wholeBoxes(*blank, told->shortBy - told->onOrder);
            return UrgentRequest{insertUrgent(work, *told, sheets), sheets, *told->shortOn, told->shortBy};
        });
}

} // namespace daishi
