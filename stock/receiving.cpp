#include "stock/receiving.h"

#include "core/decide/supplier_label.h"
#include "core/line/scanned.h"
#include "core/line/step.h"
#include "stock/box_names.h"
#include "stock/open_delivery.h"
#include "stock/pictured_boxes.h"

namespace daishi {

namespace {

Outcome<SupplierLabel> readLabel(const Registry& registry, std::string_view raw) {
    const auto read = readScan(raw);
    if (const auto* fault = std::get_if<ScanFault>(&read))
        return scanNotRead(*fault, codeText<SupplierCode>());
    return supplierLabel(registry, std::get<Scan>(read));
}

std::optional<LotId> lotOf(Database& db, const DeliveryId& delivery, const BlankTypeId& type) {
    const auto rows =
        db.query("SELECT id FROM lot WHERE delivery = $1 AND blank_type = $2", {delivery.str(), type.str()});
    if (!rows->next())
        return std::nullopt;
    return LotId(rows->text(0));
}

// The first box of a type makes the lot. The note (E1) is evidence of every lot of its delivery.
LotId makeLot(Work& work, const OpenDelivery& delivery, const BlankTypeId& type) {
    const LotId lot(nextName(work.db, "lot", "L-", work.today));
    work.db.run(
        "INSERT INTO lot (id, delivery, blank_type, state, event) VALUES ($1, $2, $3, $4, $5)",
        {lot.str(), delivery.row.id.str(), type.str(), std::string(nameOf(LotState::Arrived)), work.event()});
    const BlankTypeId& noteSays = delivery.row.declaredType;
    recordEvidence(work.db, lot, std::nullopt, std::nullopt, "receiving", Evidence::E1DeliveryNote, noteSays,
                   noteSays == delivery.ordered.type.id, work.today, work.event());
    return lot;
}

BoxId makeBox(Work& work, const LotId& lot, const SupplierLabel& label, const std::string& digest) {
    const auto number = static_cast<std::int64_t>(boxesOf(work.db, lot).size()) + 1;
    const BoxId box = boxIdOf(lot, number);
    work.db.run("INSERT INTO box (id, lot, blank_type, number, declared_sheets, label_digest, state, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {box.str(), lot.str(), label.type.str(), number, label.sheets.value(), digest,
                 std::string(nameOf(BoxState::Sealed)), work.event()});
    return box;
}

BoxScanned registerBox(Work& work, const OpenDelivery& delivery, const SupplierLabel& label,
                       const std::string& digest) {
    if (delivery.row.state == DeliveryState::Announced) {
        step(work.db, delivery.row.id.str(), DeliveryState::Announced, DeliveryState::Inspecting);
    }
    const auto existing = lotOf(work.db, delivery.row.id, label.type);
    const LotId lot = existing ? *existing : makeLot(work, delivery, label.type);
    const BoxId box = makeBox(work, lot, label, digest);
    work.move(box, Account::Outside, Account::Quarantine, label.sheets, "delivered", delivery.row.id.str());
    recordEvidence(work.db, lot, box, std::nullopt, "receiving", Evidence::E2BoxLabel, label.type,
                   label.type == delivery.ordered.type.id, work.today, work.event());
    work.note("box", box.str());
    work.note("says", label.type.str());
    const auto scanned = static_cast<std::int64_t>(boxesOf(work.db, delivery.row.id).size());
    return {box,
            lot,
            namedType(work.line.registry, label.type).name,
            label.sheets,
            boxLabelCode(box),
            Boxes(scanned),
            delivery.row.declaredBoxes,
            chooseBoxes(work, delivery)};
}

void sayWhereItStands(Text& difference, const BoxId& box) {
    difference.ja += "箱は " + box.str() + " として隔離しました。";
    difference.en +=
        std::string(difference.en.empty() ? "" : " ") + "The box stands in quarantine as " + box.str() + ".";
}

} // namespace

Outcome<BoxScanned> scanBox(Line& line, const Crew& crew, const DeliveryId& id, std::string_view rawLabel) {
    return perform<BoxScanned>(line, Act::ScanBox, crew, id.str(), [&](Work& work) -> Outcome<BoxScanned> {
        const auto delivery = openDelivery(work, id);
        if (!delivery)
            return delivery.refusal();
        const auto label = readLabel(line.registry, rawLabel);
        if (!label)
            return label.refusal();
        const KnownLabel known = labelKnown(work, label->content);
        if (known.box) {
            return Refusal{RefusalCode::BoxAlreadyScanned,
                           {known.box->id.str(), known.box->id.str()},
                           {"まだ読み取っていない箱", "a box that has not been scanned"},
                           {}};
        }
        BoxScanned scanned = registerBox(work, *delivery, *label, known.digest);
        auto objection = boxIsOrdered(delivery->ordered, namedType(line.registry, label->type));
        if (!objection)
            return scanned;
        work.keepOnRefusal();
        sayWhereItStands(objection->difference, scanned.box);
        return std::move(*objection);
    });
}

} // namespace daishi
