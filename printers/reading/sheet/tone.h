// How a print differs from its plate as a whole: the press gives more or less ink, the lens blurs, the sheet
// or the lens moves. All are matched on what all blanks of a layout have in common, before anything that
// tells them apart is compared.
#pragma once

#include <array>
#include <cstddef>

#include <opencv2/core.hpp>

namespace daishi::reading {

// Lengths in pixels of 300 dpi.
struct Lens {
    double blur = 0;           // sigma
    double wide = 0, high = 0; // of the motion along the sheet, or down it; 0: none

    bool moved() const { return wide > 0 || high > 0; }
};

struct Tone {
    double ink = 0; // −1 … 1: strokes thinner or thicker by about half a pixel
    Lens lens;
};

// All that are tried. The first is the plate nearly as it is.
inline constexpr std::array<double, 3> kInks{0, -1, 1};
inline constexpr std::array kLenses{
    Lens{0.6},         Lens{1.0},         Lens{1.5},         Lens{1.95},        Lens{2.4},
    Lens{2.75},        Lens{3.1},         Lens{0.5, 3.2, 0}, Lens{0.5, 4.1, 0}, Lens{0.5, 5.0, 0},
    Lens{0.5, 5.9, 0}, Lens{0.5, 6.8, 0}, Lens{0.5, 0, 3.2}, Lens{0.5, 0, 4.1}, Lens{0.5, 0, 5.0},
    Lens{0.5, 0, 5.9}, Lens{0.5, 0, 6.8}};
inline constexpr std::size_t kTones = kInks.size() * kLenses.size();

Tone toneAt(std::size_t index);
// The same lens, another of kInks.
std::size_t inkedAs(std::size_t tone, std::size_t ink);

// `scale`: of the raster against 300 dpi.
cv::Mat toned(const cv::Mat& plate, const Tone&, double scale = 1);

} // namespace daishi::reading
