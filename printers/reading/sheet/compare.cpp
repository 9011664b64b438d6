#include "printers/reading/sheet/compare.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/residual.h"

namespace daishi::reading {

namespace {

// An offset is believed from this correlation on.
constexpr double kAligned = 0.7;
// Of the swing from ink to paper: paper is at most so much brighter or darker than the shared print says.
constexpr double kOtherPaper = 0.16;

} // namespace

cv::Rect onSheet(const Zone& zone, const cv::Rect& place) {
    const auto px = [&](int v) { return cvRound(v / zone.scale); };
    return {zone.place.x + px(place.x), zone.place.y + px(place.y), px(place.width), px(place.height)};
}

Comparison::Comparison(const Found& found, const Family& family) : found_(found), family_(family) {
    const Tone tone = toneAt(found.tone);
    for (std::size_t z = 0; z < family.zones.size(); ++z) {
        const Zone& zone = family.zones[z];
        seen_.push_back(sample(found.picture, found.to, zone.place, zone.scale, kEdge));
        prints_.emplace_back();
        for (const Content& content : family.contents[z])
            prints_.back().push_back(content.toned(tone, zone.scale));
    }
    for (std::size_t c = 0; c < family.cells.size(); ++c) {
        const Cell& cell = family.cells[c];
        shown_.push_back(shows(found.picture.size(), found.to, onSheet(family.zones[cell.zone], cell.place)));
        scores_.emplace_back();
        for (std::size_t k = 0; k < family.contents[cell.zone].size(); ++k)
            scores_.back().push_back(scored(c, k));
    }
}

cv::Mat Comparison::seen(std::size_t zone) const {
    const cv::Mat& wide = seen_[zone];
    return wide(cv::Rect(kEdge, kEdge, wide.cols - 2 * kEdge, wide.rows - 2 * kEdge));
}

cv::Mat Comparison::seenCell(std::size_t c, int edge) const {
    const Cell& cell = family_.cells[c];
    const cv::Rect place = cell.place + cv::Point(kEdge - edge, kEdge - edge) + cv::Size(2 * edge, 2 * edge);
    return seen_[cell.zone](place & cv::Rect({}, seen_[cell.zone].size()));
}

CellScore Comparison::scored(std::size_t c, std::size_t content) const {
    const Cell& cell = family_.cells[c];
    CellScore score;
    score.muchInk = family_.contents[cell.zone][content].ink[cell.number] >= kMuchInk;
    if (!shown_[c] || !score.muchInk)
        return score;
    const Match match = bestMatch(seenCell(c, kEdge), prints_[cell.zone][content](cell.place));
    score.likeness = match.score;
    score.offset = match.offset;
    return score;
}

cv::Point2d Comparison::offsetOf(std::size_t c, std::size_t content) const {
    const Cell& cell = family_.cells[c];
    cv::Point2d offset;
    int nearest = std::numeric_limits<int>::max();
    // Cells of a zone stand together, from left to right.
    for (std::size_t i = c - cell.number; i < family_.cells.size() && family_.cells[i].zone == cell.zone;
         ++i) {
        const int away = std::abs(family_.cells[i].place.x - cell.place.x);
        if (scores_[i][content].likeness >= kAligned && away < nearest) {
            nearest = away;
            offset = scores_[i][content].offset;
        }
    }
    return offset;
}

double Comparison::residual(std::size_t c, std::size_t content) const {
    const Cell& cell = family_.cells[c];
    const cv::Mat print = prints_[cell.zone][content](cell.place);
    const cv::Mat seen = aligned(seenCell(c, kEdge), print.size(), offsetOf(c, content));
    return residualOf(seen, print, ContrastRange::around(found_.contrast), family_.swing).worst;
}

double Comparison::stroke(std::size_t c, std::size_t content) const {
    const Cell& cell = family_.cells[c];
    return strokeOf(prints_[cell.zone][content](cell.place), family_.swing);
}

bool Comparison::covered(std::size_t c, std::size_t content) const {
    const Cell& cell = family_.cells[c];
    const double level = found_.contrast * paperIn(prints_[cell.zone][content](cell.place)) +
                         found_.paperAt(onSheet(family_.zones[cell.zone], cell.place));
    return std::abs(paperIn(seenCell(c, 0)) - level) > kOtherPaper * found_.contrast * family_.swing;
}

} // namespace daishi::reading
