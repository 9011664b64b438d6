#include "stock/lot_consequences.h"

#include "core/decide/stock_acts.h"
#include "core/line/step.h"

namespace daishi {

void settleBoxState(Work& work, const BoxId& id) {
    const auto box = findBox(work.db, id);
    const Sheets left = balanceOf(work.db, id, Account::Store) + balanceOf(work.db, id, Account::Tray);
    const BoxState to = stateWithSheets(box->state, left);
    if (to != box->state)
        step(work.db, id.str(), box->state, to);
}

void settleLotState(Work& work, const LotId& id) {
    const auto lot = findLot(work.db, id);
    if (lot->standing.state != LotState::Released)
        return;
    {
        const auto rows =
            work.db.query("SELECT 1 FROM balance b JOIN box x ON x.id = b.box WHERE x.lot = $1 AND "
                          "b.sheets > 0 AND b.account IN ('quarantine', 'store', 'tray', 'spoiled', "
                          "'sample') LIMIT 1",
                          {id.str()});
        if (rows->next())
            return;
    }
    step(work.db, id.str(), LotState::Released, LotState::Exhausted);
}

std::optional<LoadRow> lastLoadOf(Database& db, const BoxId& box) {
    std::optional<LoadId> id;
    {
        const auto rows =
            db.query("SELECT id FROM load WHERE box = $1 ORDER BY event DESC LIMIT 1", {box.str()});
        if (rows->next())
            id = LoadId(rows->text(0));
    }
    return id ? findLoad(db, *id) : std::nullopt;
}

} // namespace daishi
