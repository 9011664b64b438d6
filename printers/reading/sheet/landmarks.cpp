#include "printers/reading/sheet/landmarks.h"

#include <algorithm>

#include <opencv2/features2d.hpp>

namespace daishi::reading {

namespace {

constexpr double kLongSide = 900;
constexpr int kGridWide = 10, kGridHigh = 7;

std::size_t cellOf(const cv::Point2f& point, const cv::Size& size) {
    const int x =
        std::min(kGridWide - 1, static_cast<int>(point.x * kGridWide / static_cast<float>(size.width)));
    const int y =
        std::min(kGridHigh - 1, static_cast<int>(point.y * kGridHigh / static_cast<float>(size.height)));
    return static_cast<std::size_t>(y * kGridWide + x);
}

// Twice a fair share of each cell, strongest first.
std::vector<cv::KeyPoint> spread(std::vector<cv::KeyPoint> points, const cv::Size& size, int most) {
    std::sort(points.begin(), points.end(),
              [](const cv::KeyPoint& a, const cv::KeyPoint& b) { return a.response > b.response; });
    const int share = std::max(1, 2 * most / (kGridWide * kGridHigh));
    std::vector<int> taken(kGridWide * kGridHigh, 0);
    std::vector<cv::KeyPoint> kept;
    for (const cv::KeyPoint& point : points) {
        int& here = taken[cellOf(point.pt, size)];
        if (here >= share || static_cast<int>(kept.size()) >= most)
            continue;
        ++here;
        kept.push_back(point);
    }
    return kept;
}

} // namespace

double workScale(const cv::Size& sheet, double look) {
    return look * std::min(1.0, kLongSide / std::max(sheet.width, sheet.height));
}

Points findPoints(const cv::Mat& grey, const cv::Mat& mask, int most) {
    const auto orb = cv::ORB::create(2 * most, 1.25F, 4, 16, 0, 2, cv::ORB::FAST_SCORE, 31, 8);
    std::vector<cv::KeyPoint> points;
    orb->detect(grey, points, mask);
    points = spread(std::move(points), grey.size(), most);
    Points found;
    orb->compute(grey, points, found.descriptors);
    cv::KeyPoint::convert(points, found.places);
    return found;
}

} // namespace daishi::reading
