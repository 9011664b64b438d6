#include "printers/virtual/scan/degrade.h"

#include "printers/virtual/scan/chance.h"
#include "printers/virtual/scan/optics.h"
#include "printers/virtual/scan/paper_flaws.h"
#include "printers/virtual/scan/placing.h"

#include <opencv2/imgproc.hpp>

#include <cstring>
#include <stdexcept>

namespace daishi::scan {

namespace {

using raster::Channels;
using raster::Raster;

// The sheet's own memory, only looked at.
cv::Mat seen(const Raster& sheet) {
    const int type = sheet.channels == Channels::Grey ? CV_8UC1 : CV_8UC3;
    cv::Mat all(sheet.high.v, sheet.wide.v, type);
    if (all.total() * all.elemSize() != sheet.bytes.size() || all.empty())
        throw std::invalid_argument("a sheet without a picture of its size");
    std::memcpy(all.data, sheet.bytes.data(), sheet.bytes.size());
    return all;
}

cv::Mat inChannels(const cv::Mat& image, Channels wanted) {
    cv::Mat out;
    if (wanted == Channels::Grey && image.channels() == 3)
        cv::cvtColor(image, out, cv::COLOR_RGB2GRAY);
    else if (wanted == Channels::Rgb && image.channels() == 1)
        cv::cvtColor(image, out, cv::COLOR_GRAY2RGB);
    else
        return image;
    return out;
}

cv::Mat coarser(const cv::Mat& image, raster::Dpi dpi) {
    if (dpi.v == 300)
        return image;
    cv::Mat out;
    cv::resize(image, out, {}, dpi.v / 300.0, dpi.v / 300.0, cv::INTER_AREA);
    return out;
}

Raster rasterOf(const cv::Mat& image) {
    Raster out =
        Raster::empty({image.cols}, {image.rows}, image.channels() == 1 ? Channels::Grey : Channels::Rgb);
    const std::size_t row = static_cast<std::size_t>(image.cols) * image.elemSize();
    for (int y = 0; y < image.rows; ++y)
        std::memcpy(out.bytes.data() + row * static_cast<std::size_t>(y), image.ptr(y), row);
    return out;
}

} // namespace

Raster degrade(const Raster& sheet, raster::Dpi dpi, const Flaws& flaws, std::uint64_t seed) {
    const double toDots = 300.0 / dpi.v;
    const cv::Size2d paper(sheet.wide.v * toDots, sheet.high.v * toDots);
    const Placing placing = placingOf(flaws, paper);
    Chance chance(seedOf(seed, 2));
    cv::Mat image = laidOnGround(inChannels(seen(sheet), flaws.channels), placing, flaws, chance);
    swellInk(image, flaws.inkGain);
    for (const FoldLine& fold : flaws.folds)
        drawFold(image, placing, fold);
    for (const Cover& cover : flaws.covers)
        drawCover(image, placing, cover, paper.width / paper.height);
    blur(image, flaws);
    image = coarser(image, flaws.dpi);
    expose(image, flaws, chance);
    return rasterOf(image);
}

std::string jpegOfSheet(const Raster& sheet, raster::Dpi dpi, const Flaws& flaws, std::uint64_t seed) {
    return raster::jpegOf(degrade(sheet, dpi, flaws, seed), flaws.quality, flaws.dpi);
}

} // namespace daishi::scan
