#include "stock/verdict.h"

#include "core/line/lookup.h"
#include "core/line/step.h"

namespace daishi {

void takeTo(Work& work, const LotId& lot, LotState verdict) {
    const auto row = findLot(work.db, lot);
    if (row->standing.state == LotState::Arrived)
        step(work.db, lot.str(), LotState::Arrived, LotState::Inspecting);
    step(work.db, lot.str(), LotState::Inspecting, verdict);
}

void rejectDelivery(Work& work, const DeliveryRow& delivery) {
    for (const LotId& lot : lotsOf(work.db, delivery.id))
        takeTo(work, lot, LotState::Rejected);
    step(work.db, delivery.id.str(), delivery.state, DeliveryState::Refused);
}

} // namespace daishi
