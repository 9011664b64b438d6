#include "printers/reading/sheet/codes.h"

#include <algorithm>

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>
#include <opencv2/imgproc.hpp>

namespace daishi::reading {

namespace {

constexpr std::size_t kMostSigns = 64;

// A foreign code may hold anything; none of ours holds more than this.
std::string printable(std::string content) {
    content.resize(std::min(content.size(), kMostSigns));
    for (char& sign : content) {
        if (sign < ' ' || sign > '~')
            sign = '?';
    }
    return content;
}

// One symbol at most: zxing-cpp 1.4 aborts when it merges several finds of a linear code, and none other than
// matrix codes are looked for.
std::optional<std::string> decoded(const cv::Mat& window) {
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::DataMatrix);
    hints.setTryHarder(true);
    hints.setMaxNumberOfSymbols(1);
    const ZXing::ImageView view(window.data, window.cols, window.rows, ZXing::ImageFormat::Lum,
                                static_cast<int>(window.step[0]));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return std::nullopt;
    return printable(ZXing::TextUtfEncoding::ToUtf8(result.text()));
}

} // namespace

std::optional<std::string> codeIn(const Found& found, const cv::Rect& window) {
    constexpr double kScales[] = {1, 1.5, 0.75};
    for (const double scale : kScales) {
        if (const auto content = decoded(sample(found.picture, found.to, window, scale, 0)))
            return content;
    }
    return std::nullopt;
}

} // namespace daishi::reading
