// `box`, on its way out: destroyed whole, or thrown away empty.
#include "stock/box_ends.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"

namespace daishi::cli {

namespace {

Result destroy(Call& call) {
    const BoxLook look{sheetsGiven(call, "sheets", 1), call.textIfGiven("mark"), call.textIfGiven("title")};
    const auto done = destroyBox(call.home().line(), call.crew(), boxLabelNamed(call, "BOX"), look,
                                 call.text("reason"), call.text("method"));
    return told(done, [](const BoxDestroyed& box) {
        Answer answer{Tone::Done, {"箱の台紙を廃棄しました。", "The sheets of the box are destroyed."}};
        return answer.fact("box", {"箱", "Box"}, box.box)
            .fact("blank", {"台紙", "Blank"}, box.blank)
            .fact("sheets", {"枚数", "Sheets"}, box.certificate.sheets)
            .fact("destruction", {"廃棄の証明", "Certificate"}, box.certificate.list);
    });
}

Result waste(Call& call) {
    return told(wasteBox(call.home().line(), call.crew(), boxLabelNamed(call, "BOX")), [](const BoxWasted&
                                                                                              done) {
        Answer answer{Tone::Done, {"空の箱です。捨てられます。", "The box is empty and may be thrown away."}};
        return answer.fact("box", {"箱", "Box"}, done.box);
    });
}

} // namespace

void addBoxEndVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional box{"BOX",
                         {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}};
    verbs.push_back(
        {"box",
         "destroy",
         {"台紙を箱ごと廃棄する（二人）", "destroy a whole box of blanks; two persons"},
         {box},
         {{"sheets", "N", {"今数えた枚数", "sheets counted now"}},
          {"mark", "SCAN", {"1枚の台紙マーク", "mark of one sheet"}, Many::Optional},
          {"title", "TEXT", {"1枚の題字", "title of one sheet"}, Many::Optional},
          {"reason", "TEXT", {"理由", "why"}},
          {"method", "TEXT", {"方法", "how"}}},
         "box destroy L-240927-01/002 --sheets 500 --mark DM145011HKN036 --reason 版の終了 --method 溶解 "
         "--as 0102 --second 0103",
         Act::DestroyBox,
         {"廃棄できません", "It cannot be destroyed"},
         {ScanNotRead, CodeUnknown, StepNotAllowed, LotHeld, BoxInTray, CountUnsettled, SheetNotLookedAt,
          MarkContradictsLabel},
         destroy});
    verbs.push_back({"box",
                     "waste",
                     {"廃棄口で空箱を読み取る", "scan an empty box at the waste gate"},
                     {box},
                     {},
                     "box waste DB24092701001X --as 0417",
                     Act::WasteBox,
                     {"捨てられません", "It must not be thrown away"},
                     {ScanNotRead, CodeUnknown, ContainerNotEmpty, BoxInTray, StepNotAllowed},
                     waste});
}

} // namespace daishi::cli
