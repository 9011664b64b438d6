// Reads the folder config/ into the Registry. Daishi never starts with a faulty configuration, so the answer
// is either a whole Registry or every fault that was found, not only the first.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/words/registry.h"

namespace daishi {

struct ConfigFault {
    std::string file;      // name within the folder, "blank-types.toml"; the folder itself if that is missing
    std::int64_t line = 0; // counted from 1; 0: the whole file
    std::string reason;    // English: what was found and what is allowed
};

// "blank-types.toml:12: reason", or without the line where there is none.
std::string describe(const ConfigFault&);

// Faults come by file and line. An entry that is at fault in itself is not compared with others, and names
// that point into a file with faults are not judged, so that one mistake gives one fault. Throws only
// std::bad_alloc: a folder or file that cannot be read is a fault too.
std::variant<Registry, std::vector<ConfigFault>> loadRegistry(const std::filesystem::path& folder);

} // namespace daishi
