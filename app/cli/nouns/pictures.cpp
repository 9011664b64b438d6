// Pictures of sheets at receiving, and persons who look instead of a picture.
#include "stock/pictures.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/words.h"
#include "core/print/printing.h"

namespace daishi::cli {

namespace {

DeliveryId delivery(const Call& call) {
    return DeliveryId(call.text("DELIVERY"));
}

Result samples(Call& call) {
    return told(chooseSamples(call.home().line(), call.crew(), delivery(call)),
                [](const std::vector<SampleBox>& boxes) {
                    Answer answer{Tone::Waiting,
                                  {"選ばれた箱から用紙を取り出し、画像を取り込んでください。",
                                   "Take sheets out of the chosen boxes and picture them."}};
                    Table& table = answer.table("samples", {},
                                                {{"box", {"箱", "Box"}},
                                                 {"pictured", {"画像", "Pictures"}},
                                                 {"required", {"必要", "Needed"}}});
                    for (const SampleBox& box : boxes)
                        table.row({box.box, box.pictured, box.required});
                    return answer;
                });
}

Result picture(Call& call) {
    const auto seen =
        examinePicture(call.home().line(), call.crew(), delivery(call), call.text("box"), pictureGiven(call));
    return told(seen, [](const PictureExamined& done) {
        Answer answer{
            Tone::Done,
            {"用紙の画像は納品依頼と一致しています。", "The sheet is the blank that was asked for."}};
        return answer.fact("box", {"箱", "Box"}, done.box)
            .fact("blank", {"台紙", "Blank"}, done.blank)
            .fact("pictured", {"この箱の画像", "Pictures of this box"}, done.pictured)
            .fact("required", {"必要", "Needed"}, done.required)
            .fact("boxesLeft", {"残りの箱", "Boxes left"}, done.boxesLeft);
    });
}

Result look(Call& call) {
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    return told(lookInstead(call.home().line(), crew, run.id, call.text("reason")), [&](Done) {
        Answer answer{Tone::Done, {"二人の目視で合格", "The sheet is good by the eyes of two."}};
        answer.fact("run", {"印刷", "Run"}, run.id).fact("load", {"装填", "Load"}, run.load);
        answer.then({"続けて印刷する: print go " + run.id.str(), "print on: print go " + run.id.str()});
        return answer;
    });
}

} // namespace

void addPictureVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"DELIVERY", {"納品", "delivery"}};
    const Text cannot{"受け入れできません", "This cannot be received"};
    verbs.push_back(
        {"delivery",
         "samples",
         {"画像を取る箱（プログラムが選ぶ）", "the boxes to picture sheets from; the program chooses"},
         {which},
         {},
         "delivery samples D-240927-01 --as 0417",
         Act::ChooseSamples,
         cannot,
         {CodeUnknown, NotInspecting, StepNotAllowed},
         samples});
    verbs.push_back(
        {"delivery",
         "picture",
         {"選ばれた箱の用紙1枚の画像を確かめる", "look at the picture of a sheet from a chosen box"},
         {which},
         {{"box", "SCAN|NO", {"箱の番号またはラベル", "number or label of the box"}},
          pictureOption(Many::One)},
         "delivery picture D-240927-01 --box 1 --picture sheet.png --as 0417",
         Act::ExaminePicture,
         cannot,
         withPictureRefusals({ScanNotRead, CodeUnknown, NotInspecting, BoxNotChosen, LotTypeNotOrdered,
                              InsurerNotOrdered, EditionNotOrdered}),
         picture});
    verbs.push_back(
        {"print",
         "look",
         {"画像で分からない1枚を二人で目視する", "two persons look at a sheet whose picture cannot be told"},
         {{"RUN", {"印刷", "run"}}},
         {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}},
         "print look J-240930-01-R01 --reason 'レンズの汚れ' --as 0417 --second 0102",
         Act::LookAtSheet,
         {"目視では合格にできません", "Eyes cannot approve it"},
         {CodeUnknown, RunNotOpen, StepNotAllowed, PersonsMayNotLook},
         look});
}

} // namespace daishi::cli
