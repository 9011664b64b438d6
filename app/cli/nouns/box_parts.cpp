// `box`: found to be another blank, and parts of it in another box or taken as samples.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "printers/compose/label.h"
#include "stock/box_findings.h"
#include "stock/samples.h"
#include "stock/splitting.h"
#include "stock/stock_view.h"

namespace daishi::cli {

namespace {

Result find(Call& call) {
    const auto found =
        recordBoxFinding(call.home().line(), call.crew(), boxLabelNamed(call, "BOX"), typeNamed(call, "type"),
                         call.text("reason"), call.textIfGiven("mark"));
    return told(found, [](const BoxFound& finding) {
        Answer answer{Tone::Waiting,
                      {"箱の判定を記録しました。ロットのほかの箱も確かめるまで保留です。",
                       "The finding is on record; the lot is held until its other boxes are seen."}};
        answer.fact("box", {"箱", "Box"}, finding.box)
            .fact("lot", {"ロット", "Lot"}, finding.lot)
            .fact("was", {"これまで", "Taken for"}, finding.was)
            .fact("is", {"判定", "Is"}, finding.is);
        Table& boxes = answer.table("toLookAt", {"確かめる箱", "Boxes to look at"}, {{"box", {"箱", "Box"}}});
        for (const BoxId& box : finding.toLookAt)
            boxes.row({box});
        return answer;
    });
}

// The label of the new box, as it is to be stuck on.
std::string labelOf(Call& call, const BoxSplit& split) {
    const Registry& registry = call.home().registry();
    const BoxRow box = *findBox(call.home().db(), split.into);
    const BlankType& type = *registry.blankType(box.type);
    return boxLabelsPdf({{type.title, type.insurer, registry.insurer(type.insurer)->name.ja, type.edition,
                          box.lot, static_cast<unsigned>(box.number), split.moved, type.usableFrom,
                          type.usableUntil, today(call), call.home().isSimulation()}});
}

// The box is split by now, whatever becomes of the file.
void writeLabel(Call& call, const BoxSplit& box, Answer& answer) {
    const std::string file = call.path("out").string();
    try {
        writeFile(file, labelOf(call, box));
        answer.fact("file", {"ラベルのファイル", "Label file"}, file);
    } catch (const std::exception& failure) {
        const std::string lot = findBox(call.home().db(), box.into)->lot.str();
        answer.tone = Tone::Waiting;
        answer.headline = {"新しい箱に分けました。ラベルは書き出せませんでした。",
                           "The new box is on record; its label could not be written."};
        answer.fact("failure", {"書き出せない理由", "Not written"}, wordsOf(failure).says);
        answer.then(
            {"ラベルをもう一度書き出す: lot labels " + lot, "write the label again: lot labels " + lot});
    }
}

Result split(Call& call) {
    if (call.has("out"))
        mustBeWritable(call.path("out"));
    const auto done =
        splitBox(call.home().line(), call.crew(), boxLabelNamed(call, "BOX"), sheetsGiven(call, "sheets", 1));
    return told(done, [&](const BoxSplit& box) {
        Answer answer{Tone::Done,
                      {"新しい箱に分けました。ラベルを貼ってください。",
                       "The new box is on record; stick its label on."}};
        answer.fact("box", {"箱", "Box"}, box.from)
            .fact("newBox", {"新しい箱", "New box"}, box.into)
            .fact("label", {"ラベル", "Label"}, box.labelCode)
            .fact("blank", {"台紙", "Blank"}, box.blank)
            .fact("sheets", {"移した枚数", "Sheets moved"}, box.moved)
            .fact("left", {"元の箱の残り", "Left in the old box"}, box.left);
        if (call.has("out"))
            writeLabel(call, box, answer);
        return answer;
    });
}

Result sample(Call& call) {
    const auto taken = takeSample(call.home().line(), call.crew(), boxLabelNamed(call, "BOX"),
                                  sheetsGiven(call, "sheets", 1), call.text("purpose"));
    return told(taken, [](const SampleTaken& done) {
        Answer answer{Tone::Done, {"見本を取り出しました。", "The sample is on record."}};
        return answer.fact("box", {"箱", "Box"}, done.box)
            .fact("blank", {"台紙", "Blank"}, done.blank)
            .fact("sheets", {"枚数", "Sheets"}, done.sheets)
            .fact("left", {"箱の残り", "Left in the box"}, done.left);
    });
}

} // namespace

void addBoxPartVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional box{"BOX",
                         {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}};
    const OptionRow mark{"mark", "SCAN", {"1枚の台紙マーク", "mark of one sheet"}, Many::Optional};
    verbs.push_back(
        {"box",
         "find",
         {"箱が別の台紙だと判定する（二人）", "record that one box is another blank; two persons"},
         {box},
         {{"type", "TYPE", {"本当の台紙種別", "what it really is"}},
          {"reason", "TEXT", {"理由", "why"}},
          mark},
         "box find L-240927-01/002 --type kawasaki-skk-1 --reason '題字を確認' --as 0102 --second 0103",
         Act::FindBox,
         {"判定できません", "It cannot be recorded"},
         {ScanNotRead, CodeUnknown, StepNotAllowed, MarkContradictsLabel},
         find});
    verbs.push_back(
        {"box",
         "split",
         {"箱の一部を新しい箱に分ける", "put part of a box into a new box of its lot"},
         {box},
         {{"sheets", "N", {"新しい箱に入れる枚数", "how many go into the new box"}},
          {"out", "FILE", {"新しい箱のラベル（PDF）", "label of the new box, PDF"}, Many::Optional}},
         "box split L-240927-01/001 --sheets 100 --out label.pdf --as 0417",
         Act::SplitBox,
         {"分けられません", "It cannot be split"},
         {ScanNotRead, CodeUnknown, BoxNotOpened, LotHeld, NotEnoughSheets, StepNotAllowed},
         split});
    verbs.push_back({"box",
                     "sample",
                     {"見本を取り出す", "take sheets out of a box as samples"},
                     {box},
                     {{"sheets", "N", {"枚数", "how many"}}, {"purpose", "TEXT", {"目的", "what for"}}},
                     "box sample L-240927-01/001 --sheets 5 --purpose '保険者への見本' --as 0417",
                     Act::TakeSample,
                     {"取り出せません", "It cannot be taken"},
                     {ScanNotRead, CodeUnknown, BoxNotOpened, LotHeld, NotEnoughSheets, StepNotAllowed},
                     sample});
}

} // namespace daishi::cli
