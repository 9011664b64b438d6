// Inside the library: reading pixels of a picture by their place on the sheet, and where a piece of print is
// best found.
#pragma once

#include <opencv2/core.hpp>

namespace daishi::reading {

// From places on the sheet (pixels of 300 dpi) to places in the picture.
using ToPicture = cv::Matx33d;

cv::Point2d at(const ToPicture&, const cv::Point2d& onSheet);

// The part of the picture that shows this place of the sheet, `scale` pixels for each of 300 dpi, with `edge`
// of its own pixels around. What lies outside of the picture repeats its border.
cv::Mat sample(const cv::Mat& picture, const ToPicture&, const cv::Rect& place, double scale, int edge);

// Whether all four corners lie in the picture.
bool shows(const cv::Size& picture, const ToPicture&, const cv::Rect& place);

struct Match {
    double score = -1;  // correlation, −1 … 1
    cv::Point2d offset; // of the best place from the middle one, subpixel
};

// `seen` is larger than `print` by the same number of pixels on every side.
Match bestMatch(const cv::Mat& seen, const cv::Mat& print);

// −1 … 1, of two of one size as they lie; −1 where there is nothing to correlate.
double likenessOf(const cv::Mat& a, const cv::Mat& b);

// `seen` moved by `offset`, as large as `size`, out of its middle.
cv::Mat aligned(const cv::Mat& seen, const cv::Size& size, const cv::Point2d& offset);

} // namespace daishi::reading
