// What a scanner or a camera does to a sheet: turned, blurred, badly lit, covered, cut off. Numbers only;
// made from a seed, so that a picture can be made again.
#pragma once

#include "printers/raster/encode.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace daishi::scan {

// One kind of flaw, or several at once. All but Beyond a device in working order may give.
enum class Profile {
    Clean,           // straight from a document scanner
    Rotation,        // up to 3 degrees
    UpsideDown,      // 180 degrees, up to 3 more
    Skew,            // perspective of 1 to 3 %
    Scale,           // up to 3 % smaller or larger
    Blur,            // sigma 1.0 to 2.4 dots of 300 dpi, or motion
    Noise,           // sigma 8 to 22 of 255
    Light,           // uneven
    Jpeg,            // quality 40
    Cast,            // of colour
    Dpi200,          // coarse
    Crop,            // 1 to 5 % is outside of the picture
    Occlusion,       // 1 to 6 % of the sheet is covered
    Fold,            // one to three folds
    Compound,        // three to five of those above that cover nothing
    CompoundCovered, // the same, and covered or folded
    Camera,          // from above a tray
    Beyond,          // blur, noise and coarseness that nobody has to read
};
inline constexpr std::array kProfiles = {
    Profile::Clean,     Profile::Rotation, Profile::UpsideDown, Profile::Skew,
    Profile::Scale,     Profile::Blur,     Profile::Noise,      Profile::Light,
    Profile::Jpeg,      Profile::Cast,     Profile::Dpi200,     Profile::Crop,
    Profile::Occlusion, Profile::Fold,     Profile::Compound,   Profile::CompoundCovered,
    Profile::Camera,    Profile::Beyond};
std::string_view nameOf(Profile); // "compound-covered"
std::optional<Profile> profileFrom(std::string_view);

struct Spot { // of a sheet: 0 … 1 from the left and from the top
    double x = 0, y = 0;
};

// A place on a sheet as parts of its width and height.
struct Part {
    double x = 0, y = 0, wide = 0, high = 0;
};

struct Ink {
    std::uint8_t red = 255, green = 255, blue = 255;
};

// Something that lies on the sheet.
struct Cover {
    Part place;
    double degrees = 0; // turned about its middle
    Ink ink;
};

// From edge to edge.
struct FoldLine {
    Spot from, to;
    double depth = 0.5; // 0 … 1: of the shadow
    double wear = 0.5;  // 0 … 1: how much of the ink has come off
};

enum class MotionAlong { Width, Height };

// What lies behind the sheet.
enum class Ground { Plain, Tray };

struct Flaws {
    // Place and shape of the sheet in the picture.
    double degrees = 0; // clockwise, beside a half turn
    bool upsideDown = false;
    std::array<Spot, 4> corners{}; // each corner moved by parts of the sheet; clockwise from the top left
    double scale = 1;
    double marginMm = 2;                                             // of the ground, around the sheet
    double cropLeft = 0, cropTop = 0, cropRight = 0, cropBottom = 0; // parts of the sheet that are cut off
    raster::Dpi dpi{300};

    // The paper and what lies on it.
    double inkGain = 0; // -1 … 1: thinner or fatter print
    std::vector<Cover> covers;
    std::vector<FoldLine> folds;
    Ground ground = Ground::Plain;
    Ink groundInk;

    // Optics; lengths in dots of 300 dpi, noise in steps of 255.
    double blurSigma = 0;
    double motion = 0;
    MotionAlong motionAlong = MotionAlong::Height;
    double noiseSigma = 0;
    Spot lightSlope;     // change of brightness from one edge to the other, 0.2 = 20 %
    double vignette = 0; // darker at the corners, 0.2 = 20 %
    double exposure = 1;
    std::array<double, 3> cast = {1, 1, 1}; // red, green, blue

    raster::Channels channels = raster::Channels::Rgb;
    raster::JpegQuality quality{90};
};

// The same seed gives the same flaws.
Flaws flawsOf(Profile, std::uint64_t seed);

} // namespace daishi::scan
