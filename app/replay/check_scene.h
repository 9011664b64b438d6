// What a scene must have as a whole.
#pragma once

#include <vector>

#include "app/replay/scene.h"

namespace daishi::replay {

std::vector<SceneFault> faultsIn(const Scene&, bool clockSeen);

} // namespace daishi::replay
