#include "app/cli/day_files.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/day_told.h"
#include "app/cli/words.h"

namespace daishi::cli {

namespace {

Day dayMeant(Call& call) {
    return call.dayIfGiven("DAY").value_or(today(call));
}

Answer judged(const DayReport& report) {
    const std::string day = report.facts.day.iso();
    const std::string open = std::to_string(report.openDifferences());
    Answer answer{Tone::Done, {"この日は署名できます: " + day, "The day may be signed: " + day}};
    if (!report.mayBeSigned()) {
        answer.tone = Tone::Waiting;
        answer.headline = {"この日は締められません: " + day + "　差異 " + open + " 件",
                           "This day cannot be closed: " + day + ", " + open + " open differences"};
    }
    answer.fact("day", {}, day)
        .fact("number", {"照合表", "Report"}, report.facts.number)
        .fact("version", {"版", "Version"}, report.facts.version)
        .fact("mayBeSigned", {}, report.mayBeSigned())
        .fact("openDifferences", {}, report.openDifferences());
    tellDay(answer, report);
    return answer;
}

void tellFiles(Call& call, Answer& answer, const DayReport& report) {
    Table& table = answer.table("files", {}, {{"file", {"ファイル", "File"}}});
    for (const auto& file : writeDayFiles(call.home(), report))
        table.row({file.string()});
}

// The act is done and stands in the store: files that cannot be written take nothing back.
void tellFilesOfAct(Call& call, Answer& answer, const DayReport& report) {
    try {
        tellFiles(call, answer, report);
    } catch (const std::exception& failure) {
        answer.tone = Tone::Waiting;
        answer.fact("failure", {"照合表を書き出せない理由", "Report not written"}, wordsOf(failure).says);
        answer.then({"照合表をもう一度書き出す: day report " + report.facts.day.iso(),
                     "write the report again: day report " + report.facts.day.iso()});
    }
}

Result close(Call& call) {
    return told(reconcileDay(call.home().line(), call.crew(), dayMeant(call), reportText()),
                [&](const DayReport& report) {
                    Answer answer = judged(report);
                    tellFilesOfAct(call, answer, report);
                    if (report.mayBeSigned()) {
                        answer.then({"二人が署名する（day sign）", "two persons sign: day sign"});
                    } else {
                        thenPutRight(answer, report);
                    }
                    return answer;
                });
}

BadgeId owner(const Call& call) {
    CallText text;
    text.options["as"] = {call.text("owner")};
    return Call(call.verb, text, call.around, call.language).crew().actor;
}

Result explain(Call& call) {
    const Day day = call.dayIfGiven("day").value_or(today(call));
    const DifferenceNote note{call.text("DIFFERENCE"), owner(call), call.text("reason")};
    return told(explainDifference(call.home().line(), call.crew(), day, note, reportText()),
                [&](const DayReport& report) {
                    Answer answer = judged(report);
                    tellFilesOfAct(call, answer, report);
                    return answer;
                });
}

Result sign(Call& call) {
    return told(signDay(call.home().line(), call.crew(), dayMeant(call), reportText(),
                        call.numberIfGiven("read", 1, 1'000'000)),
                [&](const SignedDay& signedDay) {
                    const bool sealed = signedDay.state == DayState::Sealed;
                    Answer answer{
                        sealed ? Tone::Done : Tone::Waiting,
                        sealed ? Text{"この日は締められました。", "The day is sealed."}
                               : Text{"一人目の署名を記録しました。", "The first signature is on record."}};
                    std::vector<std::string> badges;
                    for (const BadgeId& badge : signedDay.signatures)
                        badges.push_back(badge.str());
                    answer.fact("day", {"日", "Day"}, signedDay.report.facts.day.iso())
                        .fact("number", {"照合表", "Report"}, signedDay.report.facts.number)
                        .fact("state", {"状態", "State"}, stateWord(signedDay.state))
                        .fact("signatures", {"署名", "Signatures"}, joined(badges, " "));
                    tellFilesOfAct(call, answer, signedDay.report);
                    if (!sealed)
                        answer.then({"もう一人が署名する（day sign）", "another person signs: day sign"});
                    return answer;
                });
}

Result allOfThem(Call& call) {
    Answer answer{Tone::Plain, {"日次照合", "Days"}};
    Table& table = answer.table("days", {},
                                {{"day", {"日", "Day"}},
                                 {"state", {"状態", "State"}},
                                 {"version", {"版", "Version"}},
                                 {"signatures", {"署名", "Signatures"}},
                                 {"report", {}}});
    for (const DayRow& row : allDays(call.home().db())) {
        std::vector<std::string> badges;
        for (const BadgeId& badge : row.signatures)
            badges.push_back(badge.str());
        table.row({row.day.iso(), stateWord(row.state), row.version, joined(badges, " "), row.reportHash});
    }
    return answer;
}

Refusal neverJudged(Day day) {
    return {RefusalCode::DayNotReconciled,
            {day.iso(), day.iso()},
            {"照合した日", "a day that was reconciled"},
            {}};
}

Result show(Call& call) {
    if (!call.has("DAY"))
        return allOfThem(call);
    const Day day = call.day("DAY");
    const DayRow row = findDay(call.home().db(), day);
    if (row.version == 0)
        return neverJudged(day);
    Answer answer = judged(reportOf(call.home().db(), day, reportText()));
    answer.fact("state", {"状態", "State"}, stateWord(row.state));
    if (row.state == DayState::Sealed) {
        answer.tone = Tone::Done;
        answer.headline = {"この日は締められています: " + day.iso(), "The day is sealed: " + day.iso()};
    } else if (row.state == DayState::Disputed) {
        answer.tone = Tone::Waiting;
        answer.headline = {"この日はもう一度照合が必要です: " + day.iso(),
                           "The day must be reconciled again: " + day.iso()};
        answer.then({"照合をやり直す: day close " + day.iso(), "reconcile it again: day close " + day.iso()});
    }
    return answer;
}

Result report(Call& call) {
    const Day day = dayMeant(call);
    if (findDay(call.home().db(), day).version == 0)
        return neverJudged(day);
    const DayReport kept = reportOf(call.home().db(), day, reportText());
    Answer answer{
        Tone::Done,
        {"日次照合表を書き出しました: " + kept.facts.number, "The report is written: " + kept.facts.number}};
    answer.fact("day", {}, day.iso()).fact("number", {}, kept.facts.number);
    tellFiles(call, answer, kept);
    return answer;
}

} // namespace

void addDayVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"DAY", {"日。なければ今日", "day; left out: today"}, Many::Optional};
    verbs.push_back({"day",
                     "close",
                     {"一日を照合し、照合表を作る", "reconcile a day and write its report"},
                     {which},
                     {},
                     "day close 2024-09-30 --as 0417",
                     Act::ReconcileDay,
                     {"照合できません", "This day cannot be reconciled"},
                     {DayAlreadySealed},
                     close});
    verbs.push_back(
        {"day",
         "explain",
         {"差異に担当と理由を記録する", "give a difference an owner and a reason"},
         {{"DIFFERENCE", {"差異の番号", "id of the difference"}}},
         {{"owner", "BADGE", {"担当", "who owns it"}},
          {"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}},
          {"day", "DAY", {"日。なければ今日", "day; left out: today"}, Many::Optional}},
         "day explain witnesses-disagree:printer-1:counter --owner 0417 --reason '試し刷り1枚' --as 0102",
         Act::ExplainDifference,
         {"この差異は説明できません", "This cannot be explained"},
         {CodeUnknown, DayHasDifferences, BooksDoNotBalance, DayAlreadySealed, DayNotReconciled},
         explain});
    verbs.push_back({"day",
                     "sign",
                     {"照合表に署名する（二人で二度、うち一人は責任者）",
                      "sign a day; twice, by two persons, one a supervisor"},
                     {which},
                     {{"read",
                       "VERSION",
                       {"読んだ照合表の版。新しい版があれば拒否",
                        "version that was read; refused where there is a newer one"},
                       Many::Optional}},
                     "day sign 2024-09-30 --as 0102",
                     Act::SignDay,
                     {"この日は締められません", "This day cannot be closed"},
                     {DayNotReconciled, DayHasDifferences, LedgerTypeNotJobs, BooksDoNotBalance,
                      DayAlreadySealed, SecondPersonSame},
                     sign});
    verbs.push_back({"day",
                     "show",
                     {"日次照合の一覧、または一日", "all days, or one of them"},
                     {{"DAY", {"日", "day"}, Many::Optional}},
                     {},
                     "day show 2024-09-30",
                     {},
                     {},
                     {DayNotReconciled},
                     show});
    verbs.push_back({"day",
                     "report",
                     {"照合表をもう一度書き出す", "write the report again, as it was judged"},
                     {which},
                     {},
                     "day report 2024-09-30",
                     {},
                     {},
                     {DayNotReconciled},
                     report});
}

} // namespace daishi::cli
