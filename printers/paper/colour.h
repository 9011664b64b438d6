#pragma once
#include <string_view>

namespace daishi::paper {

// Red, green, blue, each 0 to 1.
struct Colour {
    double r = 0, g = 0, b = 0;

    // "#rrggbb"; throws std::invalid_argument for anything else.
    static Colour hex(std::string_view text);

    // This colour with `share` (0 to 1) of it kept and the rest turned to black.
    Colour darker(double share) const { return {r * share, g * share, b * share}; }
};

inline constexpr Colour kBlack{0, 0, 0};
inline constexpr Colour kWhite{1, 1, 1};

} // namespace daishi::paper
