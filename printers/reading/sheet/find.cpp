#include "printers/reading/sheet/find.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/calib3d.hpp>
#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/landmarks.h"
#include "printers/reading/sheet/rank.h"
#include "printers/reading/sheet/residual.h"

namespace daishi::reading {

namespace {

constexpr float kRatio = 0.85F;
constexpr std::size_t kLeastPairs = 14;
constexpr std::size_t kLeastInliers = 14;
// Which landmarks of the family are looked for, among how many points of the picture: the next, where the
// ones before did not find the sheet beyond doubt.
struct LookFor {
    std::size_t marks;
    int points;
};
constexpr std::array kLookFor{LookFor{0, 700}, LookFor{1, 700}, LookFor{0, 2400}};
constexpr std::size_t kManyInliers = 30;
constexpr double kPointError = 3;   // pixels at the scale at which the sheet is looked for
constexpr double kBlockError = 1.5; // pixels of 300 dpi
constexpr double kBlockFound = 0.55;
constexpr std::size_t kLeastBlocks = 10;
// How far, in pixels of 300 dpi, a block may lie from where it is expected, round after round.
constexpr std::array<int, 3> kReach{12, 5, 3};
constexpr double kBlockTells = 0.7;
// Pictures with more pixels than this for one of the masters are made smaller first.
constexpr double kFine = 1.4;

struct Pairs {
    std::vector<cv::Point2f> sheet, picture;
};

Pairs pairsOf(const Landmarks& marks, const Points& points, double scale) {
    Pairs pairs;
    if (points.places.size() < 2)
        return pairs;
    std::vector<std::vector<cv::DMatch>> nearest;
    cv::BFMatcher(cv::NORM_HAMMING).knnMatch(points.descriptors, marks.descriptors, nearest, 2);
    for (const auto& two : nearest) {
        if (two.size() < 2 || two[0].distance > kRatio * two[1].distance)
            continue;
        pairs.sheet.push_back(marks.points[static_cast<std::size_t>(two[0].trainIdx)]);
        pairs.picture.push_back(points.places[static_cast<std::size_t>(two[0].queryIdx)] /
                                static_cast<float>(scale));
    }
    return pairs;
}

// A sheet is seen from its front, whole, not too slanted and not tiny.
bool plausible(const ToPicture& to, const cv::Size& sheet, const cv::Size& picture) {
    const std::array<cv::Point2d, 4> corners{cv::Point2d(0, 0), cv::Point2d(sheet.width, 0),
                                             cv::Point2d(sheet.width, sheet.height),
                                             cv::Point2d(0, sheet.height)};
    std::vector<cv::Point2f> quad;
    for (const auto& corner : corners)
        quad.emplace_back(at(to, corner));
    if (!cv::isContourConvex(quad))
        return false;
    const double area = cv::contourArea(quad, true);
    const double frame = static_cast<double>(picture.area());
    if (!std::isfinite(area) || area < 0.05 * frame || area > 4 * frame)
        return false;
    const auto side = [&](std::size_t i) { return cv::norm(quad[(i + 1) % 4] - quad[i]); };
    const double flat = std::min(side(0) / side(2), side(1) / side(3));
    const double shape = (side(0) + side(2)) / (side(1) + side(3)) * sheet.height / sheet.width;
    return flat > 0.7 && flat < 1.5 && shape > 0.7 && shape < 1.4;
}

struct Look {
    const Landmarks& marks;
    const cv::Mat& small;
    double scale; // of `small` against the picture
    int points;
};

std::optional<Found> byPoints(const cv::Mat& picture, const Family& family, const Look& look) {
    const Pairs pairs = pairsOf(look.marks, findPoints(look.small, {}, look.points), look.scale);
    if (pairs.sheet.size() < kLeastPairs)
        return std::nullopt;
    cv::Mat good;
    const cv::Mat h = cv::findHomography(pairs.sheet, pairs.picture, cv::USAC_MAGSAC,
                                         kPointError / look.scale, good, 1000, 0.995);
    Found found;
    found.inliers = static_cast<std::size_t>(cv::countNonZero(good));
    if (h.empty() || found.inliers < kLeastInliers)
        return std::nullopt;
    found.to = cv::Matx33d(h.ptr<double>());
    found.picture = picture;
    if (!plausible(found.to, family.layout->pixels, picture.size()))
        return std::nullopt;
    return found;
}

cv::Mat resized(const cv::Mat& picture, double scale) {
    cv::Mat small;
    cv::resize(picture, small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

// The first look that finds it beyond doubt, or the best.
std::optional<Found> byLandmarks(const cv::Mat& picture, const Family& family) {
    const cv::Size sheet = family.layout->pixels;
    const double sides =
        static_cast<double>(std::max(sheet.width, sheet.height)) / std::max(picture.cols, picture.rows);
    std::optional<Found> best;
    for (const LookFor& look : kLookFor) {
        const Landmarks& marks = family.landmarks[look.marks];
        const double scale = std::min(1.0, marks.scale * sides);
        const cv::Mat small = scale < 1 ? resized(picture, scale) : picture;
        auto found = byPoints(picture, family, {marks, small, scale, look.points});
        if (found && (!best || found->inliers > best->inliers))
            best = std::move(found);
        if (best && best->inliers >= kManyInliers)
            break;
    }
    return best;
}

double pixelsPerPixel(const Found& found, const cv::Size& sheet) {
    const cv::Point2d a = at(found.to, {0, 0}), b = at(found.to, cv::Point2d(sheet.width, sheet.height));
    return cv::norm(b - a) / std::hypot(sheet.width, sheet.height);
}

void makeSmaller(Found& found, const cv::Size& sheet) {
    const double fine = pixelsPerPixel(found, sheet);
    if (fine < kFine)
        return;
    cv::Mat smaller;
    cv::resize(found.picture, smaller, {}, 1 / fine, 1 / fine, cv::INTER_AREA);
    found.picture = smaller;
    found.to = cv::Matx33d::diag({1 / fine, 1 / fine, 1}) * found.to;
}

cv::Point2f middleOf(const cv::Rect& place) {
    return {static_cast<float>(place.x + (place.width - 1) / 2.0),
            static_cast<float>(place.y + (place.height - 1) / 2.0)};
}

// Puts the shared blocks onto their places. False when too few of them are found.
bool refine(Found& found, const Family& family, int reach) {
    std::vector<cv::Point2f> from, to;
    for (const SharedBlock& block : family.blocks) {
        if (!shows(found.picture.size(), found.to, block.place))
            continue;
        const Match match =
            bestMatch(sample(found.picture, found.to, block.place, 1, reach), block.toned[found.tone]);
        if (match.score < kBlockFound)
            continue;
        from.push_back(middleOf(block.place));
        to.push_back(from.back() + cv::Point2f(match.offset));
    }
    if (from.size() < kLeastBlocks)
        return false;
    cv::Mat good;
    const cv::Mat h = cv::findHomography(from, to, cv::RANSAC, kBlockError, good, 500, 0.995);
    if (h.empty() || cv::countNonZero(good) < static_cast<int>(kLeastBlocks))
        return false;
    found.to = found.to * cv::Matx33d(h.ptr<double>());
    return true;
}

// The tone in which the shared print looks most like what is seen; a third of the blocks tells.
void chooseTone(Found& found, const Family& family) {
    std::array<std::vector<double>, kTones> scores;
    for (std::size_t i = 0; i < family.blocks.size(); i += 3) {
        const SharedBlock& block = family.blocks[i];
        if (!shows(found.picture.size(), found.to, block.place))
            continue;
        const cv::Mat wide = sample(found.picture, found.to, block.place, 1, 2);
        const Match match = bestMatch(wide, block.toned[found.tone]);
        const cv::Mat seen = aligned(wide, block.place.size(), match.offset);
        for (std::size_t tone = 0; tone < kTones; ++tone)
            scores[tone].push_back(likenessOf(seen, block.toned[tone]));
    }
    double best = -1;
    for (std::size_t tone = 0; tone < kTones; ++tone) {
        const double score = ranked(scores[tone], kMiddle);
        if (score > best) {
            best = score;
            found.tone = tone;
        }
    }
}

void judge(Found& found, const Family& family) {
    std::vector<double> scores, contrasts, noises;
    std::vector<std::pair<const SharedBlock*, double>> levels;
    for (const SharedBlock& block : family.blocks) {
        if (!shows(found.picture.size(), found.to, block.place)) {
            scores.push_back(0);
            continue;
        }
        const cv::Mat seen = sample(found.picture, found.to, block.place, 1, kEdge);
        const cv::Mat& print = block.toned[found.tone];
        const Match match = bestMatch(seen, print);
        scores.push_back(match.score);
        if (match.score < kBlockTells)
            continue;
        const Residual residual =
            residualOf(aligned(seen, print.size(), match.offset), print, {}, family.swing);
        contrasts.push_back(residual.contrast);
        noises.push_back(residual.worst);
        levels.emplace_back(&block, paperIn(seen));
    }
    const auto told = std::count_if(scores.begin(), scores.end(), [](double s) { return s >= kBlockTells; });
    found.share = static_cast<double>(told) / static_cast<double>(std::max<std::size_t>(1, scores.size()));
    found.quality = ranked(scores, kMiddle);
    found.contrast = ranked(contrasts, kMiddle);
    found.noise = ranked(noises, 0.75);
    for (const auto& [block, level] : levels)
        found.papers.push_back(
            {middleOf(block->place), level - found.contrast * paperIn(block->toned[found.tone])});
}

} // namespace

double paperIn(const cv::Mat& part) {
    std::vector<uchar> levels(part.begin<uchar>(), part.end<uchar>());
    const auto place = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() * 7 / 10);
    std::nth_element(levels.begin(), place, levels.end());
    return *place;
}

double Found::paperAt(const cv::Rect& onSheet) const {
    const cv::Point2d here = (cv::Point2d(onSheet.tl()) + cv::Point2d(onSheet.br())) / 2;
    double sum = 0, weights = 0;
    for (const Paper& paper : papers) {
        const double weight = 1 / (1 + (paper.place - here).dot(paper.place - here));
        sum += weight * paper.level;
        weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
}

std::optional<Found> findSheet(const cv::Mat& picture, const Family& family) {
    auto found = byLandmarks(picture, family);
    if (!found)
        return std::nullopt;
    makeSmaller(*found, family.layout->pixels);
    found->tone = 1;
    for (const int reach : kReach) {
        if (!refine(*found, family, reach))
            return std::nullopt;
        if (reach != kReach.back())
            continue;
        chooseTone(*found, family);
    }
    judge(*found, family);
    return found;
}

} // namespace daishi::reading
