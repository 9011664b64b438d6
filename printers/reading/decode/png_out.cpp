#include <stdexcept>

#include <png.h>

#include "printers/reading/decode/decode.h"

namespace daishi::reading {

std::string encodePng(const cv::Mat& raster) {
    if (raster.empty() || (raster.type() != CV_8UC1 && raster.type() != CV_8UC3))
        throw std::invalid_argument("a PNG is made of grey or BGR");
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(raster.cols);
    image.height = static_cast<png_uint_32>(raster.rows);
    image.format = raster.channels() == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_BGR;
    image.flags = PNG_IMAGE_FLAG_FAST;
    const auto stride = static_cast<png_int_32>(raster.step[0]);
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, raster.data, stride, nullptr) == 0)
        throw std::runtime_error("a PNG could not be made");
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, raster.data, stride, nullptr) == 0)
        throw std::runtime_error("a PNG could not be made");
    bytes.resize(size);
    return bytes;
}

} // namespace daishi::reading
