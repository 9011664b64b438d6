// A page of a PDF as dots, drawn by Qt's PDF engine. Everything of Qt is behind this header.
#pragma once

#include "printers/raster/raster.h"

#include <optional>
#include <string_view>

namespace daishi::raster {

// The widest and highest page that is drawn, and the most dots.
inline constexpr Pixels kLongestSide{20000};
inline constexpr long long kMostDots = 60'000'000;

// The first page on white paper. nullopt: no PDF, no page, or larger than the limits. The engine draws one
// page at a time in a process.
std::optional<Raster> firstPage(std::string_view pdf, Dpi dpi, Channels channels = Channels::Rgb);

} // namespace daishi::raster
