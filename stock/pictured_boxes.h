// Internal to stock: the boxes of a delivery from which sheets are pictured. The program chooses them when
// every box has been scanned, so that nobody can bring the good one.
#pragma once

#include "core/decide/receiving.h"
#include "stock/open_delivery.h"

namespace daishi {

// Chooses where the policy asks for it, all boxes are there, and nobody has chosen yet; answers what was
// chosen now.
std::vector<BoxId> chooseBoxes(Work&, const OpenDelivery&);

std::vector<ChosenBox> chosenBoxes(Database&, const DeliveryId&);
std::vector<SeenPicture> picturesSeen(Work&, const DeliveryId&);

} // namespace daishi
