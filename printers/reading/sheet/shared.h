// Inside the library: what the plates of one layout share, and where else they differ.
#pragma once

#include "printers/reading/sheet/family.h"

namespace daishi::reading {

// 255 where the print may serve to find the sheet: no zone, nothing variable, no mark.
cv::Mat sharedMask(const SheetLayout&, const std::vector<Zone>&);

// Places beyond the zones of the layout where two plates differ: "part-3-12".
std::vector<Zone> zonesFound(const SheetLayout&, const std::vector<Plate>&);

// Spread over the sheet, rich in corners, the same on every plate.
std::vector<SharedBlock> sharedBlocks(const cv::Mat& mask, const std::vector<Plate>&);

Landmarks landmarksOf(const SheetLayout&, const cv::Mat& mask, const cv::Mat& plate, double look);

} // namespace daishi::reading
