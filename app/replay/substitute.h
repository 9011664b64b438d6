// {…} in a scene: what a scanner would read there, or what a person knows. The table in substitute.cpp is the
// whole list; tests/scenarios/README.md describes it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/replay/house.h"

namespace daishi::replay {

struct SubstituteRow {
    std::string_view pattern; // "label BOX"
    std::string_view help;
    std::vector<std::string> (*find)(House&, const Slots&);
};
std::span<const SubstituteRow> substituteTable();

// A word that is one {…} may become several words, or none. Throws std::runtime_error for what is not there.
std::vector<std::string> substituted(House&, const std::string& word);
std::vector<std::string> substituted(House&, const std::vector<std::string>& words);
// Exactly one.
std::string substitutedOne(House&, const std::string& word);

} // namespace daishi::replay
