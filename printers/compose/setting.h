// Inside the library: the hash of everything that shapes a sheet but the data.
#pragma once

#include <string>
#include <vector>

#include "printers/compose/printed_fields.h"

namespace daishi::compose {

// Raised whenever the drawing of a sheet changes in a way that the places below do not tell.
inline constexpr int kLayoutVersion = 3;

// SHA-256 of each file's bytes. Throws std::runtime_error naming a file that cannot be read.
std::vector<std::string> hashesOf(const std::vector<std::string>& files);

// SHA-256 over version, size, every place and the fonts, and of a type with a seal over place and image of
// the seal; 64 lower-case digits.
std::string settingOf(const BlankType&, const std::vector<std::string>& fontHashes);

// As it is printed on every sheet: the first eight digits. A sheet of another layout or of other fonts shows
// another.
std::string settingMark(const std::string& setting);

} // namespace daishi::compose
