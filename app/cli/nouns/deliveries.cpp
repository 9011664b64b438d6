#include "stock/deliveries.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "stock/receiving.h"
#include "stock/returns.h"
#include "stock/stock_view.h"

namespace daishi::cli {

namespace {

DeliveryId delivery(const Call& call) {
    return DeliveryId(call.text("DELIVERY"));
}

Result announce(Call& call) {
    Home& home = call.home();
    DeliveryNote note;
    note.request = RequestId(call.text("REQUEST"));
    note.number = call.text("note");
    note.type = typeNamed(call, "type");
    note.boxes = Boxes(call.number("boxes", 1, 999));
    note.sheetsPerBox = sheetsGiven(call, "per-box", 1);
    return told(announceDelivery(home.line(), call.crew(), note), [&](const DeliveryAnnounced& announced) {
        Answer answer{Tone::Done,
                      {"納品を登録しました: " + announced.delivery.str(),
                       "The delivery is on record: " + announced.delivery.str()}};
        answer.fact("delivery", {"納品", "Delivery"}, announced.delivery)
            .fact("note", {"納品書", "Note"}, note.number)
            .fact("type", {"納品書の台紙", "Blank by the note"}, typeWord(home.registry(), note.type));
        Table& remarks =
            answer.table("remarks", {"気をつけること", "To be noted"}, {{"remark", {"内容", "Remark"}}});
        for (const Text& remark : announced.remarks)
            remarks.row({remark});
        answer.then(
            {"すべての箱ラベルを読み取る（delivery scan）", "scan the label of every box: delivery scan"});
        return answer;
    });
}

void tellChosen(Answer& answer, const std::vector<BoxId>& chosen) {
    std::vector<std::string> names;
    for (const BoxId& box : chosen)
        names.push_back(box.str());
    answer.fact("chosen", {"画像を取る箱", "Boxes to picture sheets from"}, joined(names, " "));
}

Result scan(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    const auto scans = scansOf(call, "SCAN");
    if (scans.empty())
        throw UsageError(Trouble::FileHoldsNoScan, {{"argument", call.typed("SCAN")}});
    Answer answer{Tone::Done, {}};
    Table& boxes = answer.table("boxes", {},
                                {{"box", {"箱", "Box"}},
                                 {"lot", {"ロット", "Lot"}},
                                 {"blank", {"台紙", "Blank"}},
                                 {"sheets", {"枚数", "Sheets"}},
                                 {"label", {"箱に貼るラベル", "Label to stick on"}}});
    for (std::size_t i = 0; i < scans.size(); ++i) {
        const auto scanned = scanBox(home.line(), crew, delivery(call), scans[i]);
        if (!scanned) {
            call.beside("taken", {"ここまでに読めた箱", "Boxes taken before"}, std::int64_t(i));
            return scanned.refusal();
        }
        boxes.row({scanned->box, scanned->lot, scanned->blank, scanned->sheets, scanned->labelCode});
        const std::string count =
            std::to_string(scanned->scanned.value()) + "/" + std::to_string(scanned->announced.value());
        answer.headline = {"箱 " + count + " を読み取りました。", "Boxes scanned: " + count + "."};
        if (!scanned->chosen.empty())
            tellChosen(answer, scanned->chosen);
    }
    return answer;
}

Result mark(Call& call) {
    const auto seen =
        scanMark(call.home().line(), call.crew(), delivery(call), call.text("box"), call.text("mark"));
    return told(seen, [&](const MarkScanned& mark) {
        Answer answer{Tone::Done,
                      {"台紙マークは納品依頼と一致しています。", "The mark agrees with what was asked for."}};
        answer.fact("box", {"箱", "Box"}, mark.box)
            .fact("blank", {"マークの台紙", "Blank by its mark"}, mark.blank)
            .fact("looked", {"マークを見た箱", "Boxes looked into"}, mark.looked)
            .fact("required", {"必要な箱の数", "Boxes needed"}, mark.required);
        return answer;
    });
}

Result inspectDelivery(Call& call) {
    return told(inspect(call.home().line(), call.crew(), delivery(call)), [&](const Inspected& inspected) {
        Answer answer{Tone::Done, {"受入検査に合格しました。", "The delivery has passed its inspection."}};
        std::vector<std::string> lots;
        for (const LotId& lot : inspected.lots)
            lots.push_back(lot.str());
        answer.fact("delivery", {"納品", "Delivery"}, inspected.delivery)
            .fact("lots", {"ロット", "Lots"}, joined(lots, " "))
            .fact("blank", {"台紙", "Blank"}, inspected.blank)
            .fact("boxes", {"箱", "Boxes"}, inspected.boxes)
            .fact("sheets", {"枚数", "Sheets"}, inspected.sheets)
            .fact("stillToCome", {"依頼の残り", "Still to come"}, inspected.stillToCome);
        answer.then(
            {"箱ラベルを印刷して貼る（lot labels）", "print the box labels and stick them on: lot labels"});
        return answer;
    });
}

Result refuse(Call& call) {
    const auto refused = refuseDelivery(call.home().line(), call.crew(), delivery(call), call.text("reason"));
    return told(refused, [&](const DeliveryRefused& done) {
        Answer answer{Tone::Done, {"納品を不合格にしました。", "The delivery is refused."}};
        std::vector<std::string> lots;
        for (const LotId& lot : done.lots)
            lots.push_back(lot.str());
        answer.fact("delivery", {"納品", "Delivery"}, done.delivery)
            .fact("lots", {"ロット", "Lots"}, joined(lots, " "))
            .fact("quarantine", {"隔離中の枚数", "Sheets in quarantine"}, done.inQuarantine);
        if (!lots.empty())
            answer.then({"ロットを返品する（lot return）", "send the lots back: lot return"});
        return answer;
    });
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"納品", "Deliveries"}};
    Table& table = answer.table("deliveries", {},
                                {{"delivery", {"納品", "Delivery"}},
                                 {"request", {"依頼", "Request"}},
                                 {"note", {"納品書", "Note"}},
                                 {"type", {"納品書の台紙", "By the note"}},
                                 {"ordered", {"依頼した台紙", "Asked for"}},
                                 {"boxes", {"箱", "Boxes"}},
                                 {"scanned", {"読み取った箱", "Scanned"}},
                                 {"looked", {"マーク", "Marks"}},
                                 {"state", {"状態", "State"}}});
    for (const DeliveryView& view : listDeliveries(call.home().line())) {
        const DeliveryRow& row = view.row;
        table.row({row.id, row.request, row.note, Word{row.declaredType.str(), view.noteSays}, view.ordered,
                   row.declaredBoxes, view.scanned, view.looked, stateWord(row.state)});
    }
    return answer;
}

} // namespace

void addDeliveryVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional which{"DELIVERY", {"納品", "delivery"}};
    const Text cannot{"受け入れできません", "This cannot be received"};
    verbs.push_back({"delivery",
                     "announce",
                     {"納品書を登録する", "enter a delivery note"},
                     {{"REQUEST", {"納品依頼", "request"}}},
                     {{"note", "N", {"納品書番号", "number of the note"}},
                      {"type", "TYPE", {"納品書にある台紙種別", "blank type by the note"}},
                      {"boxes", "N", {"箱の数", "boxes"}},
                      {"per-box", "N", {"1箱の枚数", "sheets per box"}}},
                     "delivery announce Q-240920-01 --note N-5521 --type kawasaki-hkn-3 --boxes 12 --per-box "
                     "500 --as 0417",
                     Act::AnnounceDelivery,
                     cannot,
                     {CodeUnknown, RequestNotApproved, StepNotAllowed, NoteAlreadyKnown},
                     announce});
    verbs.push_back(
        {"delivery",
         "scan",
         {"納入業者の箱ラベルを読み取る", "scan the suppliers' box labels"},
         {which,
          {"SCAN", {"箱ラベル。ファイルまたは - も可", "box labels; a file or - as well"}, Many::Several}},
         {},
         "delivery scan D-240927-01 '(01)04912345120014(10)A1(37)500(21)000001' --as 0417",
         Act::ScanBox,
         cannot,
         {ScanNotRead, CodeUnknown, NotInspecting, BoxAlreadyScanned, LotTypeNotOrdered, InsurerNotOrdered,
          EditionNotOrdered},
         scan});
    verbs.push_back({"delivery",
                     "mark",
                     {"箱から出した1枚の台紙マークを読み取る", "scan the mark of a sheet taken out of a box"},
                     {which},
                     {{"box", "SCAN|NO", {"箱の番号またはラベル", "number or label of the box"}},
                      {"mark", "SCAN", {"台紙マーク", "the mark"}}},
                     "delivery mark D-240927-01 --box 1 --mark DM145011HKN036 --as 0417",
                     Act::ScanMark,
                     cannot,
                     {ScanNotRead, CodeUnknown, NotInspecting, MarkContradictsLabel, LotTypeNotOrdered,
                      InsurerNotOrdered, EditionNotOrdered},
                     mark});
    verbs.push_back(
        {"delivery",
         "inspect",
         {"受入検査を終える", "finish the receiving inspection"},
         {which},
         {},
         "delivery inspect D-240927-01 --as 0417",
         Act::InspectLot,
         cannot,
         {LotTypeNotOrdered, InsurerNotOrdered, EditionNotOrdered, MarkContradictsLabel, PictureContradicts,
          BoxCountDiffers, SheetCountDiffers, InspectionIncomplete, PicturesIncomplete, NotInspecting},
         inspectDelivery});
    verbs.push_back({"delivery",
                     "refuse",
                     {"納品を不合格にする（責任者）", "refuse a delivery; a supervisor"},
                     {which},
                     {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}},
                     "delivery refuse D-240927-01 --reason '箱が足りない' --as 0102",
                     Act::RefuseDelivery,
                     {"不合格にできません", "It cannot be refused"},
                     {CodeUnknown, StepNotAllowed, NotInspecting},
                     refuse});
    verbs.push_back(
        {"delivery", "list", {"納品の一覧", "all deliveries"}, {}, {}, "delivery list", {}, {}, {}, list});
}

} // namespace daishi::cli
