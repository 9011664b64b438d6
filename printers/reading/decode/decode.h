// Pictures as they come from scanners and cameras, made into grey rasters. Written for hostile bytes:
// whatever comes gives a raster or a fault, in bounded memory. Decoding runs in the reader's own process.
//
// JPEG (grey, colour, CMYK; turned as its EXIF says), PNG (any depth; transparent parts lie on white), PDF
// (its first page at 300 dpi). What is larger than needed to read a sheet is made smaller while it is
// decoded.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <opencv2/core.hpp>

namespace daishi::reading {

inline constexpr std::size_t kMostBytes = 64U << 20U;
// Width or height of what comes out, at most. An A4 at 300 dpi has 3,508.
inline constexpr int kLongestSide = 5200;
// Width or height of what goes in, at most.
inline constexpr int kLongestSideIn = 40'000;
// Of a picture that cannot be made smaller while it is decoded: interlaced PNG.
inline constexpr long long kMostPixelsAtOnce = 40'000'000;

struct DecodeFault {
    std::string says; // in English, for the log; names no content
};

// Eight-bit grey, 0 = black.
using Decoded = std::variant<cv::Mat, DecodeFault>;

Decoded decodePicture(std::string_view bytes);

// Each for itself; `decodePicture` chooses by the first bytes.
Decoded decodeJpeg(std::string_view bytes);
Decoded decodePng(std::string_view bytes);
Decoded decodePdf(std::string_view bytes);

// 1 … 8 as in EXIF; 1 where nothing is said or what is said cannot be read.
int orientationOf(std::string_view jpeg);

// A grey or BGR raster as PNG.
std::string encodePng(const cv::Mat& raster);

} // namespace daishi::reading
