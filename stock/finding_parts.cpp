#include "stock/finding_parts.h"

#include "stock/mark_reading.h"

namespace daishi {

std::vector<Day> daysThatUsed(Database& db, const FindingSubject& subject) {
    std::vector<Day> days;
    const auto rows = db.query(
        std::string("SELECT DISTINCT r.day FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN run r ON "
                    "r.id = c.run WHERE s.") +
            (subject.box ? "box" : "lot") + " = $1 AND s.state IN ('good', 'doubtful') ORDER BY r.day",
        {subject.box ? subject.box->str() : subject.lot.str()});
    while (rows->next())
        days.push_back(dayFrom(rows->text(0)));
    return days;
}

Objection keepMark(Work& work, const FindingSubject& subject, const NamedType& is,
                   const std::string& rawMark) {
    const auto mark = markScanned(work.line.registry, rawMark);
    if (!mark)
        return mark.refusal();
    if (mark->type.id != is.type.id)
        return Refusal{RefusalCode::MarkContradictsLabel, mark->name, is.name, {}};
    recordEvidence(work.db, subject.lot, subject.box, std::nullopt, "finding", Evidence::E3SheetMark,
                   mark->type.id, true, work.today, work.event());
    return std::nullopt;
}

void insertFinding(Work& work, const FindingSubject& subject, const BlankTypeId& says,
                   const std::string& reason) {
    if (subject.box)
        work.db.run("INSERT INTO box_finding (id, box, lot, says_type, reason, event) VALUES ($1, $2, $3, "
                    "$4, $5, $6)",
                    {nextNumber(work.db, "box_finding"), subject.box->str(), subject.lot.str(), says.str(),
                     reason, work.event()});
    else
        work.db.run("INSERT INTO finding (id, lot, says_type, reason, event) VALUES ($1, $2, $3, $4, $5)",
                    {nextNumber(work.db, "finding"), subject.lot.str(), says.str(), reason, work.event()});
    work.note("reason", reason);
    work.note("says", says.str());
}

} // namespace daishi
