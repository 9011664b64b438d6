// A document scanner by SANE.
#pragma once

#include "printers/sources/scan/sane_device.h"
#include "printers/sources/scan/scan_options.h"

#include <memory>

namespace daishi::scan_program {

// Both throw ScanFault.
std::unique_ptr<SaneDevice> openBySane(const Options&);
raster::Raster scanWith(SaneDevice&, const Options&);

// One line for each scanner: name, tab, maker and model.
std::string listBySane();

} // namespace daishi::scan_program
