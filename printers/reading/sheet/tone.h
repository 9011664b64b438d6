// How a print differs from its plate as a whole: the press gives more or less ink, the lens blurs. Both are
// matched on what all blanks of a layout have in common, before anything that tells them apart is compared.
#pragma once

#include <array>
#include <cstddef>

#include <opencv2/core.hpp>

namespace daishi::reading {

struct Tone {
    double ink = 0;  // −1 … 1: strokes thinner or thicker by about half a pixel
    double blur = 0; // sigma in pixels of 300 dpi
};

// All that are tried. The first is the plate as it is.
inline constexpr std::array<double, 3> kInks{0, -1, 1};
inline constexpr std::array<double, 7> kBlurs{0.6, 1.0, 1.5, 1.95, 2.4, 2.7, 3.2};
inline constexpr std::size_t kTones = kInks.size() * kBlurs.size();

Tone toneAt(std::size_t index);

// `scale`: of the raster against 300 dpi.
cv::Mat toned(const cv::Mat& plate, Tone, double scale = 1);

} // namespace daishi::reading
