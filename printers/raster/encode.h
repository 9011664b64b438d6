// Pictures as files.
#pragma once

#include "printers/raster/raster.h"

#include <string>

namespace daishi::raster {

// 1 … 100, of libjpeg.
struct JpegQuality {
    int v = 85;
};

// The bytes of the file. Throws std::runtime_error where libjpeg or libpng refuses.
std::string jpegOf(const Raster&, JpegQuality, Dpi);
std::string pngOf(const Raster&, Dpi);

} // namespace daishi::raster
