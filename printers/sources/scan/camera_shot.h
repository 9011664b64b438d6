// One picture of a camera, by Qt Multimedia.
#pragma once

#include "printers/raster/raster.h"

#include <string>

namespace daishi::scan_program {

// Empty name: the default camera. Waits for the camera to be ready and for its picture; how long, the caller
// of the program decides. Throws ScanFault.
raster::Raster shotOf(const std::string& name, raster::Channels);

// One line for each camera: name, tab, description.
std::string listCameras();

} // namespace daishi::scan_program
