// Plays a scene in a house of its own.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/replay/house.h"
#include "app/replay/scene.h"
#include "app/replay/tell.h"
#include "app/replay/truth.h"

namespace daishi::replay {

struct Played {
    std::vector<SceneFault> unmet;  // expectations that did not hold
    std::vector<SceneFault> faults; // what the scene asks for cannot be done
    std::optional<Truth> truth;     // nothing where the scene did not come to its end
    std::map<std::string, std::int64_t> refusals;
};

// In a house that was made for this scene and nothing else, and that goes on standing. Stops at the first
// block that does not hold.
Played playIn(House&, const Scene&, Teller&);

// `folder` must exist and be empty; everything the scene makes stays there. Tells the truth at the end,
// however it is told.
Played playScene(const Scene&, const Workshop&, const std::filesystem::path& folder, Teller&);

} // namespace daishi::replay
