#include "printers/reading/sheet/family.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <opencv2/imgproc.hpp>

#include "printers/reading/sheet/landmarks.h"
#include "printers/reading/sheet/rank.h"
#include "printers/reading/sheet/sampling.h"
#include "printers/reading/sheet/shared.h"

namespace daishi::reading {

namespace {

constexpr int kCellWide = 40;

// Of two contents of a zone that are one: what rasterising the same plate twice leaves.
constexpr double kSameLevels = 3;

cv::Rect within(const cv::Mat& print) {
    return {kRoom, kRoom, print.cols - 2 * kRoom, print.rows - 2 * kRoom};
}

bool sameContent(const Content& a, const Content& b) {
    return cv::norm(a.print(within(a.print)), b.print(within(b.print)), cv::NORM_INF) <= kSameLevels;
}

std::size_t contentNumber(std::vector<Content>& known, Content content) {
    const auto same =
        std::find_if(known.begin(), known.end(), [&](const Content& c) { return sameContent(c, content); });
    if (same != known.end())
        return static_cast<std::size_t>(same - known.begin());
    known.push_back(std::move(content));
    return known.size() - 1;
}

double inkIn(const cv::Mat& print) {
    cv::Scalar mean, spread;
    cv::meanStdDev(print, mean, spread);
    return spread[0];
}

std::vector<cv::Rect> cellPlaces(const cv::Size& zone) {
    const int side = std::min(kCellWide, zone.width);
    const int steps = std::max(1, cvCeil((zone.width - side) / (side / 2.0)) + 1);
    std::vector<cv::Rect> places;
    for (int i = 0; i < steps; ++i)
        places.emplace_back(steps == 1 ? 0 : (zone.width - side) * i / (steps - 1), 0, side, zone.height);
    return places;
}

cv::Size sizeOf(const Zone& zone) {
    return {cvRound(zone.place.width * zone.scale), cvRound(zone.place.height * zone.scale)};
}

double swingOf(const std::vector<SharedBlock>& blocks) {
    std::vector<double> swings;
    for (const SharedBlock& block : blocks) {
        double low = 0, high = 0;
        cv::minMaxLoc(block.toned.front(), &low, &high);
        swings.push_back(high - low);
    }
    return ranked(swings, kMiddle);
}

} // namespace

cv::Mat Content::toned(Tone tone, double scale) const {
    tone.lens.blur = std::sqrt(std::max(0.0, tone.lens.blur * tone.lens.blur - blur * blur));
    return reading::toned(print, tone, scale)(within(print)).clone();
}

Content contentOf(const cv::Mat& plate, const Zone& zone, double blur) {
    Content content;
    content.blur = blur;
    content.print = sample(plate, ToPicture::eye(), zone.place, zone.scale, kRoom);
    const cv::Mat inner = content.print(within(content.print));
    for (const cv::Rect& place : cellPlaces(inner.size()))
        content.ink.push_back(inkIn(inner(place)));
    return content;
}

std::vector<Cell> cellsOf(const std::vector<Zone>& zones) {
    std::vector<Cell> cells;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        std::size_t number = 0;
        for (const cv::Rect& place : cellPlaces(sizeOf(zones[z])))
            cells.push_back({z, number++, place});
    }
    return cells;
}

Family makeFamily(const SheetLayout& layout, const std::vector<Plate>& plates) {
    if (plates.empty())
        throw std::invalid_argument("a family of no plate");
    Family family;
    family.layout = &layout;
    family.zones = layout.identity;
    for (Zone& zone : zonesFound(layout, plates))
        family.zones.push_back(std::move(zone));
    family.cells = cellsOf(family.zones);
    family.contents.resize(family.zones.size());
    for (const Plate& plate : plates) {
        Member member{plate.type, plate.mark, {}, plate.blur};
        for (std::size_t z = 0; z < family.zones.size(); ++z)
            member.contents.push_back(
                contentNumber(family.contents[z], contentOf(plate.raster, family.zones[z], plate.blur)));
        family.members.push_back(std::move(member));
    }
    const cv::Mat mask = sharedMask(layout, family.zones);
    family.blocks = sharedBlocks(mask, plates);
    for (std::size_t i = 0; i < family.landmarks.size(); ++i)
        family.landmarks[i] = landmarksOf(layout, mask, plates.front().raster, kLooks[i]);
    family.swing = swingOf(family.blocks);
    return family;
}

} // namespace daishi::reading
