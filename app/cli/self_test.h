// Before anything else: what the program cannot do without.
#pragma once

#include <filesystem>

namespace daishi::cli {

// Throws std::runtime_error naming what is missing: the random generator, a font file with its package, or
// the folder of the configuration.
void selfTest(const std::filesystem::path& configFolder);

} // namespace daishi::cli
