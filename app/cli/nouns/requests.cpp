#include "stock/requests.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/quantity.h"
#include "stock/stock_view.h"

namespace daishi::cli {

namespace {

Result ask(Call& call) {
    Home& home = call.home();
    const BlankTypeId type = typeNamed(call, "TYPE");
    const auto asked = sheetsOfType(call, "SHEETS", type);
    if (!asked)
        return asked.refusal();
    const Sheets sheets = *asked;
    const Day by = call.dayIfGiven("by").value_or(today(call));
    return told(askForBlanks(home.line(), call.crew(), type, sheets, by), [&](const RequestId& request) {
        Answer answer{Tone::Done,
                      {"納品を依頼しました: " + request.str(), "Blanks are asked for: " + request.str()}};
        answer.fact("request", {"依頼", "Request"}, request)
            .fact("type", {"台紙", "Blank"}, typeWord(home.registry(), type))
            .fact("sheets", {"枚数", "Sheets"}, sheets)
            .fact("quantity", {"数量", "Quantity"}, quantityText(*home.registry().blankType(type), sheets))
            .fact("by", {"希望日", "Needed by"}, by.iso());
        answer.then({"保険者の承認番号を登録する（request approve）",
                     "enter the insurer's approval number: request approve"});
        return answer;
    });
}

Result approve(Call& call) {
    Home& home = call.home();
    const auto approved =
        approveRequest(home.line(), call.crew(), RequestId(call.text("REQUEST")), call.text("number"));
    return told(approved, [&](const RequestRow& row) {
        Answer answer{Tone::Done,
                      {"承認を登録しました: " + row.id.str(), "The approval is on record: " + row.id.str()}};
        answer.fact("request", {"依頼", "Request"}, row.id)
            .fact("approval", {"承認番号", "Approval"}, row.approval)
            .fact("type", {"台紙", "Blank"}, typeWord(home.registry(), row.type))
            .fact("sheets", {"枚数", "Sheets"}, row.sheets);
        return answer;
    });
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"納品依頼", "Requests"}};
    Table& table = answer.table("requests", {},
                                {{"request", {"依頼", "Request"}},
                                 {"type", {"台紙", "Blank"}},
                                 {"sheets", {"枚数", "Sheets"}},
                                 {"by", {"希望日", "Needed by"}},
                                 {"approval", {"承認番号", "Approval"}},
                                 {"state", {"状態", "State"}}});
    for (const RequestView& view : listRequests(call.home().line())) {
        const RequestRow& row = view.row;
        table.row({row.id, Word{row.type.str(), view.blank}, row.sheets, row.neededBy.iso(), row.approval,
                   stateWord(row.state)});
    }
    return answer;
}

} // namespace

void addRequestVerbs(std::vector<Verb>& verbs) {
    const Text cannot{"依頼できません", "This cannot be asked for"};
    verbs.push_back(
        {"request",
         "ask",
         {"台紙の納品を依頼する", "ask the insurer for blanks"},
         {{"TYPE", {"台紙種別", "blank type"}},
          {"SHEETS", {"枚数、または「3箱」「12包」", "how many sheets, or \"3 boxes\", \"12 packs\""}}},
         {{"by", "DAY", {"いつまでに。なければ今日", "needed by; left out: today"}, Many::Optional}},
         "request ask kawasaki-hkn-3 6000 --by 2024-09-27 --as 0417",
         Act::AskForBlanks,
         cannot,
         {RefusalCode::CodeUnknown, RefusalCode::NotInWholePacks, RefusalCode::StepNotAllowed,
          RefusalCode::NeededByPast},
         ask});
    verbs.push_back({"request",
                     "approve",
                     {"保険者の承認番号を登録する", "enter the insurer's approval number"},
                     {{"REQUEST", {"依頼", "request"}}},
                     {{"number", "N", {"承認番号", "approval number"}}},
                     "request approve Q-240920-01 --number 6-1234 --as 0417",
                     Act::ApproveRequest,
                     {"登録できません", "This cannot be entered"},
                     {RefusalCode::CodeUnknown, RefusalCode::StepNotAllowed},
                     approve});
    verbs.push_back(
        {"request", "list", {"納品依頼の一覧", "all requests"}, {}, {}, "request list", {}, {}, {}, list});
}

} // namespace daishi::cli
