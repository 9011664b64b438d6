#include "printers/virtual/scan/paper_flaws.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace daishi::scan {

namespace {

cv::Scalar scalarOf(const Ink& ink, int channels) {
    if (channels == 1)
        return cv::Scalar(0.299 * ink.red + 0.587 * ink.green + 0.114 * ink.blue);
    return cv::Scalar(ink.red, ink.green, ink.blue);
}

template <class Points>
std::vector<cv::Point> whole(const Points& points, cv::Point2d move = {}) {
    std::vector<cv::Point> out;
    for (const cv::Point2d& point : points)
        out.emplace_back(cvRound(point.x + move.x), cvRound(point.y + move.y));
    return out;
}

// Stains and wear of a tray, and two of its edges.
void dirty(cv::Mat& ground, Chance& chance) {
    cv::Mat few(12, 12, CV_8UC1), stains;
    for (int i = 0; i < 144; ++i)
        few.data[i] = static_cast<std::uint8_t>(chance.between(0, 40));
    cv::resize(few, stains, ground.size(), 0, 0, cv::INTER_CUBIC);
    if (ground.channels() == 3)
        cv::cvtColor(stains, stains, cv::COLOR_GRAY2RGB);
    cv::add(ground, stains, ground);
    const int x = static_cast<int>(chance.between(4, 40)),
              y = ground.rows - static_cast<int>(chance.between(4, 40));
    cv::line(ground, {x, 0}, {x, ground.rows}, cv::Scalar::all(chance.between(0, 90)), 6);
    cv::line(ground, {0, y}, {ground.cols, y}, cv::Scalar::all(chance.between(120, 230)), 4);
}

cv::Matx33d fromDots(const Placing& placing, cv::Size size) {
    const cv::Matx33d toParts(1.0 / size.width, 0, 0.5 / size.width, 0, 1.0 / size.height, 0.5 / size.height,
                              0, 0, 1);
    const cv::Matx33d toMiddle(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1);
    return toMiddle * placing.ofSheet * toParts;
}

// `image` towards white or darkness, by `share` (0 … 255 for each dot of the mask), within `box`.
void shade(cv::Mat image, const cv::Mat& mask, double target, double share) {
    for (int y = 0; y < image.rows; ++y) {
        std::uint8_t* row = image.ptr(y);
        const std::uint8_t* by = mask.ptr(y);
        for (int x = 0; x < image.cols * image.channels(); ++x) {
            const double amount = share * by[x / image.channels()] / 255;
            row[x] = static_cast<std::uint8_t>(row[x] + (target - row[x]) * amount);
        }
    }
}

struct Line {
    cv::Point2d from, to;
};

// A soft line into `image`.
void softLine(cv::Mat& image, const Line& line, int thick, double target, double share) {
    const int room = thick * 2 + 4;
    const cv::Rect box =
        (cv::Rect(cv::Rect2d(line.from, line.to)) + cv::Size(2 * room, 2 * room) - cv::Point(room, room)) &
        cv::Rect({}, image.size());
    if (box.empty())
        return;
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8UC1);
    const cv::Point2d origin = box.tl();
    cv::line(mask, line.from - origin, line.to - origin, 255, thick, cv::LINE_AA);
    cv::GaussianBlur(mask, mask, {}, thick / 3.0);
    shade(image(box), mask, target, share);
}

} // namespace

cv::Mat laidOnGround(const cv::Mat& sheet, const Placing& placing, const Flaws& flaws, Chance& chance) {
    cv::Mat image(placing.frame, sheet.type(), scalarOf(flaws.groundInk, sheet.channels()));
    if (flaws.ground == Ground::Tray)
        dirty(image, chance);
    const cv::Point2d drop = flaws.ground == Ground::Tray ? cv::Point2d(7, 9) : cv::Point2d(2, 2);
    Ink shadow = flaws.groundInk;
    for (std::uint8_t* channel : {&shadow.red, &shadow.green, &shadow.blue})
        *channel = static_cast<std::uint8_t>(*channel * 0.7);
    cv::fillConvexPoly(image, whole(placing.corners, drop), scalarOf(shadow, image.channels()), cv::LINE_AA);
    cv::warpPerspective(sheet, image, fromDots(placing, sheet.size()), placing.frame, cv::INTER_LINEAR,
                        cv::BORDER_TRANSPARENT);
    return image;
}

void swellInk(cv::Mat& image, double gain) {
    if (std::abs(gain) < 0.05)
        return;
    cv::Mat other;
    const cv::Mat cross = cv::getStructuringElement(cv::MORPH_RECT, {3, 3});
    if (gain > 0)
        cv::erode(image, other, cross);
    else
        cv::dilate(image, other, cross);
    const double share = std::min(1.0, std::abs(gain)) * 0.5;
    cv::addWeighted(image, 1 - share, other, share, 0, image);
}

void drawFold(cv::Mat& image, const Placing& placing, const FoldLine& fold) {
    const Line line{inPicture(placing, fold.from), inPicture(placing, fold.to)};
    const cv::Point2d way = line.to - line.from;
    const cv::Point2d aside = cv::Point2d(-way.y, way.x) / std::max(1.0, cv::norm(way));
    softLine(image, {line.from + aside * 6, line.to + aside * 6}, 14, 60, fold.depth * 0.6);
    softLine(image, {line.from - aside * 7, line.to - aside * 7}, 12, 255, fold.depth * 0.4);
    softLine(image, line, 3, 250, fold.wear);
    softLine(image, {line.from + aside * 3, line.to + aside * 3}, 2, 70, fold.depth);
}

void drawCover(cv::Mat& image, const Placing& placing, const Cover& cover, double aspect) {
    std::vector<cv::Point2d> corners;
    for (const Spot corner : cornersOf(cover, aspect))
        corners.push_back(inPicture(placing, corner));
    const cv::Scalar ink = scalarOf(cover.ink, image.channels());
    cv::fillConvexPoly(image, whole(corners, {4, 5}), ink * 0.55, cv::LINE_AA); // its shadow
    cv::fillConvexPoly(image, whole(corners), ink, cv::LINE_AA);
}

} // namespace daishi::scan
