// Internal to stock: a delivery that is being inspected, and what has been seen of it so far.
#pragma once

#include "core/decide/receiving.h"
#include "core/line/lookup.h"
#include "core/line/work.h"
#include "stock/arrival_rows.h"

namespace daishi {

struct OpenDelivery {
    DeliveryRow row;
    RequestRow request;
    NamedType ordered;
};

//
Outcome<OpenDelivery> openDelivery(Work&, const DeliveryId&);
// In the order of their scans.
std::vector<BoxRow> boxesOf(Database&, const DeliveryId&);
std::vector<SeenMark> marksSeen(Work&, const DeliveryId&);
std::optional<BoxRow> boxWithLabel(Database&, const std::string& labelDigest);

} // namespace daishi
