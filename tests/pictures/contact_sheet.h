// Many pictures on one, to be looked at.
#pragma once

#include "printers/raster/raster.h"

#include <vector>

namespace daishi::pictures {

// Each scaled to fit a cell of that width, rows of `columns`.
raster::Raster contactSheet(const std::vector<raster::Raster>&, std::size_t columns, raster::Pixels cell);

} // namespace daishi::pictures
