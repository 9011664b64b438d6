#include "printers/reading/sheet/side_by_side.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/join.h"
#include "printers/reading/sheet/verify.h"

namespace daishi::reading {

namespace {

constexpr int kGap = 12;
constexpr int kFrame = 3;
constexpr int kSheetWide = 900; // of one of the two sheets
const cv::Scalar kPaper(240, 240, 240), kRed(40, 30, 200);

cv::Mat coloured(const cv::Mat& grey) {
    cv::Mat out;
    cv::cvtColor(grey, out, cv::COLOR_GRAY2BGR);
    return out;
}

// Without the number of a box: "number-3" → "number".
std::string wordOf(const std::string& key) {
    return key.substr(0, key.find_last_not_of("-0123456789") + 1);
}

cv::Mat beside(const cv::Mat& left, const cv::Mat& right) {
    const int high = std::max(left.rows, right.rows);
    cv::Mat row(high, left.cols + kGap + right.cols, CV_8UC3, kPaper);
    left.copyTo(row(cv::Rect({0, 0}, left.size())));
    right.copyTo(row(cv::Rect({left.cols + kGap, 0}, right.size())));
    return row;
}

cv::Mat below(const std::vector<cv::Mat>& rows) {
    int wide = 0, high = kGap;
    for (const cv::Mat& row : rows) {
        wide = std::max(wide, row.cols);
        high += row.rows + kGap;
    }
    cv::Mat page(high, wide + 2 * kGap, CV_8UC3, kPaper);
    int y = kGap;
    for (const cv::Mat& row : rows) {
        row.copyTo(page(cv::Rect({kGap, y}, row.size())));
        y += row.rows + kGap;
    }
    return page;
}

} // namespace

SideBySide::SideBySide(const Sight& sight) : sight_(sight) {}

// The halves of all rows stand below each other.
void SideBySide::add(const cv::Mat& seen, const cv::Mat& should) {
    cv::Mat left(seen.rows, std::max(seen.cols, kSheetWide), CV_8UC3, kPaper);
    seen.copyTo(left(cv::Rect({0, 0}, seen.size())));
    rows_.push_back(beside(left, should));
}

// The boxes of a number stand in one row, as they do on the sheet: "number-1", "number-2" …
void SideBySide::zones(std::size_t member, const std::vector<std::size_t>& unlike) {
    cv::Mat seen, should;
    std::string word;
    for (std::size_t z = 0; z < sight_.family.layout->identity.size(); ++z) {
        const std::string next = wordOf(sight_.family.zones[z].key);
        if (next != word && !seen.empty()) {
            add(seen, should);
            seen = should = cv::Mat();
        }
        word = next;
        const cv::Mat left = framed(z, unlike),
                      right = coloured(sight_.comparison.print(z, sight_.family.members[member].contents[z]));
        seen = seen.empty() ? left : beside(seen, left);
        should = should.empty() ? right : beside(should, right);
    }
    add(seen, should);
}

cv::Mat SideBySide::framed(std::size_t zone, const std::vector<std::size_t>& unlike) const {
    cv::Mat seen = coloured(sight_.comparison.seen(zone));
    std::vector<cv::Rect> places;
    for (const std::size_t c : unlike) {
        if (sight_.family.cells[c].zone == zone)
            places.push_back(sight_.family.cells[c].place);
    }
    for (const cv::Rect& place : joined(places))
        cv::rectangle(seen, place, kRed, kFrame);
    return seen;
}

void SideBySide::sheet(const cv::Mat& should, const std::vector<cv::Rect>& unlike) {
    const cv::Size size = sight_.family.layout->pixels;
    const double scale = std::min(1.0, static_cast<double>(kSheetWide) / size.width);
    cv::Mat small = sight_.found.picture,
            right(cv::Size(cvRound(size.width * scale), cvRound(size.height * scale)), CV_8UC1, 240);
    if (scale < 1)
        cv::resize(sight_.found.picture, small, {}, scale, scale, cv::INTER_AREA);
    if (!should.empty())
        cv::resize(should, right, right.size(), 0, 0, cv::INTER_AREA);
    cv::Mat left = coloured(
        sample(small, cv::Matx33d::diag({scale, scale, 1}) * sight_.found.to, {{0, 0}, size}, scale, 0));
    right = coloured(right);
    for (const cv::Rect& place : unlike) {
        const cv::Rect there(cvRound(place.x * scale), cvRound(place.y * scale), cvRound(place.width * scale),
                             cvRound(place.height * scale));
        cv::rectangle(left, there, kRed, kFrame);
        cv::rectangle(right, there, kRed, kFrame);
    }
    add(left, right);
}

cv::Mat SideBySide::drawn() const {
    return below(rows_);
}

cv::Mat sideBySide(const Verified& verified, const BlankTypeId& expected, const Catalogue& catalogue,
                   const Limits& limits) {
    if (!verified.sight)
        return {};
    const Sight& sight = *verified.sight;
    const CataloguePlace place = catalogue.placeOf(expected);
    const std::vector<std::size_t> cells = unlike(sight, place, limits);
    SideBySide pictures(sight);
    pictures.zones(place.family == &sight.family ? place.member : sight.judgement.best, cells);
    if (verified.print)
        pictures.sheet(verified.print->should, verified.print->places);
    else
        pictures.sheet(catalogue.plateOf(place.family ? expected : sight.best().type),
                       placesOf(sight.family, cells));
    return pictures.drawn();
}

} // namespace daishi::reading
