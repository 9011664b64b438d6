// Inside the library: the sheet on its ground, its ink, and what lies on it.
#pragma once

#include "printers/virtual/scan/chance.h"
#include "printers/virtual/scan/placing.h"

namespace daishi::scan {

// The picture at 300 dpi before optics.
cv::Mat laidOnGround(const cv::Mat& sheet, const Placing&, const Flaws&, Chance&);

// -1 … 1: thinner or fatter print.
void swellInk(cv::Mat& image, double gain);

void drawFold(cv::Mat& image, const Placing&, const FoldLine&);
void drawCover(cv::Mat& image, const Placing&, const Cover&, double aspect);

} // namespace daishi::scan
