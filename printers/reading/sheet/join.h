// Places that touch, as one.
#pragma once

#include <vector>

#include <opencv2/core.hpp>

namespace daishi::reading {

// Neighbouring cells overlap: a frame around each would cross the print that it is to show.
std::vector<cv::Rect> joined(const std::vector<cv::Rect>&);

} // namespace daishi::reading
