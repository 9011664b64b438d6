// A picture as the scanner or camera gives it, or as a page is drawn: 8 bits a channel, rows from the top
// without padding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace daishi::raster {

struct Pixels {
    int v = 0;
    friend constexpr auto operator<=>(const Pixels&, const Pixels&) = default;
};

// Dots per inch.
struct Dpi {
    int v = 300;
    friend constexpr auto operator<=>(const Dpi&, const Dpi&) = default;
};

enum class Channels { Grey = 1, Rgb = 3 };

struct Raster {
    Pixels wide, high;
    Channels channels = Channels::Rgb;
    std::vector<std::uint8_t> bytes; // wide × high × channels

    static Raster empty(Pixels wide, Pixels high, Channels channels = Channels::Rgb) {
        const auto pixels = static_cast<std::size_t>(wide.v) * static_cast<std::size_t>(high.v);
        return {wide, high, channels,
                std::vector<std::uint8_t>(pixels * static_cast<std::size_t>(channels), 255)};
    }
};

} // namespace daishi::raster
