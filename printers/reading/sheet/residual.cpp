#include "printers/reading/sheet/residual.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace daishi::reading {

namespace {

constexpr int kStroke = 7; // pixels
// No picture has more swing than its plate, whatever a thinner tone makes of the contrast.
constexpr double kMostInk = 1.1;
// Below this variance of the print there is nothing to measure the contrast by.
constexpr double kFaint = 40;
constexpr int kAround = 15; // pixels, of a stroke and the paper beside it

// The greatest mean square over a window of a stroke.
double worstOf(const cv::Mat& left) {
    cv::Mat squares;
    cv::boxFilter(left.mul(left), squares, CV_32F, {kStroke, kStroke}, {-1, -1}, true, cv::BORDER_REFLECT);
    double worst = 0;
    cv::minMaxLoc(squares, nullptr, &worst);
    return worst;
}

} // namespace

Residual residualOf(const cv::Mat& seen, const cv::Mat& print, const ContrastRange& range, double swing) {
    cv::Mat s, p;
    seen.convertTo(s, CV_32F);
    print.convertTo(p, CV_32F);
    s -= cv::mean(s)[0];
    p -= cv::mean(p)[0];
    Residual residual{0, range.usual};
    const double strength = p.dot(p);
    if (strength > kFaint * static_cast<double>(p.total())) {
        const double here = s.dot(p) / strength;
        residual.contrast = std::clamp(here, range.least, range.most);
    }
    const double worst = worstOf(s - p * residual.contrast);
    const double ink = std::max(1.0, std::min(kMostInk, residual.contrast) * swing);
    residual.worst = worst / (ink * ink);
    return residual;
}

double strokeOf(const cv::Mat& print, double swing) {
    cv::Mat p, around;
    print.convertTo(p, CV_32F);
    cv::boxFilter(p, around, CV_32F, {kAround, kAround}, {-1, -1}, true, cv::BORDER_REFLECT);
    return worstOf(p - around) / (swing * swing);
}

} // namespace daishi::reading
