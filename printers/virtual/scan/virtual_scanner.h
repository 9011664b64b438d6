// A scanner for simulated sheets: what the virtual printer made, or a blank that lies in one of its trays, as
// a picture with the flaws of a device.
#pragma once

#include "printers/virtual/scan/flaws.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace daishi::scan {

// One page as JPEG, card or A4. The same page, profile and seed give the same bytes. Throws
// std::runtime_error where the page cannot be drawn.
std::string scanOf(std::string_view pdf, Profile, std::uint64_t seed);
std::string scanOf(std::string_view pdf, const Flaws&, std::uint64_t seed);

// The newest sheet that the virtual printer of this home has made; empty: none.
std::filesystem::path newestSheet(const std::filesystem::path& home);

// As a scanner does that knows how: under a hidden name, then renamed. Throws std::runtime_error.
void dropInto(const std::filesystem::path& folder, const std::string& name, const std::string& bytes);

} // namespace daishi::scan
