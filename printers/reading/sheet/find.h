// Finds the sheet of a layout in a picture, by what all its masters share: how it lies, and how well it
// shows.
#pragma once

#include <optional>
#include <vector>

#include "printers/reading/sheet/family.h"
#include "printers/reading/sheet/sampling.h"

namespace daishi::reading {

struct Found {
    cv::Mat picture; // the one given, made smaller where it had many more pixels than the masters
    ToPicture to = ToPicture::eye();
    std::size_t tone = 0; // number of the tone that fits best
    double quality = 0;   // median correlation of the shared blocks
    double share = 0;     // of them, 0 … 1, that are found at all
    double contrast = 1;  // grey levels in the picture for one of the plate, median
    double noise = 0;     // what is left of the shared blocks after comparing, see residual.h; upper quartile
    std::size_t inliers = 0;

    // How much brighter the paper is at some place than contrast times the plate, grey levels.
    struct Paper {
        cv::Point2d place;
        double level = 0;
    };
    std::vector<Paper> papers;
    // Near this place.
    double paperAt(const cv::Rect& onSheet) const;
};

// The level of the paper in a part of which ink covers less than two thirds.
double paperIn(const cv::Mat& part);

// Nothing: no sheet of this layout is in the picture, or not enough of it.
std::optional<Found> findSheet(const cv::Mat& picture, const Family&);

} // namespace daishi::reading
