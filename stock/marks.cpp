// The mark of a sheet at receiving (E3).
#include <set>

#include "core/decide/seen_sheet.h"
#include "core/line/scanned.h"
#include "core/line/step.h"
#include "stock/box_meant.h"
#include "stock/mark_reading.h"
#include "stock/open_delivery.h"
#include "stock/receiving.h"

namespace daishi {

Outcome<NamedType> markScanned(const Registry& registry, std::string_view rawMark) {
    const auto mark = scannedAs<MarkCode>(rawMark);
    if (!mark)
        return mark.refusal();
    const BlankType* type = registry.blankTypeByMark(mark->encode());
    if (!type)
        return unknownMark();
    return NamedType{*type, registry.describe(*type)};
}

namespace {

Objection markIsRight(const NamedType& ordered, const NamedType& label, const NamedType& mark) {
    if (isUnknownMark(mark))
        return Refusal{RefusalCode::MarkContradictsLabel, mark.name, label.name, {}};
    if (auto objection = boxIsOrdered(ordered, mark))
        return objection;
    if (mark.type.id == label.type.id)
        return std::nullopt;
    return Refusal{RefusalCode::MarkContradictsLabel, mark.name, label.name, {}};
}

Boxes boxesLooked(const std::vector<SeenMark>& marks) {
    std::set<BoxId> boxes;
    for (const SeenMark& mark : marks)
        boxes.insert(mark.box);
    return Boxes(static_cast<std::int64_t>(boxes.size()));
}

} // namespace

Outcome<MarkScanned> scanMark(Line& line, const Crew& crew, const DeliveryId& id, std::string_view boxText,
                              std::string_view rawMark) {
    return perform<MarkScanned>(line, Act::ScanMark, crew, id.str(), [&](Work& work) -> Outcome<MarkScanned> {
        const auto delivery = openDelivery(work, id);
        if (!delivery)
            return delivery.refusal();
        const auto box = boxMeant(work, id, boxText);
        if (!box)
            return box.refusal();
        const auto mark = markScanned(line.registry, rawMark);
        if (!mark)
            return mark.refusal();
        beginInspecting(work, box->lot);
        auto objection = markIsRight(delivery->ordered, namedType(line.registry, box->type), *mark);
        recordEvidence(work.db, box->lot, box->id, std::nullopt, "receiving", Evidence::E3SheetMark,
                       saysType(*mark), !objection, work.today, work.event());
        work.note("box", box->id.str());
        work.note("says", mark->type.id.str());
        if (!objection) {
            return MarkScanned{box->id, mark->name, boxesLooked(marksSeen(work, id)),
                               delivery->ordered.type.policy.marksAtReceiving};
        }
        work.keepOnRefusal();
        return std::move(*objection);
    });
}

} // namespace daishi
