#include "printers/virtual/scan/optics.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace daishi::scan {

namespace {

constexpr int kOne = 4096;      // gain of 1
constexpr int kNoiseSteps = 24; // of the table, for a sigma of 1
constexpr std::size_t kNoise = 1 << 17;
constexpr std::size_t kLongestRow = 3 * 20000;

// Gauss by the sum of twelve.
const std::vector<std::int8_t>& noiseTable() {
    static const std::vector<std::int8_t> table = [] {
        std::vector<std::int8_t> all(kNoise + kLongestRow);
        Chance chance(42);
        for (std::int8_t& value : all) {
            double sum = -6;
            for (int i = 0; i < 12; ++i)
                sum += chance.unit();
            value = static_cast<std::int8_t>(std::clamp(sum * kNoiseSteps, -127.0, 127.0));
        }
        return all;
    }();
    return table;
}

// Brightness is a sum of one part along the row and one along the column.
double along(double at, double slope, double vignette) {
    const double off = at - 0.5;
    return slope * off - vignette * 2 * off * off;
}

struct Exposure {
    std::vector<int> row; // gain of each value of a row, without the part of the column
    std::array<double, 3> cast;
    double exposure;
    int noise; // 256 × sigma / kNoiseSteps
};

Exposure exposureFor(const cv::Mat& image, const Flaws& flaws) {
    const int channels = image.channels();
    Exposure all{std::vector<int>(static_cast<std::size_t>(image.cols * channels)), flaws.cast,
                 flaws.exposure, cvRound(flaws.noiseSigma * 256 / kNoiseSteps)};
    if (channels == 1)
        all.cast[0] = (flaws.cast[0] + flaws.cast[1] + flaws.cast[2]) / 3;
    for (int x = 0; x < image.cols; ++x) {
        const double gain = 1 + along(double(x) / image.cols, flaws.lightSlope.x, flaws.vignette);
        for (int c = 0; c < channels; ++c)
            all.row[static_cast<std::size_t>(x * channels + c)] =
                cvRound(gain * all.exposure * all.cast[static_cast<std::size_t>(c)] * kOne);
    }
    return all;
}

template <int kChannels>
void exposeRow(std::uint8_t* row, int columns, const int* gains, const int* column, const std::int8_t* noise,
               int strength) {
    for (int x = 0; x < columns; ++x) {
        for (int c = 0; c < kChannels; ++c) {
            const int i = x * kChannels + c;
            const int light = (row[i] * (gains[i] + column[c])) >> 12;
            const int value = light + ((noise[i] * strength) >> 8);
            row[i] = static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
        }
    }
}

} // namespace

void blur(cv::Mat& image, const Flaws& flaws) {
    if (flaws.motion >= 1.5) {
        const int length = 2 * (cvRound(flaws.motion) / 2) + 1;
        cv::blur(image, image,
                 flaws.motionAlong == MotionAlong::Height ? cv::Size(1, length) : cv::Size(length, 1));
    }
    if (flaws.blurSigma > 0.1)
        cv::GaussianBlur(image, image, {}, flaws.blurSigma);
}

void expose(cv::Mat& image, const Flaws& flaws, Chance& chance) {
    const Exposure all = exposureFor(image, flaws);
    const auto& noise = noiseTable();
    for (int y = 0; y < image.rows; ++y) {
        const double gain = along(double(y) / image.rows, flaws.lightSlope.y, flaws.vignette) * all.exposure;
        int column[3];
        for (std::size_t c = 0; c < 3; ++c)
            column[c] = cvRound(gain * all.cast[c] * kOne);
        const std::int8_t* grain = noise.data() + chance.below(kNoise);
        if (image.channels() == 1)
            exposeRow<1>(image.ptr(y), image.cols, all.row.data(), column, grain, all.noise);
        else
            exposeRow<3>(image.ptr(y), image.cols, all.row.data(), column, grain, all.noise);
    }
}

} // namespace daishi::scan
