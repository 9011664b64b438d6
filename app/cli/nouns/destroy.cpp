// `destroy`: lists of what is to be destroyed, scanned sheet by sheet, and their certificates.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/line/lookup.h"
#include "stock/destruction.h"
#include "stock/holds.h"

namespace daishi::cli {

namespace {

DestructionId listNamed(const Call& call) {
    return DestructionId(call.text("LIST"));
}

Result open(Call& call) {
    return told(openDestruction(call.home().line(), call.crew(), call.text("reason")),
                [](const DestructionId& id) {
                    Answer answer{
                        Tone::Done,
                        {"廃棄リストを作りました: " + id.str(), "The destruction list is open: " + id.str()}};
                    answer.fact("destruction", {"廃棄リスト", "List"}, id);
                    answer.then({"損紙を1枚ずつ読み取る: destroy scan " + id.str(),
                                 "scan the spoiled sheets one by one: destroy scan " + id.str()});
                    return answer;
                });
}

Answer tell(const Listed& listed) {
    Answer answer{listed.contradicts ? Tone::Waiting : Tone::Done,
                  {"廃棄リストに載せました。", "It is on the list."}};
    if (listed.contradicts)
        answer.headline = {"載せました。台紙マークが箱と違います。ロットは保留になりました。",
                           "It is on the list. Its mark is not that of its box; the lot is on hold."};
    return answer.fact("destruction", {"廃棄リスト", "List"}, listed.list)
        .fact("code", {"書類のコード", "Code"}, listed.code)
        .fact("box", {"箱", "Box"}, listed.box)
        .fact("seen", {"台紙マーク", "Mark says"}, listed.seen)
        .fact("sheets", {"枚数", "Sheets"}, listed.sheets)
        .fact("onList", {"リストの合計", "On the list"}, listed.onList);
}

// The hold that a sheet of another blank has put on the lot of its box.
Value holdOf(Call& call, const Listed& listed) {
    const auto box = findBox(call.home().db(), listed.box);
    const auto holds = holdsInForce(call.home().db(), box->lot);
    if (holds.empty())
        return {};
    return Text{box->lot.str() + "　保留 " + std::to_string(holds.back().number),
                box->lot.str() + ", hold " + std::to_string(holds.back().number)};
}

// Every sheet of a file that was listed, told whether the rest of it was taken or not.
Answer tellAll(Call& call, const std::vector<Listed>& taken) {
    Answer answer = tell(taken.back());
    Table& odd = answer.table("contradicting", {"台紙マークが箱と違う用紙", "Sheets of another blank"},
                              {{"code", {"書類のコード", "Code"}},
                               {"box", {"箱", "Box"}},
                               {"seen", {"台紙マーク", "Mark says"}},
                               {"hold", {"保留", "Hold"}}});
    for (const Listed& listed : taken) {
        if (listed.contradicts)
            odd.row({listed.code, listed.box, listed.seen, holdOf(call, listed)});
    }
    answer.fact("taken", {"読めた枚数", "Sheets taken"}, std::int64_t(taken.size()));
    if (odd.rows.empty())
        return answer;
    answer.tone = Tone::Waiting;
    answer.headline = {"載せました。台紙マークが箱と違う用紙があります。そのロットは保留になりました。",
                       "They are on the list. Some are of another blank than their box; its lot is on hold."};
    answer.then({"責任者を呼び、そのロットのほかの箱を確かめる",
                 "call a supervisor and look into the other boxes of that lot"});
    return answer;
}

// What was taken before the refusal stays on the list, and so does what it has shown.
Refusal refusedAfter(Call& call, const std::vector<Listed>& taken, const Refusal& refusal) {
    call.beside("taken", {"ここまでに読めた枚数", "Sheets taken before"}, std::int64_t(taken.size()));
    for (const Listed& listed : taken) {
        if (listed.contradicts)
            call.beside("contradicting", {"台紙マークが箱と違う", "Of another blank, lot on hold"},
                        listed.code);
    }
    return refusal;
}

// A file of scans: each code, then the mark of the same sheet. The first refusal ends it, with how far it
// came.
Result scanAll(Call& call) {
    const auto lines = scanLines(call, call.text("scans"));
    if (lines.empty() || lines.size() % 2 != 0)
        throw UsageError(Trouble::ScansInPairs, {{"argument", call.typed("scans")}});
    std::vector<Listed> taken;
    for (std::size_t i = 0; i < lines.size(); i += 2) {
        auto listed =
            scanForDestruction(call.home().line(), call.crew(), listNamed(call), lines[i], lines[i + 1]);
        if (!listed)
            return refusedAfter(call, taken, listed.refusal());
        taken.push_back(*listed);
    }
    return tellAll(call, taken);
}

Result scan(Call& call) {
    if (call.has("scans") == call.has("SCAN"))
        throw UsageError(Trouble::ScanOrFile);
    if (call.has("scans"))
        return scanAll(call);
    return told(scanForDestruction(call.home().line(), call.crew(), listNamed(call), call.text("SCAN"),
                                   call.textIfGiven("mark")),
                tell);
}

Result withoutCode(Call& call) {
    const std::string from = call.textIfGiven("from").value_or("spoiled");
    if (from != "spoiled" && from != "sample")
        throw UsageError(Trouble::NotSpoiledOrSample, {{"argument", call.typed("from")}});
    return told(listWithoutCode(call.home().line(), call.crew(), listNamed(call), boxLabelNamed(call, "box"),
                                accountFrom(from), sheetsGiven(call, "sheets", 1)),
                tell);
}

Result finish(Call& call) {
    const auto done = destroyListed(call.home().line(), call.crew(), listNamed(call), call.text("method"));
    return told(done, [](const Certificate& certificate) {
        Answer answer{Tone::Done, {"廃棄を証明しました。", "The destruction is certified."}};
        std::vector<std::string> lots;
        for (const LotId& lot : certificate.lots)
            lots.push_back(lot.str());
        return answer.fact("destruction", {"廃棄リスト", "List"}, certificate.list)
            .fact("sheets", {"枚数", "Sheets"}, certificate.sheets)
            .fact("method", {"方法", "Method"}, certificate.method)
            .fact("lots", {"ロット", "Lots"}, joined(lots, " "));
    });
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"廃棄リスト", "Destruction lists"}};
    Table& table = answer.table("destructions", {},
                                {{"destruction", {"廃棄リスト", "List"}},
                                 {"reason", {"理由", "Reason"}},
                                 {"sheets", {"枚数", "Sheets"}},
                                 {"method", {"証明（方法）", "Certified as"}}});
    for (const DestructionView& view : listDestructions(call.home().line().db))
        table.row({view.id, view.reason, view.listed, view.method});
    return answer;
}

} // namespace

void addDestroyVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"LIST", {"廃棄リスト", "destruction list"}};
    const Text cannot{"廃棄できません", "It cannot be destroyed"};
    verbs.push_back({"destroy",
                     "open",
                     {"廃棄リストを作る", "begin a list of what is to be destroyed"},
                     {},
                     {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}},
                     "destroy open --reason '9月の損紙' --as 0417",
                     Act::OpenDestruction,
                     cannot,
                     {StepNotAllowed},
                     open});
    verbs.push_back(
        {"destroy",
         "scan",
         {"損紙または試し刷りを1枚読み取る", "scan one spoiled sheet or test sheet"},
         {which, {"SCAN", {"書類のコードまたは試し刷りのコード", "piece code or test code"}, Many::Optional}},
         {{"mark", "SCAN", {"同じ1枚の台紙マーク", "mark of the same sheet"}, Many::Optional},
          {"scans",
           "FILE|-",
           {"コードと、続けてその台紙マークを1行ずつ", "each code, and on the next line its mark"},
           Many::Optional}},
         "destroy scan X-240930-01 DP24093001000001018 --mark DM145011HKN036 --as 0417",
         Act::ScanForDestruction,
         cannot,
         {CodeUnknown, ScanNotRead, StepNotAllowed, NotForDestruction, DoubtfulSheetsOpen, EvidenceMissing},
         scan});
    verbs.push_back(
        {"destroy",
         "uncoded",
         {"コードのない損紙・見本を載せる（二人）", "list sheets without a code; two persons"},
         {which},
         {{"box", "BOX", {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}},
          {"sheets", "N", {"枚数", "how many"}},
          {"from", "spoiled|sample", {"損紙か見本か。なければ損紙", "left out: spoiled"}, Many::Optional}},
         "destroy uncoded X-240930-01 --box L-240927-01/001 --sheets 2 --as 0102 --second 0103",
         Act::ListWithoutCode,
         cannot,
         {CodeUnknown, ScanNotRead, StepNotAllowed, NotForDestruction},
         withoutCode});
    verbs.push_back({"destroy",
                     "finish",
                     {"リストの用紙を廃棄し、証明する（二人）", "destroy what is on the list; two persons"},
                     {which},
                     {{"method", "TEXT", {"方法（裁断など）", "how: shredded, pulped"}}},
                     "destroy finish X-240930-01 --method 裁断 --as 0102 --second 0103",
                     Act::DestroyListed,
                     cannot,
                     {CodeUnknown, StepNotAllowed},
                     finish});
    verbs.push_back({"destroy",
                     "list",
                     {"廃棄リストの一覧", "all destruction lists"},
                     {},
                     {},
                     "destroy list",
                     {},
                     {},
                     {},
                     list});
}

} // namespace daishi::cli
