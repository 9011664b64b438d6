// Inside the library: points that can be found again in a picture (ORB), spread over it.
#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

namespace daishi::reading {

struct Points {
    std::vector<cv::Point2f> places;
    cv::Mat descriptors; // a row for each place
};

inline constexpr int kPointsOfMaster = 900;

// Finely and coarsely: the smaller, the more blur is the same as none.
inline constexpr std::array<double, 2> kLooks{1, 0.55};

// At which a sheet of this size is looked for: the longer side has as many pixels as ORB needs, no more,
// times one of kLooks.
double workScale(const cv::Size& sheet, double look);

// `mask` may be empty. Codes and dense print would take all points if the strongest were taken: they are
// taken from a grid.
Points findPoints(const cv::Mat& grey, const cv::Mat& mask, int most);

} // namespace daishi::reading
