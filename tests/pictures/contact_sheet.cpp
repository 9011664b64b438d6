#include "tests/pictures/contact_sheet.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>

namespace daishi::pictures {

namespace {

cv::Mat small(const raster::Raster& picture, cv::Size cell) {
    const bool grey = picture.channels == raster::Channels::Grey;
    cv::Mat image(picture.high.v, picture.wide.v, grey ? CV_8UC1 : CV_8UC3);
    std::memcpy(image.data, picture.bytes.data(), picture.bytes.size());
    if (grey)
        cv::cvtColor(image, image, cv::COLOR_GRAY2RGB);
    const double share = std::min(double(cell.width) / image.cols, double(cell.height) / image.rows);
    cv::resize(image, image, {}, share, share, cv::INTER_AREA);
    return image;
}

} // namespace

raster::Raster contactSheet(const std::vector<raster::Raster>& pictures, std::size_t columns,
                            raster::Pixels cell) {
    constexpr int kGap = 6;
    double tallest = 0.1;
    for (const auto& picture : pictures)
        tallest = std::max(tallest, double(picture.high.v) / picture.wide.v);
    const cv::Size room(cell.v, static_cast<int>(cell.v * tallest) + 1);
    const int rows = static_cast<int>((pictures.size() + columns - 1) / columns);
    cv::Mat all(rows * (room.height + kGap), static_cast<int>(columns) * (room.width + kGap), CV_8UC3,
                cv::Scalar(90, 110, 150));
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const cv::Mat image = small(pictures[i], room);
        const cv::Point at(static_cast<int>(i % columns) * (room.width + kGap),
                           static_cast<int>(i / columns) * (room.height + kGap));
        image.copyTo(all(cv::Rect(at, image.size())));
    }
    raster::Raster out = raster::Raster::empty({all.cols}, {all.rows});
    std::memcpy(out.bytes.data(), all.data, out.bytes.size());
    return out;
}

} // namespace daishi::pictures
