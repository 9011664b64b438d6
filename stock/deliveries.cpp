#include "stock/deliveries.h"

#include "core/decide/receiving.h"
#include "core/decide/stock_acts.h"
#include "core/line/lookup.h"
#include "stock/box_names.h"

namespace daishi {

namespace {

bool anyJobNeeds(Database& db, const BlankTypeId& type) {
    return db
        .query(
            "SELECT j.id FROM job j WHERE j.blank_type = $1 AND j.state NOT IN ('closed', 'withdrawn') AND "
            "EXISTS (SELECT 1 FROM piece p WHERE p.job = j.id AND p.state = 'wanted') LIMIT 1",
            {type.str()})
        ->next();
}

std::vector<Text> remarksOn(Work& work, const DeliveryNote& note, const RequestRow& request) {
    const NamedType says = namedType(work.line.registry, note.type);
    std::vector<Text> remarks;
    for (ArrivalRemark& remark : remarksOnArrival(says, work.today, anyJobNeeds(work.db, note.type))) {
        remarks.push_back(std::move(remark.sentence));
    }
    if (const auto other = boxIsOrdered(namedType(work.line.registry, request.type), says)) {
        remarks.push_back({"納品書の台紙が依頼と違います：" + other->loaded.ja + "（依頼は" +
                               other->required.ja + "）。" + other->difference.ja,
                           "The note names another blank than was asked for: " + other->loaded.en +
                               " instead of " + other->required.en + ". " + other->difference.en});
    }
    const std::string noted = std::to_string(note.boxes.value() * note.sheetsPerBox.value());
    const Sheets come = sheetsAccepted(work.db, request.id);
    const std::string open = std::to_string((request.sheets - come).value());
    if (noted != open) {
        remarks.push_back(come.isZero()
                              ? Text{"納品書は" + noted + "枚、依頼は" + open + "枚です。",
                                     "The note says " + noted + " sheets; " + open + " were asked for."}
                              : Text{"納品書は" + noted + "枚、依頼の残りは" + open + "枚です。",
                                     "The note says " + noted + " sheets; " + open + " are still to come."});
    }
    return remarks;
}

void insertDelivery(Work& work, const DeliveryId& id, const DeliveryNote& note, const std::string& keptAs) {
    work.db.run(
        "INSERT INTO delivery (id, request, note, declared_type, declared_boxes, declared_sheets_per_box, "
        "state, day, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {id.str(), note.request.str(), keptAs, note.type.str(), note.boxes.value(), note.sheetsPerBox.value(),
         std::string(nameOf(DeliveryState::Announced)), work.today.iso(), work.event()});
    work.about(id.str());
    work.note("boxes", note.boxes.value());
    work.note("note", keptAs);
    work.note("request", note.request.str());
    work.note("says", note.type.str());
    work.note("sheets_per_box", note.sheetsPerBox.value());
}

} // namespace

Outcome<DeliveryAnnounced> announceDelivery(Line& line, const Crew& crew, const DeliveryNote& note) {
    return perform<DeliveryAnnounced>(
        line, Act::AnnounceDelivery, crew, note.request.str(), [&](Work& work) -> Outcome<DeliveryAnnounced> {
            const auto request = findRequest(work.db, note.request);
            if (!request)
                return notOnRecord(note.request.str(), {"登録された依頼", "a request on record"});
            if (!line.registry.blankType(note.type)) {
                return notOnRecord(note.type.str(), {"登録された台紙種別", "a blank type on record"});
            }
            const auto kept = noteToKeep(work.db, note.number);
            if (auto objection = deliveryMayBeAnnounced(request->state, !kept))
                return *objection;
            if (auto objection = noteIsWhole(note.number, note.boxes, note.sheetsPerBox))
                return *objection;
            const DeliveryId id(nextName(work.db, "delivery", "D-", work.today));
            insertDelivery(work, id, note, *kept);
            return DeliveryAnnounced{id, remarksOn(work, note, *request)};
        });
}

} // namespace daishi
