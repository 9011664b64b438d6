#include "printers/reading/sheet/tone.h"

#include <opencv2/imgproc.hpp>

namespace daishi::reading {

Tone toneAt(std::size_t index) {
    return {kInks.at(index / kBlurs.size()), kBlurs.at(index % kBlurs.size())};
}

cv::Mat toned(const cv::Mat& plate, Tone tone, double scale) {
    cv::Mat inked = plate;
    if (tone.ink != 0) {
        cv::Mat moved;
        const cv::Mat around = cv::getStructuringElement(cv::MORPH_RECT, {3, 3});
        if (tone.ink > 0)
            cv::erode(plate, moved, around); // dark grows
        else
            cv::dilate(plate, moved, around);
        const double share = 0.5 * scale * std::abs(tone.ink);
        cv::Mat mixed; // not into `inked`: that is still the plate itself
        cv::addWeighted(plate, 1 - share, moved, share, 0, mixed);
        inked = mixed;
    }
    constexpr double kNoBlur = 0.2;
    if (tone.blur * scale < kNoBlur)
        return inked;
    cv::Mat blurred;
    cv::GaussianBlur(inked, blurred, {}, tone.blur * scale);
    return blurred;
}

} // namespace daishi::reading
