#include "stock/findings.h"

#include "core/day/day.h"
#include "core/decide/stock_acts.h"
#include "stock/box_names.h"
#include "stock/finding_parts.h"
#include "stock/lot_consequences.h"

namespace daishi {

Outcome<FindingRecorded> recordFinding(Line& line, const Crew& crew, const LotId& lot,
                                       const BlankTypeId& says, const std::string& reason,
                                       const std::optional<std::string>& rawMark) {
    return perform<FindingRecorded>(
        line, Act::RecordFinding, crew, lot.str(), [&](Work& work) -> Outcome<FindingRecorded> {
            const auto row = findLot(work.db, lot);
            if (!row)
                return notOnRecord(lot.str(), {"登録されたロット", "a lot on record"});
            if (!line.registry.blankType(says))
                return notOnRecord(says.str(), {"登録された台紙種別", "a blank type on record"});
            if (auto objection = reasonGiven(reason))
                return *objection;
            const NamedType was = namedType(line.registry, row->effective());
            const NamedType is = namedType(line.registry, says);
            if (auto objection = findingIsNews(was, is))
                return *objection;
            if (rawMark) {
                if (auto objection = keepMark(work, {lot}, is, *rawMark))
                    return *objection;
            }
            insertFinding(work, {lot}, says, reason);
            const std::vector<Day> days = daysThatUsed(work.db, {lot});
            disputeDays(work.db, days); // even sealed ones are judged again
            return FindingRecorded{lot, was.name, is.name, stopLot(work, lot, reason), days};
        });
}

} // namespace daishi
