#include "printers/reading/sheet/shared.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/landmarks.h"

namespace daishi::reading {

namespace {

// Where what lies under a sheet shows in the picture of one that is cut a little small.
constexpr int kAtTheEdge = 8;
constexpr int kTile = 40;
constexpr int kBlock = 44;
constexpr std::size_t kMostBlocks = 48;
// Two tiles of print are the same when they correlate better than this, both a little blurred: a plate may be
// a scan.
constexpr double kSamePrint = 0.94;
constexpr double kSameLevels = 3; // grey levels that rasterising leaves
constexpr double kFaintPrint = 6; // standard deviation in grey levels below which there is no print

double deviation(const cv::Mat& part) {
    cv::Scalar mean, spread;
    cv::meanStdDev(part, mean, spread);
    return spread[0];
}

cv::Mat blurred(const cv::Mat& part) {
    cv::Mat out;
    cv::GaussianBlur(part, out, {}, 1.2);
    return out;
}

bool samePrint(const cv::Mat& sharpA, const cv::Mat& sharpB) {
    const cv::Mat a = blurred(sharpA), b = blurred(sharpB);
    const double da = deviation(a), db = deviation(b);
    if (da < kFaintPrint && db < kFaintPrint)
        return true;
    if (std::max(da, db) > 2 * std::min(da, db))
        return false;
    cv::Mat score;
    cv::matchTemplate(a, b, score, cv::TM_CCOEFF_NORMED);
    return score.at<float>(0) > kSamePrint;
}

// The plates of one layout, and where any two of them differ at all: most of a sheet needs no closer look.
class Plates {
  public:
    explicit Plates(const std::vector<Plate>& plates) : plates_(plates) {
        cv::Mat low = plates.front().raster.clone(), high = low.clone();
        for (const Plate& plate : plates) {
            cv::min(low, plate.raster, low);
            cv::max(high, plate.raster, high);
        }
        differ_ = high - low > kSameLevels;
    }

    bool same(const cv::Rect& place) const {
        if (cv::countNonZero(differ_(place)) == 0)
            return true;
        return std::all_of(plates_.begin(), plates_.end(), [&](const Plate& plate) {
            return samePrint(plates_.front().raster(place), plate.raster(place));
        });
    }
    const cv::Mat& first() const { return plates_.front().raster; }

  private:
    const std::vector<Plate>& plates_;
    cv::Mat differ_;
};

std::vector<cv::Rect> tiles(const cv::Size& sheet, int side, int step) {
    std::vector<cv::Rect> all;
    for (int y = 0; y + side <= sheet.height; y += step) {
        for (int x = 0; x + side <= sheet.width; x += step)
            all.emplace_back(x, y, side, side);
    }
    return all;
}

struct Candidate {
    double worth = 0;
    cv::Rect place;
};

// The weaker direction of the gradients: an edge alone does not hold a block in its place.
double cornersIn(const cv::Mat& plate, const cv::Rect& place) {
    cv::Mat dx, dy;
    cv::Sobel(plate(place), dx, CV_32F, 1, 0);
    cv::Sobel(plate(place), dy, CV_32F, 0, 1);
    const double xx = dx.dot(dx), yy = dy.dot(dy), xy = dx.dot(dy);
    return (xx + yy) / 2 - std::sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
}

std::vector<Candidate> candidates(const cv::Mat& mask, const Plates& plates) {
    std::vector<Candidate> all;
    const cv::Rect inner(kEdge, kEdge, mask.cols - 2 * kEdge, mask.rows - 2 * kEdge);
    for (cv::Rect place : tiles(inner.size(), kBlock, kBlock / 2)) {
        place += inner.tl();
        if (cv::countNonZero(mask(place)) < place.area() || !plates.same(place))
            continue;
        if (const double worth = cornersIn(plates.first(), place); worth > 0)
            all.push_back({worth, place});
    }
    std::sort(all.begin(), all.end(),
              [](const Candidate& a, const Candidate& b) { return a.worth > b.worth; });
    return all;
}

SharedBlock blockAt(const cv::Mat& plate, const cv::Rect& place) {
    SharedBlock block{place, {}};
    const cv::Rect wide = (place + cv::Size(24, 24) - cv::Point(12, 12)) & cv::Rect({}, plate.size());
    const cv::Rect within(place.tl() - wide.tl(), place.size());
    for (std::size_t i = 0; i < kTones; ++i)
        block.toned[i] = toned(plate(wide), toneAt(i))(within).clone();
    return block;
}

} // namespace

cv::Mat sharedMask(const SheetLayout& layout, const std::vector<Zone>& zones) {
    cv::Mat mask(layout.pixels, CV_8UC1, cv::Scalar(0));
    const cv::Rect sheet({}, layout.pixels);
    mask(cv::Rect(kAtTheEdge, kAtTheEdge, sheet.width - 2 * kAtTheEdge, sheet.height - 2 * kAtTheEdge)) = 255;
    for (const Zone& zone : zones)
        mask(zone.place & sheet) = 0;
    for (const cv::Rect& place : layout.variable)
        mask(place & sheet) = 0;
    mask(layout.mark & sheet) = 0;
    return mask;
}

std::vector<Zone> zonesFound(const SheetLayout& layout, const std::vector<Plate>& plates) {
    std::vector<Zone> found;
    const cv::Mat mask = sharedMask(layout, layout.identity);
    const Plates all(plates);
    for (const cv::Rect& place : tiles(layout.pixels, kTile, kTile)) {
        if (cv::countNonZero(mask(place)) < place.area() || all.same(place))
            continue;
        found.push_back(
            {"part-" + std::to_string(place.x / kTile) + "-" + std::to_string(place.y / kTile), place, 1});
    }
    return found;
}

std::vector<SharedBlock> sharedBlocks(const cv::Mat& mask, const std::vector<Plate>& plates) {
    const cv::Mat& plate = plates.front().raster;
    // So far apart that the blocks cover the sheet; print is denser in some places than in others.
    const double apart = std::sqrt(static_cast<double>(mask.total()) / (kMostBlocks * 4.0));
    std::vector<SharedBlock> blocks;
    for (const Candidate& candidate : candidates(mask, Plates(plates))) {
        const bool near = std::any_of(blocks.begin(), blocks.end(), [&](const SharedBlock& block) {
            return cv::norm(block.place.tl() - candidate.place.tl()) < std::max<double>(apart, kBlock * 0.75);
        });
        if (!near)
            blocks.push_back(blockAt(plate, candidate.place));
        if (blocks.size() == kMostBlocks)
            break;
    }
    return blocks;
}

Landmarks landmarksOf(const SheetLayout& layout, const cv::Mat& mask, const cv::Mat& plate, double look) {
    Landmarks marks;
    marks.scale = workScale(layout.pixels, look);
    cv::Mat small, smallMask;
    cv::resize(toned(plate, {0, {1.0 / look}}), small, {}, marks.scale, marks.scale, cv::INTER_AREA);
    cv::resize(mask, smallMask, small.size(), 0, 0, cv::INTER_NEAREST);
    const Points points = findPoints(small, smallMask, kPointsOfMaster);
    marks.descriptors = points.descriptors;
    for (const cv::Point2f& point : points.places)
        marks.points.push_back(point / marks.scale);
    return marks;
}

} // namespace daishi::reading
