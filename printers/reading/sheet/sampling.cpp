#include "printers/reading/sheet/sampling.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <opencv2/imgproc.hpp>

namespace daishi::reading {

namespace {

// The top of a parabola through three equally spaced values, in steps from the middle one.
double topOf(double before, double middle, double after) {
    const double bend = before - 2 * middle + after;
    if (bend >= -1e-9)
        return 0;
    return std::max(-0.5, std::min(0.5, (before - after) / (2 * bend)));
}

} // namespace

cv::Point2d at(const ToPicture& to, const cv::Point2d& p) {
    const cv::Vec3d v = to * cv::Vec3d(p.x, p.y, 1);
    return {v[0] / v[2], v[1] / v[2]};
}

cv::Mat sample(const cv::Mat& picture, const ToPicture& to, const cv::Rect& place, double scale, int edge) {
    const cv::Size size(cvRound(place.width * scale) + 2 * edge, cvRound(place.height * scale) + 2 * edge);
    // Middles of pixels, not their corners, are what maps.
    const double half = 0.5 / scale - 0.5;
    const cv::Matx33d fromSample(1 / scale, 0, place.x + half - edge / scale, 0, 1 / scale,
                                 place.y + half - edge / scale, 0, 0, 1);
    cv::Mat seen;
    cv::warpPerspective(picture, seen, cv::Mat(to * fromSample), size,
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return seen;
}

bool shows(const cv::Size& picture, const ToPicture& to, const cv::Rect& place) {
    const cv::Point corners[] = {
        place.tl(), {place.x + place.width, place.y}, place.br(), {place.x, place.y + place.height}};
    return std::all_of(std::begin(corners), std::end(corners), [&](const cv::Point& corner) {
        const cv::Point2d p = at(to, corner);
        return p.x >= 0 && p.y >= 0 && p.x <= picture.width - 1 && p.y <= picture.height - 1;
    });
}

Match bestMatch(const cv::Mat& seen, const cv::Mat& print) {
    cv::Mat scores;
    cv::matchTemplate(seen, print, scores, cv::TM_CCOEFF_NORMED);
    Match match;
    cv::Point top;
    cv::minMaxLoc(scores, nullptr, &match.score, nullptr, &top);
    if (!std::isfinite(match.score))
        return {};
    const auto score = [&](int x, int y) { return static_cast<double>(scores.at<float>(y, x)); };
    match.offset = {top.x - (scores.cols - 1) / 2.0, top.y - (scores.rows - 1) / 2.0};
    if (top.x > 0 && top.x + 1 < scores.cols)
        match.offset.x += topOf(score(top.x - 1, top.y), match.score, score(top.x + 1, top.y));
    if (top.y > 0 && top.y + 1 < scores.rows)
        match.offset.y += topOf(score(top.x, top.y - 1), match.score, score(top.x, top.y + 1));
    return match;
}

double likenessOf(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat x, y;
    a.convertTo(x, CV_32F);
    b.convertTo(y, CV_32F);
    x -= cv::mean(x)[0];
    y -= cv::mean(y)[0];
    const double spread = std::sqrt(x.dot(x) * y.dot(y));
    return spread > 0 ? x.dot(y) / spread : -1;
}

cv::Mat aligned(const cv::Mat& seen, const cv::Size& size, const cv::Point2d& offset) {
    const cv::Point2f middle(static_cast<float>((seen.cols - 1) / 2.0 + offset.x),
                             static_cast<float>((seen.rows - 1) / 2.0 + offset.y));
    cv::Mat part;
    cv::getRectSubPix(seen, size, middle, part);
    return part;
}

} // namespace daishi::reading
