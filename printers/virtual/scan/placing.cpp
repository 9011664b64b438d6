#include "printers/virtual/scan/placing.h"

#include "printers/virtual/scan/degrade.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace daishi::scan {

namespace {

constexpr double kDotsOfMm = 300 / 25.4;
constexpr double kWideFold = 1.2; // mm that a fold spoils, to either side
constexpr std::array<Spot, 4> kCorners = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};

cv::Point2d turned(cv::Point2d point, double degrees) {
    const double angle = degrees * CV_PI / 180, c = std::cos(angle), s = std::sin(angle);
    return {point.x * c - point.y * s, point.x * s + point.y * c};
}

// About the middle of the sheet.
std::array<cv::Point2d, 4> shapeOf(const Flaws& flaws, cv::Size2d paper) {
    std::array<cv::Point2d, 4> shape;
    for (std::size_t i = 0; i < 4; ++i) {
        const cv::Point2d corner((kCorners[i].x + flaws.corners[i].x - 0.5) * paper.width * flaws.scale,
                                 (kCorners[i].y + flaws.corners[i].y - 0.5) * paper.height * flaws.scale);
        shape[i] = turned(corner, flaws.degrees + (flaws.upsideDown ? 180 : 0));
    }
    return shape;
}

cv::Rect2d around(const std::array<cv::Point2d, 4>& shape) {
    cv::Point2d least = shape[0], most = shape[0];
    for (const auto& point : shape) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return {least, most};
}

// What the device takes of it: with a margin, or with a side cut off.
cv::Rect2d window(const Flaws& flaws, const cv::Rect2d& box) {
    const double margin = flaws.marginMm * kDotsOfMm;
    const auto inset = [&](double crop, double length) { return crop > 0 ? crop * length : -margin; };
    const double left = inset(flaws.cropLeft, box.width), top = inset(flaws.cropTop, box.height);
    const double right = inset(flaws.cropRight, box.width), bottom = inset(flaws.cropBottom, box.height);
    return {box.x + left, box.y + top, box.width - left - right, box.height - top - bottom};
}

cv::Matx33d fromParts(const std::array<cv::Point2d, 4>& corners) {
    std::array<cv::Point2f, 4> from, to;
    for (std::size_t i = 0; i < 4; ++i) {
        from[i] = cv::Point2f(static_cast<float>(kCorners[i].x), static_cast<float>(kCorners[i].y));
        to[i] = corners[i];
    }
    return cv::getPerspectiveTransform(from.data(), to.data());
}

double distance(cv::Point2d point, cv::Point2d from, cv::Point2d to) {
    const cv::Point2d way = to - from;
    return std::abs(way.cross(point - from)) / std::max(1e-9, cv::norm(way));
}

struct Look {
    const Flaws& flaws;
    Placing placing;
    double aspect;

    cv::Point2d onPaper(Spot spot) const { return {spot.x * aspect, spot.y}; } // the height is 1

    bool cutOff(Spot spot) const {
        const cv::Point2d at = inPicture(placing, spot);
        return at.x < 0 || at.y < 0 || at.x > placing.frame.width || at.y > placing.frame.height;
    }
    bool covered(Spot spot) const {
        return std::any_of(flaws.covers.begin(), flaws.covers.end(), [&](const Cover& cover) {
            std::vector<cv::Point2f> shape;
            for (const Spot corner : cornersOf(cover, aspect))
                shape.emplace_back(onPaper(corner));
            return cv::pointPolygonTest(shape, onPaper(spot), false) >= 0;
        });
    }
    bool folded(Spot spot, double near) const {
        return std::any_of(flaws.folds.begin(), flaws.folds.end(), [&](const FoldLine& fold) {
            return distance(onPaper(spot), onPaper(fold.from), onPaper(fold.to)) < near;
        });
    }
};

} // namespace

Placing placingOf(const Flaws& flaws, cv::Size2d paper) {
    Placing placing;
    placing.corners = shapeOf(flaws, paper);
    const cv::Rect2d frame = window(flaws, around(placing.corners));
    for (cv::Point2d& corner : placing.corners)
        corner -= frame.tl();
    placing.frame = {std::max(8, cvRound(frame.width)), std::max(8, cvRound(frame.height))};
    placing.ofSheet = fromParts(placing.corners);
    return placing;
}

cv::Point2d inPicture(const Placing& placing, Spot spot) {
    const cv::Vec3d at = placing.ofSheet * cv::Vec3d(spot.x, spot.y, 1);
    return {at[0] / at[2], at[1] / at[2]};
}

std::array<Spot, 4> cornersOf(const Cover& cover, double aspect) {
    const Part& place = cover.place;
    std::array<Spot, 4> corners;
    for (std::size_t i = 0; i < 4; ++i) {
        const cv::Point2d corner((kCorners[i].x - 0.5) * place.wide * aspect,
                                 (kCorners[i].y - 0.5) * place.high);
        const cv::Point2d at = turned(corner, cover.degrees);
        corners[i] = {place.x + place.wide / 2 + at.x / aspect, place.y + place.high / 2 + at.y};
    }
    return corners;
}

bool takesAway(const Flaws& flaws, const Part& place, double aspect) {
    const double high = aspect > 1 ? 54 : 297; // mm; the two sizes of sheets
    const Look look{flaws, placingOf(flaws, cv::Size2d(aspect, 1) * (high * kDotsOfMm)), aspect};
    constexpr int kSteps = 24;
    for (int i = 0; i <= kSteps; ++i) {
        for (int j = 0; j <= kSteps; ++j) {
            const Spot spot{place.x + place.wide * i / kSteps, place.y + place.high * j / kSteps};
            if (look.cutOff(spot) || look.covered(spot) || look.folded(spot, kWideFold / high))
                return true;
        }
    }
    return false;
}

} // namespace daishi::scan
