// Reads a scene file whole, or tells everything that is wrong with it. The format is described in
// tests/scenarios/README.md.
#pragma once

#include <filesystem>
#include <string_view>
#include <variant>
#include <vector>

#include "app/replay/scene.h"

namespace daishi::replay {

// Beyond shapes: a scene has a SCENE, a CLOCK and at least one ACTION; every ACTION that asks the line is
// followed by an EXPECT whose first line says what it answered, so that nothing passes unlooked at.
std::variant<Scene, std::vector<SceneFault>> readScene(std::string_view text, const std::string& fileName);

// One statement as it may stand in an ACTION: "floor put K1 in printer-1/2 24 sheets".
std::variant<Statement, std::vector<SceneFault>> readStatement(std::string_view);

inline constexpr std::size_t kMaxSceneBytes = 1 << 20;

// A file that cannot be read, or is longer than that, is a fault at line 0.
std::variant<Scene, std::vector<SceneFault>> readSceneFile(const std::filesystem::path&);

} // namespace daishi::replay
