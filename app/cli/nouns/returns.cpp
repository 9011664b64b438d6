// `box return`, `lot return` and the slips that go with what is sent back.
#include "stock/returns.h"
#include "app/cli/nouns.h"
#include "app/cli/return_slips.h"
#include "app/cli/words.h"

namespace daishi::cli {

namespace {

// A file that is named is tried before anything is sent back.
void slipMustBeWritable(Call& call) {
    if (call.has("out"))
        mustBeWritable(call.path("out"));
}

BoxToReturn boxFrom(Call& call) {
    return {boxLabelNamed(call, "BOX"),
            {sheetsGiven(call, "sheets", 1), call.textIfGiven("mark"), call.textIfGiven("title")}};
}

Result giveBackBox(Call& call) {
    slipMustBeWritable(call);
    const auto returned = returnBoxes(call.home().line(), call.crew(), {boxFrom(call)}, call.text("reason"));
    return told(returned, [&](const BoxesReturned& done) {
        Answer answer{Tone::Done,
                      {"箱を返却しました。返却票: " + done.slip.str(),
                       "The box is sent back; return slip " + done.slip.str()}};
        answer.fact("slip", {"返却票", "Return slip"}, done.slip)
            .fact("lot", {"ロット", "Lot"}, done.lot)
            .fact("blank", {"台紙", "Blank"}, done.blank)
            .fact("boxes", {"箱", "Boxes"}, std::int64_t(done.boxes.size()))
            .fact("sheets", {"枚数", "Sheets"}, done.sheets)
            .fact("remainder", {"ロットの残り", "Left of the lot"}, done.remainder);
        writeSlipOfAct(call, returnSlipOf(call.home(), done.slip), "box slip " + done.slip.str(), answer);
        return answer;
    });
}

Result giveBackLot(Call& call) {
    slipMustBeWritable(call);
    const LotId lot(call.text("LOT"));
    return told(returnLot(call.home().line(), call.crew(), lot, call.text("reason")),
                [&](const LotReturned& done) {
                    Answer answer{Tone::Done, {"ロットを返品しました。", "The lot is sent back."}};
                    answer.fact("lot", {"ロット", "Lot"}, done.lot)
                        .fact("blank", {"台紙", "Blank"}, done.blank)
                        .fact("boxes", {"箱", "Boxes"}, done.boxes)
                        .fact("sheets", {"枚数", "Sheets"}, done.sheets);
                    writeSlipOfAct(call, returnSlipOf(call.home(), lot), "lot slip " + lot.str(), answer);
                    return answer;
                });
}

Result again(Call& call, const std::string& name, const std::optional<ReturnSlipPaper>& slip, Text required) {
    if (!slip)
        return Refusal{RefusalCode::CodeUnknown, {name, name}, std::move(required), {}};
    Answer answer{Tone::Done, {"票を書き出しました。", "The slip is written."}};
    answer.fact("slip", {"票", "Slip"}, slip->number)
        .fact("lot", {"ロット", "Lot"}, slip->lot)
        .fact("boxes", {"箱", "Boxes"}, std::int64_t(slip->boxes.size()));
    writeSlip(call, *slip, answer);
    return answer;
}

Result slipOfBoxes(Call& call) {
    const std::string name = call.text("SLIP");
    return again(call, name, returnSlipOf(call.home(), ReturnSlipId(name)),
                 {"登録された返却票", "a return slip on record"});
}

Result slipOfLot(Call& call) {
    const std::string name = call.text("LOT");
    return again(call, name, returnSlipOf(call.home(), LotId(name)),
                 {"返品したロット", "a lot that was sent back"});
}

const OptionRow kOut{
    "out", "FILE", {"票の PDF。なければ reports/", "PDF of the slip; left out: in reports/"}, Many::Optional};

} // namespace

void addLotReturnVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"LOT", {"ロット", "lot"}};
    verbs.push_back({"lot",
                     "return",
                     {"不合格のロットを返品し、返品票を作る（二人）",
                      "send a rejected lot back with its slip; two persons"},
                     {which},
                     {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}, kOut},
                     "lot return L-240927-01 --reason '運送業者が引き取り' --as 0102 --second 0103",
                     Act::ReturnLot,
                     {"返品できません", "It cannot be sent back"},
                     {CodeUnknown, StepNotAllowed},
                     giveBackLot});
    verbs.push_back({"lot",
                     "slip",
                     {"返品票をもう一度書き出す", "write the slip of a lot that was sent back again"},
                     {which},
                     {kOut},
                     "lot slip L-240927-01 --out slip.pdf",
                     {},
                     {"書き出せません", "It cannot be written"},
                     {CodeUnknown},
                     slipOfLot});
}

void addBoxReturnVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    verbs.push_back(
        {"box",
         "return",
         {"箱を倉庫に返し、返却票を作る（二人）",
          "send a box back to the warehouse with its slip; two persons"},
         {{"BOX", {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}}},
         {{"sheets", "N", {"今数えた枚数", "sheets counted now"}},
          {"mark", "SCAN", {"1枚の台紙マーク", "mark of one sheet"}, Many::Optional},
          {"title", "TEXT", {"1枚の題字", "title of one sheet"}, Many::Optional},
          {"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}},
          kOut},
         "box return L-240927-01/002 --sheets 500 --mark DM145011HKN036 --reason 余剰 --as 0102 "
         "--second 0103",
         Act::ReturnBox,
         {"返却できません", "It cannot be sent back"},
         {ScanNotRead, CodeUnknown, StepNotAllowed, BoxInTray, CountUnsettled, SheetNotLookedAt,
          MarkContradictsLabel},
         giveBackBox});
    verbs.push_back({"box",
                     "slip",
                     {"返却票をもう一度書き出す", "write a return slip again"},
                     {{"SLIP", {"返却票", "return slip"}}},
                     {kOut},
                     "box slip B-240930-01 --out slip.pdf",
                     {},
                     {"書き出せません", "It cannot be written"},
                     {CodeUnknown},
                     slipOfBoxes});
}

} // namespace daishi::cli
