// Which seal a blank bears, in the configuration that the scene is played with: somebody edits the file.
#pragma once

#include "app/replay/house.h"

namespace daishi::replay {

// Throws std::runtime_error for a type that is not configured, and for what the configuration does not take.
void nameSeal(House&, const BlankTypeId&, const SealId&);

} // namespace daishi::replay
