// Where on a sheet of each size the blank is told: its identity zones, and what on it changes from person to
// person. In pixels of 300 dpi; the places are those of printers/paper.
#pragma once

#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "core/words/registry.h"
#include "printers/paper/units.h"

namespace daishi::reading {

inline constexpr double kDotsPerMm = 300.0 / 25.4;

// A place whose print tells one blank from another.
struct Zone {
    std::string key; // "title", "insurer", "number-3"
    cv::Rect place;
    double scale = 1; // at which it is looked at: letters twice as high need half the pixels
};

struct SheetLayout {
    SheetSize size = SheetSize::Card;
    cv::Size pixels;
    std::vector<Zone> identity;
    std::vector<cv::Rect> variable; // printed later: neither identity nor a help in finding the sheet
    cv::Rect mark;                  // window of the form mark, with some room
    cv::Rect piece;                 // window of the piece code, with some room
};

const SheetLayout& layoutOf(SheetSize);

cv::Rect pixelsOf(const paper::Rect&);

} // namespace daishi::reading
