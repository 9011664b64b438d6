// libpng reports a fault by longjmp: whatever has a destructor lives in Reading, outside of the function that
// is jumped out of.
#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <vector>

#include <opencv2/imgproc.hpp>
#include <png.h>

#include "printers/reading/decode/decode.h"

namespace daishi::reading {

namespace {

struct Source {
    std::string_view bytes;
    std::size_t at = 0;
};

void readBytes(png_structp png, png_bytep to, png_size_t wanted) {
    auto* source = static_cast<Source*>(png_get_io_ptr(png));
    if (wanted > source->bytes.size() - source->at)
        png_error(png, "cut");
    std::memcpy(to, source->bytes.data() + source->at, wanted);
    source->at += wanted;
}

void keepQuiet(png_structp, png_const_charp) {}

// As libpng does, without a word on stderr.
[[noreturn]] void jump(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}

struct Reading {
    explicit Reading(std::string_view bytes) : source{bytes} {
        png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, jump, keepQuiet);
        info = png ? png_create_info_struct(png) : nullptr;
    }
    ~Reading() { png_destroy_read_struct(&png, &info, nullptr); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    png_structp png = nullptr;
    png_infop info = nullptr;
    Source source;
    int wide = 0, high = 0, shrink = 1;
    bool interlaced = false;
    const char* fault = nullptr;
    cv::Mat raster;
    std::vector<png_bytep> rows;
    std::vector<uchar> row;
    std::vector<unsigned> sums;
};

void wantGrey(Reading& r) {
    const auto colour = png_get_color_type(r.png, r.info);
    png_set_expand(r.png);
    png_set_strip_16(r.png);
    const bool seesThrough =
        (colour & PNG_COLOR_MASK_ALPHA) != 0 || png_get_valid(r.png, r.info, PNG_INFO_tRNS) != 0;
    if (seesThrough) {
        png_color_16 white{};
        white.red = white.green = white.blue = white.gray = 255;
        png_set_background(r.png, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
    }
    if ((colour & PNG_COLOR_MASK_COLOR) != 0)
        png_set_rgb_to_gray_fixed(r.png, PNG_ERROR_ACTION_NONE, 29900, 58700);
    png_set_interlace_handling(r.png);
    png_read_update_info(r.png, r.info);
}

bool sizesAllow(Reading& r) {
    r.wide = static_cast<int>(png_get_image_width(r.png, r.info));
    r.high = static_cast<int>(png_get_image_height(r.png, r.info));
    r.interlaced = png_get_interlace_type(r.png, r.info) != PNG_INTERLACE_NONE;
    const int longest = std::max(r.wide, r.high);
    if (r.interlaced && static_cast<long long>(r.wide) * r.high > kMostPixelsAtOnce)
        r.fault = "the PNG is interlaced and too large";
    r.shrink = (longest + kLongestSide - 1) / kLongestSide;
    return r.fault == nullptr;
}

void readAtOnce(Reading& r) {
    r.raster.create(r.high, r.wide, CV_8UC1);
    r.rows.resize(static_cast<std::size_t>(r.high));
    for (int y = 0; y < r.high; ++y)
        r.rows[static_cast<std::size_t>(y)] = r.raster.ptr(y);
    png_read_image(r.png, r.rows.data());
}

// Row by row, each pixel the mean of a square of `shrink`.
void readShrunk(Reading& r) {
    const int wide = r.wide / r.shrink, high = r.high / r.shrink;
    r.raster.create(std::max(1, high), std::max(1, wide), CV_8UC1);
    r.row.resize(png_get_rowbytes(r.png, r.info));
    const auto area = static_cast<unsigned>(r.shrink * r.shrink);
    for (int y = 0; y < high; ++y) {
        r.sums.assign(static_cast<std::size_t>(wide), 0);
        for (int i = 0; i < r.shrink; ++i) {
            png_read_row(r.png, r.row.data(), nullptr);
            for (int x = 0; x < wide * r.shrink; ++x)
                r.sums[static_cast<std::size_t>(x / r.shrink)] += r.row[static_cast<std::size_t>(x)];
        }
        std::transform(r.sums.begin(), r.sums.end(), r.raster.ptr(y),
                       [&](unsigned sum) { return static_cast<uchar>(sum / area); });
    }
}

// False after any fault. No object with a destructor lives in here.
bool readAll(Reading& r) {
    if (setjmp(png_jmpbuf(r.png)) != 0)
        return false;
    png_set_read_fn(r.png, &r.source, readBytes);
    png_set_user_limits(r.png, kLongestSideIn, kLongestSideIn);
    png_set_chunk_malloc_max(r.png, 8U << 20U);
    png_set_chunk_cache_max(r.png, 64);
    png_read_info(r.png, r.info);
    if (!sizesAllow(r))
        return false;
    wantGrey(r);
    if (r.interlaced || r.shrink == 1)
        readAtOnce(r);
    else
        readShrunk(r);
    return true;
}

} // namespace

Decoded decodePng(std::string_view bytes) {
    Reading reading(bytes);
    if (reading.info == nullptr)
        return DecodeFault{"no memory for a PNG"};
    if (!readAll(reading))
        return DecodeFault{reading.fault ? reading.fault : "the PNG is broken or cut"};
    cv::Mat raster = reading.raster;
    if (std::max(raster.cols, raster.rows) > kLongestSide) // interlaced: it was read at once
        cv::resize(reading.raster, raster,
                   {std::max(1, reading.wide / reading.shrink), std::max(1, reading.high / reading.shrink)},
                   0, 0, cv::INTER_AREA);
    return raster;
}

} // namespace daishi::reading
