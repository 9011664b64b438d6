#include "stock/box_returns.h"

#include "core/decide/not_now.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "stock/box_names.h"
#include "stock/look_at_box.h"
#include "stock/lot_consequences.h"

namespace daishi {

namespace {

Outcome<std::vector<BoxRow>> boxesOfOneLot(Work& work, const std::vector<BoxToReturn>& boxes) {
    std::vector<BoxRow> rows;
    for (const BoxToReturn& asked : boxes) {
        auto box = boxScanned(work.db, asked.rawBoxLabel);
        if (!box)
            return box.refusal();
        if (!rows.empty() && rows.front().lot != box->lot)
            return notNow(both(box->id.str()), {"同じロットの箱", "boxes of one lot"});
        for (const BoxRow& other : rows) {
            if (other.id == box->id)
                return notNow(both(box->id.str()), {"それぞれ別の箱", "each box once"});
        }
        rows.push_back(*box);
    }
    if (rows.empty())
        return notNow(both("0"), {"1箱以上", "at least one box"});
    return rows;
}

ReturnSlipId insertSlip(Work& work, const LotId& lot, const std::string& reason) {
    const ReturnSlipId slip(nextName(work.db, "return_slip", "B-", work.today));
    work.db.run("INSERT INTO return_slip (id, lot, reason, day, event) VALUES ($1, $2, $3, $4, $5)",
                {slip.str(), lot.str(), reason, work.today.iso(), work.event()});
    work.about(slip.str());
    work.note("lot", lot.str());
    work.note("reason", reason);
    return slip;
}

// All of them are looked at before one is moved: what one look finds out is kept, and then no box has left.
Outcome<std::vector<BlankTypeId>> lookAtAll(Work& work, const std::vector<BoxRow>& boxes,
                                            const std::vector<BoxToReturn>& asked) {
    std::vector<BlankTypeId> seen;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const BoxLook& look = asked[i].look;
        if (auto objection = mayLeaveWhole(standingOf(work.db, boxes[i].id), look.counted))
            return std::move(*objection);
        const auto type = seenOnLeaving(work, boxes[i], look.mark, look.title);
        if (!type)
            return type.refusal();
        seen.push_back(*type);
    }
    return seen;
}

void sendBack(Work& work, const BoxRow& box, Sheets sheets, const BlankTypeId& seen,
              const ReturnSlipId& slip) {
    work.db.run("INSERT INTO box_return (box, slip, sheets, says_type, event) VALUES ($1, $2, $3, $4, $5)",
                {box.id.str(), slip.str(), sheets.value(), seen.str(), work.event()});
    work.move(box.id, Account::Store, Account::Returned, sheets, "returned", slip.str());
    step(work.db, box.id.str(), box.state, BoxState::Returned);
}

Sheets inStore(Database& db, const LotId& lot) {
    Sheets sheets;
    for (const BoxRow& box : boxesOf(db, lot))
        sheets += balanceOf(db, box.id, Account::Store);
    return sheets;
}

} // namespace

Outcome<BoxesReturned> returnBoxes(Line& line, const Crew& crew, const std::vector<BoxToReturn>& asked,
                                   const std::string& reason) {
    return perform<BoxesReturned>(line, Act::ReturnBox, crew, "", [&](Work& work) -> Outcome<BoxesReturned> {
        const auto boxes = boxesOfOneLot(work, asked);
        if (!boxes)
            return boxes.refusal();
        if (auto objection = reasonGiven(reason))
            return std::move(*objection);
        const auto seen = lookAtAll(work, *boxes, asked);
        if (!seen)
            return seen.refusal();
        const LotId lot = boxes->front().lot;
        BoxesReturned done{insertSlip(work, lot, reason), lot, {}, {}, Sheets(0), Sheets(0)};
        for (std::size_t i = 0; i < asked.size(); ++i) {
            sendBack(work, (*boxes)[i], asked[i].look.counted, (*seen)[i], done.slip);
            done.blank = namedType(line.registry, (*seen)[i]).name;
            done.boxes.push_back((*boxes)[i].id);
            done.sheets += asked[i].look.counted;
        }
        settleLotState(work, lot);
        done.remainder = inStore(work.db, lot);
        return done;
    });
}

std::optional<ReturnSlip> findReturnSlip(Database& db, const ReturnSlipId& id) {
    ReturnSlip slip;
    {
        const auto rows = db.query("SELECT lot, reason, day FROM return_slip WHERE id = $1", {id.str()});
        if (!rows->next())
            return std::nullopt;
        slip = {id, LotId(rows->text(0)), {}, rows->text(1), dayFrom(rows->text(2)), {}};
    }
    const auto rows = db.query("SELECT box, sheets FROM box_return WHERE slip = $1 ORDER BY box", {id.str()});
    while (rows->next())
        slip.boxes.push_back({BoxId(rows->text(0)), Sheets(rows->integer(1))});
    if (!slip.boxes.empty())
        slip.type = effectiveTypeOf(db, *findBox(db, slip.boxes.front().box));
    return slip;
}

} // namespace daishi
