// The picture that a device with these flaws makes of a sheet.
#pragma once

#include "printers/virtual/scan/flaws.h"

#include <string>

namespace daishi::scan {

// `sheet` is the sheet itself, edge to edge and without flaw, in dots of `dpi` (300 or more). The seed is
// that of the noise. Throws std::invalid_argument for an empty sheet. One thread of computing.
raster::Raster degrade(const raster::Raster& sheet, raster::Dpi dpi, const Flaws&, std::uint64_t seed);

// The same as the device's file.
std::string jpegOfSheet(const raster::Raster& sheet, raster::Dpi dpi, const Flaws&, std::uint64_t seed);

// Whether something that lies on the sheet, a fold or the edge of the picture takes away a bit of the place,
// on a sheet so many times as wide as it is high.
bool takesAway(const Flaws&, const Part& place, double aspect);

} // namespace daishi::scan
