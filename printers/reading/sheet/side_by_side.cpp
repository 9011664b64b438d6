#include "printers/reading/sheet/side_by_side.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

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

SideBySide::SideBySide(const Comparison& comparison, const Found& found, const Family& family)
    : comparison_(comparison), found_(found), family_(family) {}

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
    for (std::size_t z = 0; z < family_.layout->identity.size(); ++z) {
        const std::string next = wordOf(family_.zones[z].key);
        if (next != word && !seen.empty()) {
            add(seen, should);
            seen = should = cv::Mat();
        }
        word = next;
        const cv::Mat left = framed(z, unlike),
                      right = coloured(comparison_.print(z, family_.members[member].contents[z]));
        seen = seen.empty() ? left : beside(seen, left);
        should = should.empty() ? right : beside(should, right);
    }
    add(seen, should);
}

cv::Mat SideBySide::framed(std::size_t zone, const std::vector<std::size_t>& unlike) const {
    cv::Mat seen = coloured(comparison_.seen(zone));
    for (const std::size_t c : unlike) {
        if (family_.cells[c].zone == zone)
            cv::rectangle(seen, family_.cells[c].place, kRed, kFrame);
    }
    return seen;
}

void SideBySide::sheet(const cv::Mat& should, const std::vector<cv::Rect>& unlike) {
    const cv::Size size = family_.layout->pixels;
    const double scale = std::min(1.0, static_cast<double>(kSheetWide) / size.width);
    cv::Mat small = found_.picture,
            right(cv::Size(cvRound(size.width * scale), cvRound(size.height * scale)), CV_8UC1, 240);
    if (scale < 1)
        cv::resize(found_.picture, small, {}, scale, scale, cv::INTER_AREA);
    if (!should.empty())
        cv::resize(should, right, right.size(), 0, 0, cv::INTER_AREA);
    cv::Mat left =
        coloured(sample(small, cv::Matx33d::diag({scale, scale, 1}) * found_.to, {{0, 0}, size}, scale, 0));
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

} // namespace daishi::reading
