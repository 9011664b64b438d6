// What is left when the print that should be there is taken away from what is seen. A correlation over a
// glyph hardly notices one stroke; what a missing stroke leaves behind is as black as the ink, wherever it
// is.
#pragma once

#include <opencv2/core.hpp>

namespace daishi::reading {

struct Residual {
    double worst = 0; // greatest mean square over a window of about a stroke, 1 = ink where paper should be
    double contrast = 1; // grey levels seen for one of the print
};

// A part of a sheet may lie in shade, so that it has somewhat less contrast than the sheet as a whole, or
// more.
struct ContrastRange {
    double least = 0.15, most = 4, usual = 1;

    static ContrastRange around(double whole) { return {0.7 * whole, 1.35 * whole, whole}; }
};

// Both of one size, aligned. `swing`: of the print from ink to paper.
Residual residualOf(const cv::Mat& seen, const cv::Mat& print, const ContrastRange&, double swing);

// The greatest mean square, over the same window, of a print against the level around it: about what is left
// where one of its strokes is missing. Same unit.
double strokeOf(const cv::Mat& print, double swing);

} // namespace daishi::reading
