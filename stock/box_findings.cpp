#include "stock/box_findings.h"

#include "core/day/day.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "stock/box_names.h"
#include "stock/finding_parts.h"
#include "stock/lot_consequences.h"

namespace daishi {

namespace {

Outcome<BoxFound> findWithin(Work& work, const BoxRow& box, const NamedType& is, const std::string& reason,
                             const std::optional<std::string>& rawMark) {
    const FindingSubject subject{box.lot, box.id};
    const NamedType was = namedType(work.line.registry, effectiveTypeOf(work.db, box));
    if (auto objection = findingIsNews(was, is))
        return std::move(*objection);
    if (rawMark) {
        if (auto objection = keepMark(work, subject, is, *rawMark))
            return std::move(*objection);
    }
    insertFinding(work, subject, is.type.id, reason);
    const std::vector<Day> days = daysThatUsed(work.db, subject);
    disputeDays(work.db, days);
    const auto ended = stopLot(work, box.lot, holdReason(HoldCause::BoxFoundOther, box.id.str()));
    return BoxFound{box.id, box.lot, was.name, is.name, ended, days, boxesToLookAt(work.db, box.lot)};
}

} // namespace

std::vector<BoxId> boxesToLookAt(Database& db, const LotId& lot) {
    std::vector<BoxId> boxes;
    const auto rows = db.query(
        "SELECT x.id FROM box x WHERE x.lot = $1 AND EXISTS (SELECT 1 FROM box_finding f WHERE f.lot = "
        "x.lot) AND "
        "EXISTS (SELECT 1 FROM balance b WHERE b.box = x.id AND b.sheets > 0 AND b.account IN ('store', "
        "'tray')) "
        "AND NOT EXISTS (SELECT 1 FROM box_finding f WHERE f.box = x.id AND f.event = (SELECT max(n.event) "
        "FROM "
        "box_finding n WHERE n.lot = x.lot)) AND NOT EXISTS (SELECT 1 FROM stock_count c WHERE c.box = x.id "
        "AND "
        "c.seen_type IS NOT NULL AND c.event > (SELECT max(n.event) FROM box_finding n WHERE n.lot = x.lot)) "
        "ORDER BY x.id",
        {lot.str()});
    while (rows->next())
        boxes.emplace_back(rows->text(0));
    return boxes;
}

Objection boxesLookedAt(Database& db, const LotId& lot) {
    const auto boxes = boxesToLookAt(db, lot);
    if (boxes.empty())
        return std::nullopt;
    const std::string n = std::to_string(boxes.size());
    return Refusal{RefusalCode::BoxesNotLookedAt,
                   {boxes.front().str() + " ほか 計" + n + "箱", boxes.front().str() + ", " + n + " in all"},
                   {"すべての箱の確認", "a look into every box of the lot"},
                   {}};
}

Outcome<BoxFound> recordBoxFinding(Line& line, const Crew& crew, std::string_view rawBoxLabel,
                                   const BlankTypeId& says, const std::string& reason,
                                   const std::optional<std::string>& rawMark) {
    return perform<BoxFound>(line, Act::FindBox, crew, "", [&](Work& work) -> Outcome<BoxFound> {
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        work.about(box->id.str());
        if (!line.registry.blankType(says))
            return notOnRecord(says.str(), {"登録された台紙種別", "a blank type on record"});
        if (auto objection = reasonGiven(reason))
            return std::move(*objection);
        return findWithin(work, *box, namedType(line.registry, says), reason, rawMark);
    });
}

} // namespace daishi
