#include "stock/pictures.h"

#include <algorithm>

#include "core/decide/not_now.h"
#include "core/pictures/picture_rows.h"
#include "stock/box_meant.h"
#include "stock/pictured_boxes.h"

namespace daishi {

namespace {

std::optional<BlankTypeId> orderedType(Database& db, const DeliveryId& id) {
    const auto delivery = findDelivery(db, id);
    const auto request = delivery ? findRequest(db, delivery->request) : std::nullopt;
    return request ? std::optional(request->type) : std::nullopt;
}

std::vector<SampleBox> asSamples(const std::vector<ChosenBox>& chosen, const EvidencePolicy& policy) {
    std::vector<SampleBox> all;
    for (const ChosenBox& box : chosen)
        all.push_back({box.box, box.pictured, policy.picturesPerBox});
    return all;
}

Objection isChosen(const std::vector<ChosenBox>& chosen, const BoxId& box) {
    std::string names;
    for (const ChosenBox& one : chosen) {
        if (one.box == box)
            return std::nullopt;
        names += (names.empty() ? "" : " ") + one.box.str();
    }
    if (chosen.empty())
        return Refusal{RefusalCode::BoxNotChosen,
                       both(box.str()),
                       {"すべての箱を読み取った後に選ばれる箱", "a box chosen after every box was scanned"},
                       {}};
    return Refusal{RefusalCode::BoxNotChosen, both(box.str()), both(names), {}};
}

void keepLook(Work& work, const BoxRow& box, const LookedAt& looked) {
    const bool right = looked.judgement.finding == PictureFinding::Right;
    PicturePlace place;
    place.moment = "receiving";
    place.lot = box.lot;
    place.box = box.id;
    place.evidence =
        recordEvidence(work.db, box.lot, box.id, std::nullopt, "receiving", Evidence::E4SheetImage,
                       right ? std::optional(looked.wanted.blank) : looked.judgement.looksLike, right,
                       work.today, work.event());
    keepPicture(work, looked, place);
    work.note("box", box.id.str());
}

Objection seenWrong(Work& work, const OpenDelivery& delivery, const BoxRow& box, const LookedAt& looked) {
    SeenPicture seen{box.id, looked.judgement.finding, looked.judgement.why, std::nullopt};
    if (looked.judgement.looksLike)
        seen.looksLike = namedType(work.line.registry, *looked.judgement.looksLike);
    if (auto objection = pictureIsOrdered(delivery.ordered, seen))
        return objection;
    if (looked.judgement.finding == PictureFinding::Right)
        return std::nullopt;
    return pictureNotSure(looked.judgement, delivery.ordered.name);
}

PictureExamined examined(Work& work, const OpenDelivery& delivery, const BoxId& box) {
    PictureExamined done{box, delivery.ordered.name, Sheets(0), delivery.ordered.type.policy.picturesPerBox,
                         Boxes(0)};
    for (const ChosenBox& one : chosenBoxes(work.db, delivery.row.id)) {
        if (one.box == box)
            done.pictured = one.pictured;
        if (one.pictured < done.required)
            done.boxesLeft += Boxes(1);
    }
    return done;
}

} // namespace

std::vector<SampleBox> sampleBoxes(Line& line, const DeliveryId& id) {
    const auto type = orderedType(line.db, id);
    if (!type)
        return {};
    return asSamples(chosenBoxes(line.db, id), namedType(line.registry, *type).type.policy);
}

Outcome<std::vector<SampleBox>> chooseSamples(Line& line, const Crew& crew, const DeliveryId& id) {
    using Samples = std::vector<SampleBox>;
    return perform<Samples>(line, Act::ChooseSamples, crew, id.str(), [&](Work& work) -> Outcome<Samples> {
        const auto delivery = openDelivery(work, id);
        if (!delivery)
            return delivery.refusal();
        chooseBoxes(work, *delivery);
        auto samples = asSamples(chosenBoxes(work.db, id), delivery->ordered.type.policy);
        if (!samples.empty())
            return samples;
        const auto scanned = static_cast<std::int64_t>(boxesOf(work.db, id).size());
        if (boxesToPicture(delivery->ordered.type.policy, delivery->row.declaredBoxes).isZero())
            return notNow(delivery->ordered.name, {"画像を求める台紙", "a blank that pictures are asked of"});
        return notNow({std::to_string(scanned) + "箱を読み取り", std::to_string(scanned) + " boxes scanned"},
                      {"すべての箱の読み取り", "every box scanned"});
    });
}

Outcome<PictureExamined> examinePicture(Line& line, const Crew& crew, const DeliveryId& id,
                                        std::string_view boxText, const SheetPicture& picture) {
    std::optional<LookedAt> looked; // never while a transaction is open
    if (const auto type = orderedType(line.db, id))
        looked = lookAtSheet(line, picture, *type);
    return perform<PictureExamined>(line, Act::ExaminePicture, crew, id.str(),
                                    [&](Work& work) -> Outcome<PictureExamined> {
                                        const auto delivery = openDelivery(work, id);
                                        if (!delivery)
                                            return delivery.refusal();
                                        const auto box = boxMeant(work, id, boxText);
                                        if (!box)
                                            return box.refusal();
                                        if (auto objection = isChosen(chosenBoxes(work.db, id), box->id))
                                            return *objection;
                                        if (auto objection = lookMayCount(work, *looked))
                                            return *objection;
                                        beginInspecting(work, box->lot);
                                        keepLook(work, *box, *looked);
                                        if (auto objection = seenWrong(work, *delivery, *box, *looked)) {
                                            work.keepOnRefusal();
                                            return *objection;
                                        }
                                        return examined(work, *delivery, box->id);
                                    });
}

} // namespace daishi
