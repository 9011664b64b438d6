#include "stock/findings.h"

#include "core/day/day.h"
#include "core/decide/stock_acts.h"
#include "stock/box_names.h"
#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

namespace {

std::vector<Day> daysThatUsed(Database& db, const LotId& lot) {
    std::vector<Day> days;
    const auto rows = db.query(
        "SELECT DISTINCT r.day FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN run r ON r.id = c.run "
        "WHERE s.lot = $1 AND s.state IN ('good', 'doubtful') ORDER BY r.day",
        {lot.str()});
    while (rows->next())
        days.push_back(dayFrom(rows->text(0)));
    return days;
}

// The mark of a sheet of the lot, as evidence beside the finding. It has to say what the two persons say.
Objection keepMark(Work& work, const LotId& lot, const NamedType& is, const std::string& rawMark) {
    const auto mark = markScanned(work.line.registry, rawMark);
    if (!mark)
        return mark.refusal();
    if (mark->type.id != is.type.id)
        return Refusal{RefusalCode::MarkContradictsLabel, mark->name, is.name, {}};
    recordEvidence(work.db, lot, std::nullopt, std::nullopt, "finding", Evidence::E3SheetMark, mark->type.id,
                   true, work.today, work.event());
    return std::nullopt;
}

void insertFinding(Work& work, const LotId& lot, const BlankTypeId& says, const std::string& reason) {
    const std::int64_t id = nextNumber(work.db, "finding");
    work.db.run("INSERT INTO finding (id, lot, says_type, reason, event) VALUES ($1, $2, $3, $4, $5)",
                {id, lot.str(), says.str(), reason, work.event()});
    work.note("reason", reason);
    work.note("says", says.str());
}

} // namespace

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
                if (auto objection = keepMark(work, lot, is, *rawMark))
                    return *objection;
            }
            insertFinding(work, lot, says, reason);
            const std::vector<Day> days = daysThatUsed(work.db, lot);
            disputeDays(work.db, days); // even sealed ones are judged again (DESIGN §4)
            return FindingRecorded{lot, was.name, is.name, stopLot(work, lot, reason), days};
        });
}

} // namespace daishi
