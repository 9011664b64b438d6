#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/hold_cause.h"
#include "printers/compose/label.h"
#include "stock/findings.h"
#include "stock/holds.h"
#include "stock/stock_view.h"

namespace daishi::cli {

namespace {

LotId lot(const Call& call) {
    return LotId(call.text("LOT"));
}

Sheets of(const Balances& balances, Account account) {
    const auto at = balances.find(account);
    return at == balances.end() ? Sheets() : at->second;
}

LotView viewOf(Call& call) {
    for (LotView& view : listLots(call.home().line())) {
        if (view.id == lot(call))
            return std::move(view);
    }
    throw RefusedInput{{RefusalCode::CodeUnknown,
                        {lot(call).str(), lot(call).str()},
                        {"登録されたロット", "a lot on record"},
                        {}}};
}

Word holdsText(const std::vector<HoldRow>& holds) {
    std::vector<std::string> reasons;
    reasons.reserve(holds.size());
    for (const HoldRow& hold : holds)
        reasons.push_back(hold.reason);
    return {joined(reasons, " / "), describeHolds(reasons)};
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"ロット", "Lots"}};
    Table& table = answer.table("lots", {},
                                {{"lot", {"ロット", "Lot"}},
                                 {"type", {"台紙", "Blank"}},
                                 {"found", {"判定", "Found to be"}},
                                 {"state", {"状態", "State"}},
                                 {"holds", {"保留", "Holds"}},
                                 {"boxes", {"箱", "Boxes"}},
                                 {"quarantine", {"隔離", "Quarantine"}},
                                 {"store", {"保管", "Store"}},
                                 {"tray", {"トレイ", "Tray"}},
                                 {"good", {"良品", "Good"}},
                                 {"spoiled", {"損紙", "Spoiled"}}});
    for (const LotView& view : listLots(call.home().line())) {
        const Value found = view.found ? Value(Word{view.found->str(), view.foundText}) : Value();
        table.row({view.id, Word{view.registered.str(), view.registeredText}, found, stateWord(view.state),
                   holdsText(view.holds), view.boxes, of(view.balances, Account::Quarantine),
                   of(view.balances, Account::Store), of(view.balances, Account::Tray),
                   of(view.balances, Account::Good), of(view.balances, Account::Spoiled)});
    }
    return answer;
}

void tellBoxes(Answer& answer, const std::vector<BoxView>& boxes) {
    Table& table = answer.table("boxes", {"箱", "Boxes"},
                                {{"box", {"箱", "Box"}},
                                 {"label", {"ラベル", "Label"}},
                                 {"state", {"状態", "State"}},
                                 {"declared", {"表示枚数", "Declared"}},
                                 {"quarantine", {"隔離", "Quarantine"}},
                                 {"store", {"保管", "Store"}},
                                 {"tray", {"トレイ", "Tray"}},
                                 {"where", {"場所", "In"}},
                                 {"good", {"良品", "Good"}},
                                 {"spoiled", {"損紙", "Spoiled"}}});
    for (const BoxView& box : boxes)
        table.row({box.row.id, box.labelCode, stateWord(box.row.state), box.row.declared,
                   of(box.balances, Account::Quarantine), of(box.balances, Account::Store),
                   of(box.balances, Account::Tray), box.tray, of(box.balances, Account::Good),
                   of(box.balances, Account::Spoiled)});
}

Result showLot(Call& call) {
    const LotView view = viewOf(call);
    Answer answer{view.holds.empty() ? Tone::Plain : Tone::Waiting, {view.id.str(), view.id.str()}};
    answer.fact("lot", {}, view.id)
        .fact("type", {"登録した台紙", "Registered as"}, Word{view.registered.str(), view.registeredText})
        .fact("found", {"判定された台紙", "Found to be"},
              view.found ? Value(Word{view.found->str(), view.foundText}) : Value())
        .fact("state", {"状態", "State"}, stateWord(view.state))
        .fact("delivery", {"納品", "Delivery"}, view.delivery);
    Table& holds = answer.table("holds", {"保留", "Holds"},
                                {{"hold", {"番号", "Number"}}, {"reason", {"理由", "Reason"}}});
    for (const HoldRow& hold : view.holds)
        holds.row({hold.number, holdWord(hold.reason)});
    Table& balances = answer.table("balances", {"枚数", "Sheets"},
                                   {{"account", {"場所", "Account"}}, {"sheets", {"枚数", "Sheets"}}});
    for (const auto& [account, sheets] : view.balances)
        balances.row({accountWord(account), sheets});
    tellBoxes(answer, listBoxes(call.home().line(), view.id));
    return answer;
}

Result hold(Call& call) {
    return told(holdLot(call.home().line(), call.crew(), lot(call), call.text("reason")),
                [&](const HoldRow& row) {
                    Answer answer{Tone::Done, {"ロットを保留にしました。", "The lot is on hold."}};
                    return answer.fact("lot", {"ロット", "Lot"}, lot(call))
                        .fact("hold", {"保留の番号", "Hold"}, row.number)
                        .fact("reason", {"理由", "Reason"}, row.reason);
                });
}

Result lift(Call& call) {
    const auto lifted = liftHold(call.home().line(), call.crew(), lot(call), call.text("reason"),
                                 call.numberIfGiven("hold", 1, 1'000'000'000));
    return told(lifted, [&](const HoldRow& row) {
        Answer answer{Tone::Done, {"保留を解きました。", "The hold is lifted."}};
        return answer.fact("lot", {"ロット", "Lot"}, lot(call))
            .fact("hold", {"保留の番号", "Hold"}, row.number);
    });
}

Result find(Call& call) {
    const auto found = recordFinding(call.home().line(), call.crew(), lot(call), typeNamed(call, "type"),
                                     call.text("reason"), call.textIfGiven("mark"));
    return told(found, [&](const FindingRecorded& finding) {
        Answer answer{
            Tone::Waiting,
            {"判定を記録し、ロットを保留にしました。", "The finding is on record; the lot is on hold."}};
        answer.fact("lot", {"ロット", "Lot"}, finding.lot)
            .fact("was", {"これまで", "Taken for"}, finding.was)
            .fact("is", {"判定", "Is"}, finding.is);
        Table& loads =
            answer.table("loadsEnded", {"無効になった装填", "Loads ended"}, {{"load", {"装填", "Load"}}});
        for (const LoadId& load : finding.loadsEnded)
            loads.row({load});
        Table& days =
            answer.table("days", {"もう一度照合する日", "Days to be judged again"}, {{"day", {"日", "Day"}}});
        for (const Day& day : finding.daysTouched)
            days.row({day.iso()});
        return answer;
    });
}

// What lies in the house of it: a box of which nothing is left needs no label.
Sheets inHouse(const BoxView& box) {
    return of(box.balances, Account::Quarantine) + of(box.balances, Account::Store) +
           of(box.balances, Account::Tray);
}

bool isGone(const BoxView& box) {
    return box.row.state == BoxState::Returned || box.row.state == BoxState::Destroyed ||
           box.row.state == BoxState::Empty;
}

Refusal noLabels(const LotView& view, Text required) {
    const Text state = stateText(lifeOf<LotState>(), nameOf(view.state));
    return {RefusalCode::StepNotAllowed,
            {view.id.str() + "　" + state.ja, view.id.str() + ": " + state.en},
            std::move(required),
            {}};
}

Result labels(Call& call) {
    const LotView view = viewOf(call);
    if (view.state == LotState::Rejected)
        return noLabels(view, {"不合格でないロット", "a lot that was not rejected"});
    const Registry& registry = call.home().registry();
    const BlankType& type = *registry.blankType(view.registered);
    const Insurer& insurer = *registry.insurer(type.insurer);
    std::vector<BoxLabel> labels;
    for (const BoxView& box : listBoxes(call.home().line(), view.id)) {
        if (!isGone(box))
            labels.push_back({type.title, type.insurer, insurer.name.ja, type.edition, view.id,
                              static_cast<unsigned>(box.row.number), inHouse(box), type.usableFrom,
                              type.usableUntil, today(call), call.home().isSimulation()});
    }
    if (labels.empty())
        return noLabels(view, {"用紙の残っている箱", "a box with sheets in it"});
    writeFile(call.path("out"), boxLabelsPdf(labels));
    Answer answer{Tone::Done, {"箱ラベルを書き出しました。", "The box labels are written."}};
    return answer.fact("lot", {"ロット", "Lot"}, view.id)
        .fact("labels", {"枚数", "Labels"}, std::int64_t(labels.size()))
        .fact("file", {"ファイル", "File"}, call.path("out").string());
}

} // namespace

void addLotVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"LOT", {"ロット", "lot"}};
    const OptionRow reason{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}};
    verbs.push_back({"lot",
                     "list",
                     {"ロットの一覧と枚数", "all lots and where their sheets are"},
                     {},
                     {},
                     "lot list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back({"lot",
                     "show",
                     {"一つのロットと箱", "one lot with its boxes"},
                     {which},
                     {},
                     "lot show L-240927-01",
                     {},
                     {},
                     {CodeUnknown},
                     showLot});
    verbs.push_back({"lot",
                     "hold",
                     {"ロットを止める", "stop a lot; it prints nothing from the next chunk on"},
                     {which},
                     {reason},
                     "lot hold L-240927-01 --reason '題字が違う' --as 0417",
                     Act::HoldLot,
                     {"保留にできません", "It cannot be held"},
                     {CodeUnknown, StepNotAllowed},
                     hold});
    verbs.push_back({"lot",
                     "lift",
                     {"保留を解く（二人）", "lift a hold; two persons"},
                     {which},
                     {reason,
                      {"hold",
                       "N",
                       {"保留の番号。一つだけなら省ける", "number of the hold, where there are several"},
                       Many::Optional}},
                     "lot lift L-240927-01 --reason '現物を確認' --as 0102 --second 0103",
                     Act::LiftHold,
                     {"保留を解けません", "The hold stays"},
                     {CodeUnknown, StepNotAllowed},
                     lift});
    verbs.push_back(
        {"lot",
         "find",
         {"ロットが別の台紙だと判定する（二人）", "record that a lot is another blank; two persons"},
         {which},
         {{"type", "TYPE", {"本当の台紙種別", "what it really is"}},
          reason,
          {"mark", "SCAN", {"台紙マーク", "mark of a sheet"}, Many::Optional}},
         "lot find L-240927-01 --type kawasaki-skk-1 --reason '題字を確認' --as 0102 --second 0103",
         Act::RecordFinding,
         {"判定できません", "It cannot be recorded"},
         {CodeUnknown, StepNotAllowed, MarkContradictsLabel},
         find});
    verbs.push_back({"lot",
                     "labels",
                     {"箱に貼るラベルを書き出す", "write the labels for its boxes"},
                     {which},
                     {{"out", "FILE", {"PDF ファイル", "PDF file"}}},
                     "lot labels L-240927-01 --out labels.pdf",
                     {},
                     {},
                     {CodeUnknown, StepNotAllowed},
                     labels});
}

} // namespace daishi::cli
