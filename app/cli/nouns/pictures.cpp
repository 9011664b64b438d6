// Pictures of sheets at receiving, and persons who look instead of a picture.
#include "stock/pictures.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/words.h"
#include "core/pictures/picture_view.h"
#include "core/pictures/place_words.h"
#include "core/print/printing.h"
#include "stock/arrival_rows.h"

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

// What is still to be pictured, and what was: nothing is chosen here.
Result pictures(Call& call) {
    Home& home = call.home();
    const DeliveryId id = delivery(call);
    if (!findDelivery(home.db(), id))
        throw RefusedInput{
            {RefusalCode::CodeUnknown, same(id.str()), {"登録された納品", "a delivery on record"}, {}}};
    Answer answer{Tone::Plain, {"用紙の画像 " + id.str(), "Pictures of sheets " + id.str()}};
    Table& boxes = answer.table("boxes", {"画像を取る箱", "Boxes to picture sheets from"},
                                {{"box", {"箱", "Box"}},
                                 {"pictured", {"一致した画像", "Pictures that agree"}},
                                 {"required", {"必要", "Needed"}},
                                 {"left", {"残り", "Still wanted"}}});
    for (const SampleBox& box : sampleBoxes(home.line(), id)) {
        const Sheets left = box.pictured < box.required ? box.required - box.pictured : Sheets(0);
        boxes.row({box.box, box.pictured, box.required, left});
    }
    Table& seen = answer.table("pictures", {"確かめた画像", "Pictures that were looked at"},
                               {{"picture", {"番号", "Number"}},
                                {"box", {"箱", "Box"}},
                                {"verdict", {"判定", "Verdict"}},
                                {"looksLike", {"見える台紙", "Looks like"}},
                                {"zones", {"違う箇所", "Differs"}}});
    for (const LotId& lot : lotsOf(home.db(), id)) {
        for (const PictureView& one : listPictures(home.db(), {lot, std::nullopt, std::nullopt})) {
            if (one.moment == "receiving")
                seen.row(
                    {one.id, one.box, verdictWord(one.verdict, one.unsure),
                     one.looksLike ? Value(typeWord(home.registry(), *one.looksLike)) : Value(),
                     one.zones.empty() ? Value() : Value(Word{one.zones, zonesInWords(keysIn(one.zones))})});
        }
    }
    return answer;
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

void addSampleVerbs(std::vector<Verb>& verbs) {
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
        {"delivery",
         "pictures",
         {"画像を取る箱と、確かめた画像の一覧", "the boxes to picture, and the pictures that were taken"},
         {which},
         {},
         "delivery pictures D-240927-01",
         {},
         cannot,
         {CodeUnknown},
         pictures});
}

void addLookVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
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
