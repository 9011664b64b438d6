// What daishi-scan is told.
#pragma once

#include "printers/raster/raster.h"

#include <string>
#include <vector>

namespace daishi::scan_program {

enum class Act { Scan, List, Help, Version };

struct Options {
    Act act = Act::Scan;
    bool camera = false;
    std::string device; // empty: the first
    raster::Dpi dpi{300};
    raster::Channels channels = raster::Channels::Rgb;
};

// Throws ScanFault (Usage).
Options parse(const std::vector<std::string>& arguments);

std::string helpText();

} // namespace daishi::scan_program
