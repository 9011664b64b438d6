#include "stock/unloading.h"

#include "core/decide/stock_acts.h"
#include "stock/load_facts.h"
#include "stock/lot_consequences.h"

namespace daishi {

namespace {

// The load that the tray's sheets belong to: the live one, or the last one of a box with sheets there by the
// book.
std::optional<LoadRow> loadInTray(Database& db, const TrayId& tray) {
    if (auto live = liveLoadIn(db, tray))
        return live;
    const auto boxes = boxesInTray(db, tray);
    return boxes.empty() ? std::nullopt : lastLoadOf(db, boxes.front());
}

Refusal nothingIn(const TrayId& tray) {
    return {RefusalCode::NothingLoaded, {tray.str(), tray.str()}, {"装填されたトレイ", "a loaded tray"}, {}};
}

} // namespace

Outcome<TrayUnloaded> unloadTray(Line& line, const Crew& crew, std::string_view rawTrayLabel,
                                 Sheets counted) {
    return perform<TrayUnloaded>(line, Act::UnloadTray, crew, "", [&](Work& work) -> Outcome<TrayUnloaded> {
        const auto tray = trayScanned(line.registry, rawTrayLabel);
        if (!tray)
            return tray.refusal();
        work.about(tray->str());
        const auto load = loadInTray(work.db, *tray);
        if (!load)
            return nothingIn(*tray);
        const Sheets inTray = balanceOf(work.db, load->box, Account::Tray);
        if (auto objection = unloadingFitsBook(load->box, counted, inTray))
            return *objection;
        if (!load->endedBy)
            endLoad(work.db, *load, LoadDeath::Unloaded);
        work.move(load->box, Account::Tray, Account::Store, counted, "unloaded", load->id.str());
        settleBoxState(work, load->box);
        settleLotState(work, load->lot);
        work.note("box", load->box.str());
        work.note("counted", counted.value());
        work.note("load", load->id.str());
        return TrayUnloaded{*tray,
                            load->id,
                            load->box,
                            namedType(line.registry, load->type).name,
                            counted,
                            inTray - counted,
                            findBox(work.db, load->box)->state == BoxState::Empty};
    });
}

} // namespace daishi
