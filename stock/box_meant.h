// Internal to stock: which box of a delivery a person means whose sheet they hold.
#pragma once

#include <string_view>

#include "stock/open_delivery.h"

namespace daishi {

// By its number in the delivery, its name, our label or the supplier's.
Outcome<BoxRow> boxMeant(Work&, const DeliveryId&, std::string_view text);

// A sheet of the lot is looked at: it is being inspected from then on.
void beginInspecting(Work&, const LotId&);

} // namespace daishi
