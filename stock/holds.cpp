#include "stock/holds.h"

#include <algorithm>

#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "stock/box_findings.h"
#include "stock/box_names.h"

namespace daishi {

namespace {

const Text kLot{"登録されたロット", "a lot on record"};

Outcome<HoldRow> holdMeant(const std::vector<HoldRow>& holds, std::optional<std::int64_t> number) {
    if (!number && holds.size() == 1)
        return holds.front();
    if (!number && !holds.empty()) {
        const std::string count = std::to_string(holds.size());
        return Refusal{RefusalCode::StepNotAllowed,
                       {"保留" + count + "件", count + " holds"},
                       {"解除する保留の番号", "the number of the hold to lift"},
                       {}};
    }
    const auto hold =
        std::find_if(holds.begin(), holds.end(), [&](const HoldRow& h) { return h.number == number; });
    if (hold != holds.end())
        return *hold;
    return notOnRecord(number ? std::to_string(*number) : "", {"継続中の保留", "a hold in force"});
}

} // namespace

std::vector<HoldRow> holdsInForce(Database& db, const LotId& lot) {
    std::vector<HoldRow> holds;
    const auto rows =
        db.query("SELECT h.id, h.reason FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id WHERE "
                 "l.hold IS NULL AND h.subject_kind = 'lot' AND h.subject = $1 ORDER BY h.id",
                 {lot.str()});
    while (rows->next())
        holds.push_back({rows->integer(0), rows->text(1)});
    return holds;
}

Outcome<HoldRow> holdLot(Line& line, const Crew& crew, const LotId& lot, const std::string& reason) {
    return perform<HoldRow>(line, Act::HoldLot, crew, lot.str(), [&](Work& work) -> Outcome<HoldRow> {
        if (!findLot(work.db, lot))
            return notOnRecord(lot.str(), kLot);
        if (auto objection = reasonGiven(reason))
            return *objection;
        placeHold(work.db, "lot", lot.str(), reason, work.event());
        work.note("reason", reason);
        return holdsInForce(work.db, lot).back();
    });
}

Outcome<HoldRow> liftHold(Line& line, const Crew& crew, const LotId& lot, const std::string& reason,
                          std::optional<std::int64_t> number) {
    return perform<HoldRow>(line, Act::LiftHold, crew, lot.str(), [&](Work& work) -> Outcome<HoldRow> {
        if (!findLot(work.db, lot))
            return notOnRecord(lot.str(), kLot);
        if (auto objection = reasonGiven(reason))
            return *objection;
        const auto hold = holdMeant(holdsInForce(work.db, lot), number);
        if (!hold)
            return hold.refusal();
        if (auto objection = boxesLookedAt(work.db, lot))
            return std::move(*objection);
        work.db.run("INSERT INTO hold_lift (hold, reason, event) VALUES ($1, $2, $3)",
                    {hold->number, reason, work.event()});
        work.note("hold", hold->number);
        work.note("held_for", hold->reason);
        work.note("reason", reason);
        return hold;
    });
}

} // namespace daishi
