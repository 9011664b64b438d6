#include "printers/raster/encode.h"

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <jpeglib.h>

namespace daishi::raster {

namespace {

[[noreturn]] void refuse(j_common_ptr codec) {
    char text[JMSG_LENGTH_MAX];
    codec->err->format_message(codec, text);
    throw std::runtime_error(std::string("a JPEG cannot be written: ") + text);
}

// libjpeg is C: its own memory is freed here also when it refuses.
struct Encoder {
    jpeg_compress_struct codec{};
    jpeg_error_mgr faults{};
    unsigned char* bytes = nullptr;
    unsigned long size = 0;

    Encoder() {
        codec.err = jpeg_std_error(&faults);
        faults.error_exit = refuse;
        jpeg_create_compress(&codec);
        jpeg_mem_dest(&codec, &bytes, &size);
    }
    ~Encoder() {
        jpeg_destroy_compress(&codec);
        std::free(bytes);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
};

void describe(jpeg_compress_struct& codec, const Raster& picture, JpegQuality quality, Dpi dpi) {
    codec.image_width = static_cast<JDIMENSION>(picture.wide.v);
    codec.image_height = static_cast<JDIMENSION>(picture.high.v);
    codec.input_components = static_cast<int>(picture.channels);
    codec.in_color_space = picture.channels == Channels::Grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&codec);
    jpeg_set_quality(&codec, quality.v, TRUE);
    codec.density_unit = 1; // dots per inch
    codec.X_density = codec.Y_density = static_cast<UINT16>(dpi.v);
}

} // namespace

std::string jpegOf(const Raster& picture, JpegQuality quality, Dpi dpi) {
    Encoder encoder;
    describe(encoder.codec, picture, quality, dpi);
    jpeg_start_compress(&encoder.codec, TRUE);
    const auto row = static_cast<std::size_t>(picture.wide.v) * static_cast<std::size_t>(picture.channels);
    std::vector<std::uint8_t> line(row); // libjpeg asks for what it may write to
    while (encoder.codec.next_scanline < encoder.codec.image_height) {
        const auto from =
            picture.bytes.begin() + static_cast<std::ptrdiff_t>(row * encoder.codec.next_scanline);
        std::copy(from, from + static_cast<std::ptrdiff_t>(row), line.begin());
        JSAMPROW rows[] = {line.data()};
        jpeg_write_scanlines(&encoder.codec, rows, 1);
    }
    jpeg_finish_compress(&encoder.codec);
    return {reinterpret_cast<const char*>(encoder.bytes), encoder.size};
}

} // namespace daishi::raster
