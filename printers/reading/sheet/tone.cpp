#include "printers/reading/sheet/tone.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace daishi::reading {

namespace {

cv::Mat inked(const cv::Mat& plate, double ink, double scale) {
    if (ink == 0)
        return plate;
    cv::Mat moved, mixed;
    const cv::Mat around = cv::getStructuringElement(cv::MORPH_RECT, {3, 3});
    if (ink > 0)
        cv::erode(plate, moved, around); // dark grows
    else
        cv::dilate(plate, moved, around);
    const double share = 0.5 * scale * std::abs(ink);
    cv::addWeighted(plate, 1 - share, moved, share, 0, mixed);
    return mixed;
}

// Weights of a smear of so many pixels, whose ends cover pixels in part.
cv::Mat smear(double length) {
    const int reach = std::max(0, cvCeil((length - 1) / 2));
    cv::Mat weights(1, 2 * reach + 1, CV_32F);
    for (int i = -reach; i <= reach; ++i)
        weights.at<float>(i + reach) =
            static_cast<float>(std::clamp(length / 2 + 0.5 - std::abs(i), 0.0, 1.0));
    return weights / cv::sum(weights)[0];
}

// Never into `print` itself, which is the master's.
cv::Mat throughLens(const cv::Mat& print, const Lens& lens, double scale) {
    constexpr double kNoBlur = 0.2;
    if (lens.blur * scale < kNoBlur && !lens.moved())
        return print;
    cv::Mat blurred, moved;
    cv::GaussianBlur(print, blurred, {}, std::max(kNoBlur, lens.blur * scale));
    if (!lens.moved())
        return blurred;
    cv::sepFilter2D(blurred, moved, -1, smear(std::max(1.0, lens.wide * scale)),
                    smear(std::max(1.0, lens.high * scale)));
    return moved;
}

} // namespace

Tone toneAt(std::size_t index) {
    return {kInks.at(index / kLenses.size()), kLenses.at(index % kLenses.size())};
}

std::size_t inkedAs(std::size_t tone, std::size_t ink) {
    return ink * kLenses.size() + tone % kLenses.size();
}

cv::Mat toned(const cv::Mat& plate, const Tone& tone, double scale) {
    return throughLens(inked(plate, tone.ink, scale), tone.lens, scale);
}

} // namespace daishi::reading
