#include "stock/returns.h"

#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "stock/box_names.h"
#include "stock/open_delivery.h"
#include "stock/verdict.h"

namespace daishi {

namespace {

Sheets inQuarantine(Database& db, const std::vector<BoxRow>& boxes) {
    Sheets sheets;
    for (const BoxRow& box : boxes)
        sheets += balanceOf(db, box.id, Account::Quarantine);
    return sheets;
}

LotReturned sendBack(Work& work, const LotRow& lot, const std::vector<BoxRow>& boxes) {
    LotReturned done{lot.id, namedType(work.line.registry, lot.effective()).name, Boxes(0), Sheets(0)};
    for (const BoxRow& box : boxes) {
        const Sheets sheets = balanceOf(work.db, box.id, Account::Quarantine);
        if (sheets.isZero())
            continue;
        work.move(box.id, Account::Quarantine, Account::Returned, sheets, "returned", lot.id.str());
        step(work.db, box.id.str(), box.state, BoxState::Returned);
        done.boxes += Boxes(1);
        done.sheets += sheets;
    }
    return done;
}

} // namespace

Outcome<DeliveryRefused> refuseDelivery(Line& line, const Crew& crew, const DeliveryId& id,
                                        const std::string& reason) {
    return perform<DeliveryRefused>(
        line, Act::RefuseDelivery, crew, id.str(), [&](Work& work) -> Outcome<DeliveryRefused> {
            const auto delivery = openDelivery(work, id);
            if (!delivery)
                return delivery.refusal();
            if (auto objection = reasonGiven(reason))
                return *objection;
            rejectDelivery(work, delivery->row);
            DeliveryRefused done{id, lotsOf(work.db, id), inQuarantine(work.db, boxesOf(work.db, id))};
            std::vector<std::string> names;
            for (const LotId& lot : done.lots)
                names.push_back(lot.str());
            work.note("lots", names);
            work.note("reason", reason);
            return done;
        });
}

Outcome<LotReturned> returnLot(Line& line, const Crew& crew, const LotId& id, const std::string& reason) {
    return perform<LotReturned>(
        line, Act::ReturnLot, crew, id.str(), [&](Work& work) -> Outcome<LotReturned> {
            const auto lot = findLot(work.db, id);
            if (!lot)
                return notOnRecord(id.str(), {"登録されたロット", "a lot on record"});
            if (auto objection = reasonGiven(reason))
                return *objection;
            const std::vector<BoxRow> boxes = boxesOf(work.db, id);
            if (auto objection = lotMayBeReturned(id, lot->standing.state, inQuarantine(work.db, boxes)))
                return *objection;
            const LotReturned done = sendBack(work, *lot, boxes);
            work.note("boxes", done.boxes.value());
            work.note("reason", reason);
            work.note("sheets", done.sheets.value());
            return done;
        });
}

} // namespace daishi
