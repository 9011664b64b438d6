// The masters of one layout, prepared for comparing: what they have in common, by which a sheet is found in a
// picture and its quality is judged, and where they differ, by which it is told.
#pragma once

#include <array>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "core/words/ids.h"
#include "printers/reading/sheet/layout.h"
#include "printers/reading/sheet/tone.h"

namespace daishi::reading {

// Pixels that are kept around each zone and block, so that print a little out of its place is still found.
inline constexpr int kEdge = 4;

// A small square of print that all masters of a layout share.
struct SharedBlock {
    cv::Rect place;                    // on the sheet
    std::array<cv::Mat, kTones> toned; // its print in every tone
};

// Points of the shared print, to find the sheet with: as they look at `scale` against 300 dpi.
struct Landmarks {
    double scale = 1;
    std::vector<cv::Point2f> points; // on the sheet, 300 dpi
    cv::Mat descriptors;
};

// Around the print of a zone that is kept, so that what stands beside it blurs into it as it does on paper.
inline constexpr int kRoom = 10;

// What stands in one zone in one or more masters, at the zone's scale.
struct Content {
    cv::Mat print;           // with kRoom on every side
    double blur = 0;         // that the plate itself has, sigma in pixels of 300 dpi
    std::vector<double> ink; // for each cell of the zone the standard deviation of its print, grey levels

    cv::Mat toned(Tone, double scale) const; // without room
};

// From here on a cell holds so much print that it is aligned and correlated by itself.
inline constexpr double kMuchInk = 26;

// About one glyph of a zone.
struct Cell {
    std::size_t zone = 0;
    std::size_t number = 0; // in its zone
    cv::Rect place;         // within the zone, at its scale
};

struct Member {
    BlankTypeId type;
    std::string mark;
    std::vector<std::size_t> contents; // for each zone the number of its content
    double blur = 0;                   // of its plate
};

struct Family {
    const SheetLayout* layout = nullptr;
    std::vector<Zone> zones; // those of the layout, and those in which any two masters differ
    std::vector<Cell> cells; // in the order of their zones
    std::vector<std::vector<Content>> contents; // by zone
    std::vector<Member> members;
    std::vector<SharedBlock> blocks;
    std::array<Landmarks, 2> landmarks; // fine and coarse: what is blurred is found by its coarse look
    double swing = 0;                   // of the shared print from ink to paper, in grey levels of the plate
};

struct Plate {
    BlankTypeId type;
    std::string mark;
    cv::Mat raster;  // exactly the sheet, 300 dpi
    double blur = 0; // 0: drawn; of a scan as its Content
};

// `plates` of one size, at least one; the first is the one by which sheets are found, so it should be drawn.
// Takes some hundred milliseconds.
Family makeFamily(const SheetLayout&, const std::vector<Plate>& plates);

// What a plate has in a zone.
Content contentOf(const cv::Mat& plate, const Zone&, double blur = 0);
std::vector<Cell> cellsOf(const std::vector<Zone>&);

} // namespace daishi::reading
