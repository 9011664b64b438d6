#include "tests/printers/reading/hostile_pictures.h"

#include <stdexcept>
#include <vector>

#include <png.h>
#include <turbojpeg.h>

namespace daishi::test {

namespace {

std::string jpegOf(const cv::Mat& raster, int format, int sampling) {
    tjhandle handle = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int failed = tjCompress2(handle, raster.data, raster.cols, static_cast<int>(raster.step[0]),
                                   raster.rows, format, &bytes, &size, sampling, 92, 0);
    std::string out(reinterpret_cast<char*>(bytes), size);
    tjFree(bytes);
    tjDestroy(handle);
    if (failed != 0)
        throw std::runtime_error("libjpeg-turbo makes no picture");
    return out;
}

void append(png_structp png, png_bytep bytes, png_size_t count) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<char*>(bytes), count);
}

struct Head {
    cv::Size size;
    int depth = 8, colour = PNG_COLOR_TYPE_GRAY, passes = PNG_INTERLACE_NONE;
};

// `row` gives the bytes of a row of the picture.
template <class Row>
std::string pngOf(const Head& head, Row row) {
    std::string out;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &out, append, nullptr);
    png_set_compression_level(png, 1);
    png_set_IHDR(png, info, static_cast<png_uint_32>(head.size.width),
                 static_cast<png_uint_32>(head.size.height), head.depth, head.colour, head.passes,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    const int passes = png_set_interlace_handling(png);
    for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < head.size.height; ++y) {
            std::vector<png_byte> bytes = row(y);
            png_write_row(png, bytes.data());
        }
    }
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return out;
}

} // namespace

cv::Mat quarter(const cv::Size& size) {
    cv::Mat grey(size, CV_8UC1, cv::Scalar(255));
    grey(cv::Rect(0, 0, size.width / 2, size.height / 2)) = 0;
    return grey;
}

std::string greyJpeg(const cv::Mat& grey) {
    return jpegOf(grey, TJPF_GRAY, TJSAMP_GRAY);
}

std::string inkJpeg(const cv::Mat& grey) {
    cv::Mat inks(grey.size(), CV_8UC4);
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x)
            inks.at<cv::Vec4b>(y, x) = cv::Vec4b(255, 255, 255, grey.at<uchar>(y, x));
    }
    return jpegOf(inks, TJPF_CMYK, TJSAMP_444);
}

std::string turnedJpeg(const std::string& jpeg, unsigned orientation) {
    std::string tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01", 18);
    tiff += {static_cast<char>(orientation >> 8U), static_cast<char>(orientation & 0xFFU), '\0', '\0'};
    tiff += std::string(4, '\0');
    const std::string body = std::string("Exif\0\0", 6) + tiff;
    const std::size_t length = body.size() + 2;
    std::string segment = "\xFF\xE1";
    segment += {static_cast<char>(length >> 8U), static_cast<char>(length & 0xFFU)};
    return jpeg.substr(0, 2) + segment + body + jpeg.substr(2);
}

std::string greyPng(const cv::Mat& grey, Depth depth, Passes passes) {
    const Head head{grey.size(), depth == Depth::Sixteen ? 16 : 8, PNG_COLOR_TYPE_GRAY,
                    passes == Passes::Seven ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE};
    return pngOf(head, [&](int y) {
        std::vector<png_byte> row;
        for (int x = 0; x < grey.cols; ++x)
            row.insert(row.end(), depth == Depth::Sixteen ? 2 : 1, grey.at<uchar>(y, x));
        return row;
    });
}

std::string clearPng(const cv::Size& size) {
    const cv::Mat grey = quarter(size);
    return pngOf({size, 8, PNG_COLOR_TYPE_GRAY_ALPHA}, [&](int y) {
        std::vector<png_byte> row;
        for (int x = 0; x < grey.cols; ++x)
            row.insert(row.end(), {0, static_cast<png_byte>(255 - grey.at<uchar>(y, x))});
        return row;
    });
}

std::string hugePng(const cv::Size& size) {
    const std::vector<png_byte> row(static_cast<std::size_t>(size.width), 255);
    return pngOf({size}, [&](int) { return row; });
}

} // namespace daishi::test
