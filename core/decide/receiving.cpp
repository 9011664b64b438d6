#include "core/decide/receiving.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/words/wareki.h"

namespace daishi {

namespace {

// A difference of blanks, as it is called where they arrive; throws for any other refusal.
RefusalCode atReceiving(RefusalCode code) {
    using enum RefusalCode;
    static const std::map<RefusalCode, RefusalCode> names = {{StockTypeMismatch, LotTypeNotOrdered},
                                                             {InsurerMismatch, InsurerNotOrdered},
                                                             {EditionMismatch, EditionNotOrdered}};
    return names.at(code);
}

Text counted(std::int64_t n, std::string_view ja, std::string_view en) {
    return {std::to_string(n) + std::string(ja), std::to_string(n) + " " + std::string(en)};
}

Objection marksAgree(const DeliveryFacts& facts) {
    for (const SeenMark& mark : facts.marks) {
        if (!mark.says) {
            return Refusal{
                RefusalCode::MarkContradictsLabel,
                {mark.box.str() + "：登録のないマーク", mark.box.str() + ": a mark that is not on record"},
                facts.ordered.name,
                {}};
        }
        if (auto objection = boxIsOrdered(facts.ordered, *mark.says))
            return objection;
    }
    return std::nullopt;
}

Objection countsAgree(const DeliveryFacts& facts) {
    const auto boxes = static_cast<std::int64_t>(facts.boxes.size());
    if (boxes != facts.noteBoxes.value()) {
        return Refusal{RefusalCode::BoxCountDiffers,
                       counted(boxes, "箱", "boxes"),
                       counted(facts.noteBoxes.value(), "箱", "boxes"),
                       {}};
    }
    for (const ScannedBox& box : facts.boxes) {
        if (box.sheets != facts.noteSheetsPerBox) {
            return Refusal{RefusalCode::SheetCountDiffers,
                           counted(box.sheets.value(), "枚", "sheets"),
                           counted(facts.noteSheetsPerBox.value(), "枚", "sheets"),
                           {}};
        }
    }
    return std::nullopt;
}

// Less than was asked for can be used; more nobody has approved.
Objection withinRequest(const DeliveryFacts& facts) {
    Sheets brought = facts.broughtBefore;
    for (const ScannedBox& box : facts.boxes)
        brought += box.sheets;
    if (brought <= facts.orderedSheets)
        return std::nullopt;
    Text all = counted(brought.value(), "枚", "sheets");
    if (!facts.broughtBefore.isZero()) {
        const std::string before = std::to_string(facts.broughtBefore.value());
        all.ja += "（うち" + before + "枚は以前の納品）";
        all.en += ", " + before + " of them from earlier deliveries";
    }
    return Refusal{RefusalCode::SheetCountDiffers,
                   std::move(all),
                   counted(facts.orderedSheets.value(), "枚の依頼", "sheets asked for"),
                   {}};
}

Objection marksSuffice(const DeliveryFacts& facts) {
    std::set<BoxId> looked;
    for (const SeenMark& mark : facts.marks)
        looked.insert(mark.box);
    const EvidencePolicy& policy = facts.ordered.type.policy;
    std::vector<Evidence> inHand = {Evidence::E1DeliveryNote, Evidence::E2BoxLabel};
    const std::int64_t wanted = std::min<std::int64_t>(policy.marksAtReceiving.value(),
                                                       static_cast<std::int64_t>(facts.boxes.size()));
    const auto have = static_cast<std::int64_t>(looked.size());
    if (have >= wanted && have > 0)
        inHand.push_back(Evidence::E3SheetMark);
    inHand.push_back(Evidence::E4SheetImage); // asked for by itself, below
    if (!evidenceComplete(policy.atReceiving, inHand))
        return std::nullopt;
    return Refusal{RefusalCode::InspectionIncomplete,
                   counted(have, "箱のマークを確認", "boxes looked into"),
                   counted(wanted, "箱のマークの確認", "boxes to look into"),
                   {}};
}

Objection picturesAgree(const DeliveryFacts& facts) {
    for (const SeenPicture& picture : facts.pictures) {
        if (auto objection = pictureIsOrdered(facts.ordered, picture))
            return objection;
    }
    return std::nullopt;
}

Objection picturesSuffice(const DeliveryFacts& facts) {
    const EvidencePolicy& policy = facts.ordered.type.policy;
    const Boxes wanted = boxesToPicture(policy, Boxes(static_cast<std::int64_t>(facts.boxes.size())));
    const auto chosen = static_cast<std::int64_t>(facts.chosen.size());
    if (chosen < wanted.value()) {
        return Refusal{RefusalCode::PicturesIncomplete,
                       counted(chosen, "箱を選択", "boxes chosen"),
                       counted(wanted.value(), "箱の用紙の画像", "boxes to picture sheets from"),
                       {}};
    }
    for (const ChosenBox& box : facts.chosen) {
        if (wanted.isZero() || box.pictured >= policy.picturesPerBox)
            continue;
        const std::string have = std::to_string(box.pictured.value()), name = box.box.str();
        const std::string need = std::to_string(policy.picturesPerBox.value());
        return Refusal{RefusalCode::PicturesIncomplete,
                       {name + "：" + have + "枚", name + ": " + have + " sheets"},
                       {name + "：" + need + "枚の画像", name + ": pictures of " + need + " sheets"},
                       {}};
    }
    return std::nullopt;
}

} // namespace

Objection pictureIsOrdered(const NamedType& ordered, const SeenPicture& picture) {
    if (picture.finding == PictureFinding::Right || picture.finding == PictureFinding::Unclear)
        return std::nullopt;
    if (picture.looksLike) {
        if (auto objection = boxIsOrdered(ordered, *picture.looksLike))
            return objection;
    }
    const Text seen =
        seenInPicture(picture.why, picture.looksLike ? std::optional(picture.looksLike->name) : std::nullopt);
    return Refusal{RefusalCode::PictureContradicts,
                   {picture.box.str() + "：" + seen.ja, picture.box.str() + ": " + seen.en},
                   ordered.name,
                   {}};
}

Boxes boxesToPicture(const EvidencePolicy& policy, Boxes boxes) {
    const auto& asked = policy.atReceiving;
    if (std::find(asked.begin(), asked.end(), Evidence::E4SheetImage) == asked.end())
        return Boxes(0);
    return std::min(policy.picturesAtReceiving, boxes);
}

Objection boxIsOrdered(const NamedType& ordered, const NamedType& delivered) {
    auto objection = blankIsRequired({ordered, delivered, std::nullopt});
    if (objection)
        objection->code = atReceiving(objection->code);
    return objection;
}

Objection deliveryIsOrdered(const DeliveryFacts& facts) {
    if (!facts.approved) {
        return Refusal{RefusalCode::RequestNotApproved,
                       {"承認番号なし", "no approval number"},
                       {"保険者の承認番号", "the insurer's approval number"},
                       {}};
    }
    if (auto objection = boxIsOrdered(facts.ordered, facts.noteSays))
        return objection;
    for (const ScannedBox& box : facts.boxes) {
        if (auto objection = boxIsOrdered(facts.ordered, box.labelSays))
            return objection;
    }
    if (auto objection = marksAgree(facts))
        return objection;
    if (auto objection = picturesAgree(facts))
        return objection;
    if (auto objection = countsAgree(facts))
        return objection;
    if (auto objection = withinRequest(facts))
        return objection;
    if (auto objection = marksSuffice(facts))
        return objection;
    return picturesSuffice(facts);
}

std::vector<ArrivalRemark> remarksOnArrival(const NamedType& blank, Day today, bool anyJobNeedsIt) {
    std::vector<ArrivalRemark> remarks;
    const BlankType& type = blank.type;
    if (type.usableFrom && today < *type.usableFrom) {
        remarks.push_back({ArrivalNotice::NotUsableYet,
                           {blank.name.ja + "は、" + wareki(*type.usableFrom) +
                                "まで使えません。施錠して保管してください。",
                            blank.name.en + " may not be used before " + type.usableFrom->iso() +
                                "; keep it locked away."}});
    }
    if (type.usableUntil && today > *type.usableUntil) {
        remarks.push_back(
            {ArrivalNotice::NoLongerUsable,
             {blank.name.ja + "は、" + wareki(*type.usableUntil) + "で使える期間が終わりました。",
              blank.name.en + " could be used until " + type.usableUntil->iso() + " only."}});
    }
    if (!anyJobNeedsIt) {
        remarks.push_back(
            {ArrivalNotice::NoJobNeedsIt,
             {blank.name.ja + "を必要とするジョブはありません。", "No job needs " + blank.name.en + "."}});
    }
    return remarks;
}

} // namespace daishi
