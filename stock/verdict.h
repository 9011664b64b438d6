// Internal to stock: what becomes of a delivery and its lots when it is judged.
#pragma once

#include "core/line/work.h"
#include "stock/arrival_rows.h"

namespace daishi {

// Takes a lot that has arrived or is inspected to `verdict`, Released or Rejected.
void takeTo(Work&, const LotId&, LotState verdict);

// The delivery and all its lots are refused. Their sheets stay in quarantine: they stand on our floor.
void rejectDelivery(Work&, const DeliveryRow&);

} // namespace daishi
