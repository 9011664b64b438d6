// Inside the library: where the sheet lies in the picture.
#pragma once

#include "printers/virtual/scan/flaws.h"

#include <opencv2/core.hpp>

#include <array>

namespace daishi::scan {

struct Placing {
    std::array<cv::Point2d, 4> corners; // of the sheet in the picture, dots of 300 dpi; clockwise
    cv::Size frame;                     // of the picture
    cv::Matx33d ofSheet;                // from parts of the sheet (0 … 1) to the picture
};

// `paper`: the sheet in dots of 300 dpi.
Placing placingOf(const Flaws&, cv::Size2d paper);

cv::Point2d inPicture(const Placing&, Spot);

// The four corners of what lies on the sheet, in parts of the sheet.
std::array<Spot, 4> cornersOf(const Cover&, double aspect);

} // namespace daishi::scan
