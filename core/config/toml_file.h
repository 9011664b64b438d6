// One configuration file as a TOML document: bounded, UTF-8, of a format this program knows.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include <toml++/toml.h>

#include "core/config/fault_list.h"

namespace daishi::config {

inline constexpr std::size_t kMaxConfigBytes = 1 << 20;
inline constexpr std::int64_t kFormat = 1; // value of the key "format" that every file begins with

// Empty if the file is missing, unreadable, too long, not UTF-8, not TOML or of another format; why is then
// in `faults`.
std::optional<toml::table> readTomlFile(const std::filesystem::path& folder, const std::string& file,
                                        FaultList& faults);

} // namespace daishi::config
