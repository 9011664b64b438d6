// Gathers the facts of one day as the books stand now, in the caller's transaction. Reads only; every part by
// its own function, all of them ranges on keys, none a sum over the history.
#pragma once

#include "core/day/day.h"
#include "core/decide/reconcile.h"
#include "core/line/work.h"

namespace daishi {

// The movements of a day: a range of the ledger. first and last are 0 for a day on which nothing moved.
struct MovementRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t closing = 0; // the last one of this day or before it: the books as that evening had them
    std::int64_t newest = 0;  // of the whole ledger
};
MovementRange movementsOf(Database&, Day);

// When, under which version and on which event a judgement is made: what of the facts is not the books.
struct DayCut {
    Day day;
    Instant madeAt;
    std::int64_t version = 1;
    std::int64_t event = 0; // the event that the judgement will be, or was
};
// Of the judgements before, the text tells which figures a note has explained.
DayFacts gatherDayFacts(Line&, const DayCut&, const ReportText&);

std::vector<LotDay> lotsOf(Line&, Day, const MovementRange&, const std::vector<CountDay>&);
std::vector<Usage> usageOf(Line&, Day);
std::vector<JobDay> jobsOf(Line&, Day);
std::vector<PrinterDay> printersOf(Line&, Day, const MovementRange&);
std::vector<CountDay> countsOf(Line&, Day, const MovementRange&);
std::vector<PictureDay> picturesOf(Line&, Day, std::int64_t beforeEvent);
std::vector<PersonsLook> looksOf(Line&, Day, std::int64_t beforeEvent);
std::vector<ReadingDay> readingsOf(Line&, const std::vector<JobDay>&);
std::vector<ReaderStop> stopsOf(Line&, Day, std::int64_t beforeEvent);
std::vector<RefusalLine> refusalsOf(Line&, Day, std::int64_t beforeEvent);

// 川崎市 被保険者証: what a document of this kind of this insurer is called.
Text documentText(const Registry&, const InsurerNumber&, const KindId&);

} // namespace daishi
