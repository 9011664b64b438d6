// Seals of officials who do not exist.
#pragma once

#include <string>
#include <vector>

#include "printers/raster/raster.h"

namespace daishi::pictures {

// A square frame with columns of characters in it, the first on the right; `side` dots wide, black or white.
raster::Raster sealOf(const std::vector<std::string>& columns, raster::Pixels side);
std::string sealPng(const std::vector<std::string>& columns, raster::Pixels side);

} // namespace daishi::pictures
