// The decoders of pictures. What a page of a PDF is made of is PDFium's business, which has fuzzers of its
// own.
#include <algorithm>

#include "printers/reading/decode/decode.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

namespace {

using namespace reading;

void holdDecoded(const Decoded& decoded) {
    if (const auto* fault = std::get_if<DecodeFault>(&decoded)) {
        mustHold(!fault->says.empty(), "a fault says what it is");
        return;
    }
    const cv::Mat& raster = std::get<cv::Mat>(decoded);
    mustHold(raster.type() == CV_8UC1, "a raster is grey");
    mustHold(!raster.empty(), "a raster has pixels");
    mustHold(std::max(raster.cols, raster.rows) <= reading::kLongestSide,
             "no raster is larger than it may be");
}

bool same(const Decoded& a, const Decoded& b) {
    const auto *one = std::get_if<cv::Mat>(&a), *other = std::get_if<cv::Mat>(&b);
    if (!one || !other)
        return !one == !other;
    return one->size() == other->size() && cv::norm(*one, *other, cv::NORM_INF) == 0;
}

} // namespace

void holdPicture(std::string_view bytes) {
    const int orientation = orientationOf(bytes);
    mustHold(orientation >= 1 && orientation <= 8, "an orientation is one of eight");
    if (bytes.substr(0, 5) == "%PDF-")
        return;
    const Decoded once = decodePicture(bytes);
    holdDecoded(once);
    mustHold(same(once, decodePicture(bytes)), "the same bytes give the same raster");
}

} // namespace daishi::fuzz
