// What the console is started with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/words/days.h"
#include "core/words/refusal.h"

namespace daishi::console {

struct Options {
    std::filesystem::path home;
    std::optional<Language> language; // left out: as the home says, else the environment
    std::optional<std::string> clock; // 2024-09-30T08:40, of the site: where a practice clock begins
    bool help = false, version = false;
};

// One row for each option; usage and manual read it.
struct OptionRow {
    const char* name;     // "--home DIR" without the hyphens: "home"
    const char* argument; // "DIR"; empty where it has none
    Text help;
};
const std::vector<OptionRow>& optionRows();

// Throws std::invalid_argument with a sentence for whoever typed it. `arguments` without the program's name.
Options readOptions(const std::vector<std::string>& arguments, const std::filesystem::path& defaultHome);

std::string usage();

} // namespace daishi::console
