#include "app/cli/nouns/day_told.h"

#include <algorithm>

#include "app/report/refusal_groups.h"
#include "app/report/uncounted_place.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kPlacesNamed = 5; // the others are in the table

void tellCross(Answer& answer, const DayReport& report) {
    Table& table = answer.table("cross", {"書類と減った台紙", "Documents and the blanks they were made on"},
                                {{"document", {"書類", "Document"}},
                                 {"required", {}},
                                 {"used", {"使った台紙", "Blank used"}},
                                 {"good", {"良品", "Good"}},
                                 {"agrees", {"一致", "Agrees"}}});
    for (const Usage& usage : report.facts.usage)
        table.row({usage.documentText, usage.required, Word{usage.used.str(), usage.usedText}, usage.good,
                   usage.required == usage.used});
}

Value foundBy(const DayFacts& facts, const Difference& difference) {
    const CountDay* place = uncountedPlace(facts, difference);
    if (!place)
        return difference.found;
    if (place->counted)
        return Unknown{{"未確認", "not looked at"}};
    return Unknown{{"未計数", "not counted"}};
}

void tellDifferences(Answer& answer, const DayReport& report) {
    Table& table = answer.table("differences", {"差異", "Differences"},
                                {{"difference", {"番号", "Difference"}},
                                 {"kind", {}},
                                 {"sentence", {"内容", "What"}},
                                 {"expected", {"あるべき", "Expected"}},
                                 {"found", {"実際", "Found"}},
                                 {"owner", {"担当", "Owner"}},
                                 {"reason", {"説明", "Reason"}},
                                 {"explainable", {}},
                                 {"open", {"未解決", "Open"}}});
    for (const Difference& difference : report.differences) {
        const Value owner = difference.note ? Value(difference.note->owner) : Value();
        const Value reason = difference.note ? Value(difference.note->reason) : Value();
        table.row({difference.id, nameOf(difference.kind), difference.sentence, difference.expected,
                   foundBy(report.facts, difference), owner, reason, explainable(difference.kind),
                   difference.isOpen()});
    }
}

void tellRefusals(Answer& answer, const DayReport& report) {
    if (report.facts.refusals.empty())
        return;
    Table& table = answer.table("refusals", {"この日に止めたもの", "Refused on this day"},
                                {{"first", {"最初", "First"}},
                                 {"last", {"最後", "Last"}},
                                 {"times", {"回数", "Times"}},
                                 {"number", {"番号", "Number"}},
                                 {"what", {"内容", "What"}},
                                 {"badge", {"バッジ", "Badge"}}});
    for (const RefusalGroup& group : groupsOf(report.facts.refusals))
        table.row({group.first->clock, group.last->clock, group.times, numberOf(group.first->code),
                   whatOf(*group.first), group.first->actor});
}

} // namespace

void tellDay(Answer& answer, const DayReport& report) {
    tellCross(answer, report);
    tellDifferences(answer, report);
    tellRefusals(answer, report);
}

void thenPutRight(Answer& answer, const DayReport& report) {
    std::vector<std::string> places;
    for (const Difference& difference : report.differences) {
        if (const CountDay* place = uncountedPlace(report.facts, difference))
            places.push_back(place->box.str() + " --in " + place->account);
    }
    for (std::size_t i = 0; i < std::min(places.size(), kPlacesNamed); ++i) {
        const std::string count = "box count " + places[i] + " --sheets N --mark SCAN";
        answer.then({"数えて、1枚の台紙マークを読み取る: " + count,
                     "count it and scan the mark of one sheet: " + count});
    }
    if (places.size() > kPlacesNamed)
        answer.then({"表にあるほかの場所も同じように数える（box count）",
                     "count the other places of the table likewise: box count"});
    if (places.size() < report.differences.size())
        answer.then({"差異を正す。説明できるものは担当と理由を記録する（day explain）",
                     "put the differences right; where they can be explained, give owner and reason: "
                     "day explain"});
    if (!places.empty()) {
        const std::string day = report.facts.day.iso();
        answer.then(
            {"そのあと、もう一度照合する: day close " + day, "then reconcile again: day close " + day});
    }
}

} // namespace daishi::cli
