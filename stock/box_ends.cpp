#include "stock/box_ends.h"

#include "core/decide/stock_acts.h"
#include "core/line/step.h"
#include "stock/box_names.h"
#include "stock/destruction_rows.h"
#include "stock/look_at_box.h"
#include "stock/lot_consequences.h"

namespace daishi {

BoxStanding standingOf(Database& db, const BoxId& id) {
    const auto box = findBox(db, id);
    if (!box)
        throw std::invalid_argument("no such box");
    return {id,
            box->state,
            balanceOf(db, id, Account::Quarantine),
            balanceOf(db, id, Account::Store),
            balanceOf(db, id, Account::Tray),
            db.query("SELECT 1 FROM box_wasted WHERE box = $1", {id.str()})->next()};
}

Outcome<BoxDestroyed> destroyBox(Line& line, const Crew& crew, std::string_view rawBoxLabel,
                                 const BoxLook& look, const std::string& reason, const std::string& method) {
    return perform<BoxDestroyed>(line, Act::DestroyBox, crew, "", [&](Work& work) -> Outcome<BoxDestroyed> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        for (const std::string* text : {&reason, &method}) {
            if (auto objection = reasonGiven(*text))
                return std::move(*objection);
        }
        if (auto objection = notHeld(findLot(work.db, box->lot)->standing))
            return std::move(*objection);
        if (auto objection = mayLeaveWhole(standingOf(work.db, box->id), look.counted))
            return std::move(*objection);
        const auto seen = seenOnLeaving(work, *box, look.mark, look.title);
        if (!seen)
            return seen.refusal();
        const DestructionId list = insertList(work, reason);
        insertItem(work, list, {"", box->id, Account::Store, look.counted, *seen});
        insertCertificate(work, list, method, look.counted);
        work.move(box->id, Account::Store, Account::Destroyed, look.counted, "destroyed", list.str());
        step(work.db, box->id.str(), box->state, BoxState::Destroyed);
        settleLotState(work, box->lot);
        work.note("list", list.str());
        work.note("method", method);
        work.note("reason", reason);
        return BoxDestroyed{
            box->id, namedType(line.registry, *seen).name, {list, method, look.counted, {box->lot}}};
    });
}

Outcome<BoxWasted> wasteBox(Line& line, const Crew& crew, std::string_view rawBoxLabel) {
    return perform<BoxWasted>(line, Act::WasteBox, crew, "", [&](Work& work) -> Outcome<BoxWasted> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        if (auto objection = mayBeWasted(standingOf(work.db, box->id)))
            return std::move(*objection);
        settleBoxState(work, box->id);
        settleLotState(work, box->lot);
        work.db.run("INSERT INTO box_wasted (box, day, event) VALUES ($1, $2, $3)",
                    {box->id.str(), work.today.iso(), work.event()});
        return BoxWasted{box->id};
    });
}

} // namespace daishi
