// Inside the library: lens, light and sensor.
#pragma once

#include "printers/virtual/scan/chance.h"
#include "printers/virtual/scan/flaws.h"

#include <opencv2/core.hpp>

namespace daishi::scan {

void blur(cv::Mat& image, const Flaws&);

// Light, colour cast and noise, at the resolution of the device.
void expose(cv::Mat& image, const Flaws&, Chance&);

} // namespace daishi::scan
