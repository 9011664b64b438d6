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
// The box that bears this supplier's label, and the digest that it is kept under. A box that went back frees
// its label: it may come again, and is another box of our books then. Nothing: a label that stands on no box
// here.
struct KnownLabel {
    std::optional<BoxRow> box;
    std::string digest;
};
KnownLabel labelKnown(Work&, const std::string& content);

} // namespace daishi
