// A picture of a sheet for a screen. Whoever made it may have meant harm, so it is decoded where every
// picture is: in a process of daishi-reader, here one of its own, that ends with the answer.
#pragma once

#include <optional>
#include <string_view>

#include "printers/raster/raster.h"
#include "printers/reading/reader.h"

namespace daishi {

// JPEG, PNG or the first page of a PDF, in grey and upright, neither side longer than 5,200 dots. Nothing: it
// is none of them, or no reader told within its time. Any thread; takes some ten milliseconds.
std::optional<raster::Raster> plainPicture(const ReaderProgram&, std::string_view picture);

} // namespace daishi
