#include "stock/look_at_box.h"

#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

Outcome<SheetLook> lookOf(const Registry& registry, const std::optional<std::string>& rawMark,
                          const std::optional<std::string>& title) {
    SheetLook look{std::nullopt, title};
    if (!rawMark)
        return look;
    auto mark = markScanned(registry, *rawMark);
    if (!mark)
        return mark.refusal();
    look.mark = *mark;
    return look;
}

Outcome<BlankTypeId> seenOnLeaving(Work& work, const BoxRow& box, const std::optional<std::string>& rawMark,
                                   const std::optional<std::string>& title) {
    const Registry& registry = work.line.registry;
    auto look = lookOf(registry, rawMark, title);
    if (!look)
        return look.refusal();
    const NamedType is = namedType(registry, effectiveTypeOf(work.db, box));
    look.value().foundOther = is.type.id != box.type;
    const SeenSheet seen = seenSheet(registry, is.type, *look);
    if (!seen.type && !seen.warning)
        return Refusal{RefusalCode::SheetNotLookedAt,
                       {box.id.str(), box.id.str()},
                       {"1枚の台紙マーク、またはその台紙だけの題字",
                        "the mark of one sheet, or a title that no other blank bears"},
                       {}};
    if (look->mark)
        recordEvidence(work.db, box.lot, box.id, std::nullopt, "reading", Evidence::E3SheetMark,
                       saysType(*look->mark), saysType(*look->mark) == is.type.id, work.today, work.event());
    if (!seen.warning)
        return *seen.type;
    work.keepOnRefusal();
    stopLot(work, box.lot, holdReason(HoldCause::SheetContradicts, box.id.str()));
    const Text unknown{"登録のない台紙", "a blank that is not on record"};
    return Refusal{RefusalCode::MarkContradictsLabel,
                   seen.type ? namedType(registry, *seen.type).name : unknown, is.name, *seen.warning};
}

} // namespace daishi
