#include "stock/boxes.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "stock/counting.h"

namespace daishi::cli {

namespace {

Account place(const Call& call) {
    const std::string given = call.text("in");
    if (given == nameOf(Account::Store))
        return Account::Store;
    if (given == nameOf(Account::Tray))
        return Account::Tray;
    throw UsageError(Trouble::NotAPlace, {{"argument", call.typed("in")}});
}

Result open(Call& call) {
    return told(openBox(call.home().line(), call.crew(), call.text("SCAN")), [](const BoxOpened& opened) {
        Answer answer{Tone::Done, {"開封を記録しました。", "The box is open."}};
        return answer.fact("box", {"箱", "Box"}, opened.box)
            .fact("lot", {"ロット", "Lot"}, opened.lot)
            .fact("blank", {"台紙", "Blank"}, opened.blank)
            .fact("sheets", {"枚数（帳簿）", "Sheets by the book"}, opened.sheets);
    });
}

Result count(Call& call) {
    const CountSeen seen{boxLabelNamed(call, "BOX"), place(call), sheetsGiven(call, "sheets"),
                         call.textIfGiven("mark"), call.textIfGiven("title")};
    return told(countStock(call.home().line(), call.crew(), seen), [](const Counted& counted) {
        const bool odd = counted.warning || counted.book != counted.found;
        Answer answer{odd ? Tone::Waiting : Tone::Done,
                      {"数えた結果を記録しました。", "The count is on record."}};
        if (counted.warning)
            answer.headline = *counted.warning;
        return answer.fact("box", {"箱", "Box"}, counted.box)
            .fact("in", {"場所", "In"}, accountWord(counted.account))
            .fact("book", {"帳簿", "By the book"}, counted.book)
            .fact("found", {"実数", "Found"}, counted.found)
            .fact("seen", {"見た台紙", "Sheet looked at"},
                  counted.seen ? Value(Word{counted.seen->str(), counted.seenText})
                               : Value(counted.seenText.empty() ? Value() : Value(counted.seenText)))
            .fact("agrees", {}, !odd);
    });
}

Result adjust(Call& call) {
    const auto adjusted = adjustCount(call.home().line(), call.crew(), boxLabelNamed(call, "BOX"),
                                      place(call), sheetsGiven(call, "found"), call.text("reason"));
    return told(adjusted, [](const Adjusted& done) {
        Answer answer{Tone::Done, {"帳簿を実数に合わせました。", "The book now says what was found."}};
        return answer.fact("box", {"箱", "Box"}, done.box)
            .fact("in", {"場所", "In"}, accountWord(done.account))
            .fact("before", {"これまで", "Before"}, done.before)
            .fact("after", {"これから", "Now"}, done.after);
    });
}

} // namespace

void addBoxVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const OptionRow in{"in", "store|tray", {"どこを数えたか", "where it was counted"}};
    const Positional box{"BOX",
                         {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}};
    verbs.push_back({"box",
                     "open",
                     {"開封を記録する", "record that a box was opened"},
                     {{"SCAN", {"当社の箱ラベル", "our label of the box"}}},
                     {},
                     "box open DB24092701001X --as 0417",
                     Act::OpenBox,
                     {"開封できません", "It cannot be opened"},
                     {ScanNotRead, CodeUnknown, LotQuarantined, LotHeld, StepNotAllowed},
                     open});
    verbs.push_back(
        {"box",
         "count",
         {"枚数を数え、1枚を見る", "count a box and look at one sheet"},
         {box},
         {in,
          {"sheets", "N", {"数えた枚数", "sheets found"}},
          {"mark", "SCAN", {"1枚の台紙マーク", "mark of one sheet"}, Many::Optional},
          {"title", "TEXT", {"1枚の題字を読んだもの", "the title as read on one sheet"}, Many::Optional}},
         "box count L-240927-01/001 --in store --sheets 500 --mark DM145011HKN036 --as 0417",
         Act::CountStock,
         {"記録できません", "It cannot be recorded"},
         {ScanNotRead, CodeUnknown, StepNotAllowed},
         count});
    verbs.push_back(
        {"box",
         "adjust",
         {"帳簿を実数に合わせる（二人）", "bring the book to what was found; two persons"},
         {box},
         {in, {"found", "N", {"実数", "sheets found"}}, {"reason", "TEXT", {"理由", "why"}}},
         "box adjust L-240927-01/001 --in store --found 499 --reason '数え直し' --as 0102 --second 0103",
         Act::AdjustCount,
         {"帳簿は変えられません", "The book stays"},
         {ScanNotRead, CodeUnknown, StepNotAllowed},
         adjust});
}

} // namespace daishi::cli
