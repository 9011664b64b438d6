#include <algorithm>
#include <memory>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <turbojpeg.h>

#include "printers/reading/decode/decode.h"

namespace daishi::reading {

namespace {

struct Destroy {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Destroy>;

struct Header {
    int wide = 0, high = 0, sampling = 0, colours = 0;
};

// The largest size the library can decode to that is not longer than needed.
tjscalingfactor scaleFor(const Header& header) {
    int count = 0;
    const tjscalingfactor* factors = tjGetScalingFactors(&count);
    tjscalingfactor best{1, 8};
    const int longest = std::max(header.wide, header.high);
    for (int i = 0; i < count; ++i) {
        const tjscalingfactor& factor = factors[i];
        const bool fits = TJSCALED(longest, factor) <= kLongestSide && factor.num <= factor.denom;
        if (fits && factor.num * best.denom > best.num * factor.denom)
            best = factor;
    }
    return best;
}

// Adobe writes the inks inverted, so that a value is already what is left of the light.
cv::Mat greyOfInks(const cv::Mat& inks) {
    cv::Mat grey(inks.size(), CV_8UC1);
    for (int y = 0; y < inks.rows; ++y) {
        const auto* from = inks.ptr<cv::Vec4b>(y);
        auto* to = grey.ptr<uchar>(y);
        for (int x = 0; x < inks.cols; ++x) {
            const int light = (from[x][0] * 77 + from[x][1] * 150 + from[x][2] * 29) >> 8;
            to[x] = static_cast<uchar>(light * from[x][3] / 255);
        }
    }
    return grey;
}

cv::Mat turned(const cv::Mat& raster, int orientation) {
    cv::Mat out = raster;
    if (orientation >= 5) {
        cv::Mat crosswise;
        cv::transpose(out, crosswise);
        out = crosswise;
    }
    // What is left after the transposition, as the flip that EXIF means.
    constexpr int kNone = 2;
    constexpr int kFlips[9] = {kNone, kNone, 1, -1, 0, kNone, 1, -1, 0};
    if (kFlips[orientation] == kNone)
        return out;
    cv::Mat flipped;
    cv::flip(out, flipped, kFlips[orientation]);
    return flipped;
}

} // namespace

Decoded decodeJpeg(std::string_view bytes) {
    const Handle handle(tjInitDecompress());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    Header header;
    if (!handle ||
        tjDecompressHeader3(handle.get(), data, bytes.size(), &header.wide, &header.high, &header.sampling,
                            &header.colours) != 0 ||
        header.wide < 1 || header.high < 1)
        return DecodeFault{"the head of the JPEG cannot be read"};
    if (std::max(header.wide, header.high) > kLongestSideIn)
        return DecodeFault{"the JPEG is wider or higher than 40,000 pixels"};
    const tjscalingfactor scale = scaleFor(header);
    const cv::Size size(TJSCALED(header.wide, scale), TJSCALED(header.high, scale));
    if (std::max(size.width, size.height) > kLongestSide)
        return DecodeFault{"the JPEG is too large"};
    const bool inks = header.colours == TJCS_CMYK || header.colours == TJCS_YCCK;
    cv::Mat raster(size, inks ? CV_8UC4 : CV_8UC1);
    // A warning counts as a fault: half a picture is not looked at.
    if (tjDecompress2(handle.get(), data, bytes.size(), raster.data, size.width,
                      static_cast<int>(raster.step[0]), size.height, inks ? TJPF_CMYK : TJPF_GRAY,
                      TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING) != 0)
        return DecodeFault{"the JPEG is broken or cut"};
    return turned(inks ? greyOfInks(raster) : raster, orientationOf(bytes));
}

} // namespace daishi::reading
