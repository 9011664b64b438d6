// The end of the receiving inspection.
#include "core/decide/stock_acts.h"
#include "core/line/step.h"
#include "stock/open_delivery.h"
#include "stock/pictured_boxes.h"
#include "stock/receiving.h"
#include "stock/verdict.h"

namespace daishi {

namespace {

DeliveryFacts factsOf(Work& work, const OpenDelivery& delivery, const std::vector<BoxRow>& boxes) {
    const Registry& registry = work.line.registry;
    DeliveryFacts facts;
    facts.ordered = delivery.ordered;
    facts.orderedSheets = delivery.request.sheets;
    facts.broughtBefore = sheetsAccepted(work.db, delivery.request.id);
    facts.approved = !delivery.request.approval.empty();
    facts.noteSays = namedType(registry, delivery.row.declaredType);
    facts.noteBoxes = delivery.row.declaredBoxes;
    facts.noteSheetsPerBox = delivery.row.declaredSheetsPerBox;
    for (const BoxRow& box : boxes)
        facts.boxes.push_back({box.id, namedType(registry, box.type), box.declared});
    facts.marks = marksSeen(work, delivery.row.id);
    facts.pictures = picturesSeen(work, delivery.row.id);
    facts.chosen = chosenBoxes(work.db, delivery.row.id);
    return facts;
}

Inspected release(Work& work, const OpenDelivery& delivery, const std::vector<BoxRow>& boxes) {
    Inspected done{
        delivery.row.id, lotsOf(work.db, delivery.row.id), delivery.ordered.name, Boxes(0), Sheets(0),
        Sheets(0)};
    for (const BoxRow& box : boxes) {
        work.move(box.id, Account::Quarantine, Account::Store, box.declared, "inspected",
                  delivery.row.id.str());
        done.boxes += Boxes(1);
        done.sheets += box.declared;
    }
    for (const LotId& lot : done.lots)
        takeTo(work, lot, LotState::Released);
    step(work.db, delivery.row.id.str(), delivery.row.state, DeliveryState::Accepted);
    // What is still to come may come with another delivery, and is on order until then.
    const Sheets come = sheetsAccepted(work.db, delivery.request.id);
    if (come < delivery.request.sheets)
        done.stillToCome = delivery.request.sheets - come;
    else if (delivery.request.state == RequestState::Approved)
        step(work.db, delivery.request.id.str(), RequestState::Approved, RequestState::Delivered);
    return done;
}

void noteLots(Work& work, const DeliveryId& delivery) {
    std::vector<std::string> names;
    for (const LotId& lot : lotsOf(work.db, delivery))
        names.push_back(lot.str());
    work.note("lots", names);
}

} // namespace

Outcome<Inspected> inspect(Line& line, const Crew& crew, const DeliveryId& id) {
    return perform<Inspected>(line, Act::InspectLot, crew, id.str(), [&](Work& work) -> Outcome<Inspected> {
        const auto delivery = openDelivery(work, id);
        if (!delivery)
            return delivery.refusal();
        const std::vector<BoxRow> boxes = boxesOf(work.db, id);
        noteLots(work, id);
        const auto objection = deliveryIsOrdered(factsOf(work, *delivery, boxes));
        if (!objection)
            return release(work, *delivery, boxes);
        if (endsDelivery(objection->code)) {
            rejectDelivery(work, delivery->row);
            work.keepOnRefusal();
        }
        return *objection;
    });
}

} // namespace daishi
