// The limits of the verdict. Frozen on the development seeds (tests/bench) before a held-out picture was
// looked at; whoever changes one measures both again and raises the version.
#pragma once

#include <algorithm>

namespace daishi::reading {

inline constexpr const char* kReaderVersion = "daishi-reader 1";

// What is left of a cell may be as much as is left of the print that all masters share in this picture, and
// somewhat more; beyond a ceiling no noise explains it.
struct LeftOver {
    double base = 0.028, ofNoise = 2.0, most = 0.085;

    double limit(double noise) const { return std::min(most, base + ofNoise * noise); }
};

struct Limits {
    double quality = 0.80; // the shared print must correlate so well, median
    double share = 0.60;   // of the shared print that must be found
    double blur = 2.5;     // sigma of the tone, pixels of 300 dpi: beyond it the strokes of small print merge
    double likeness = 0.80;            // of the worst cell with much ink
    double drop = 0.20;                // of that cell below the shared print
    LeftOver leftOver;                 // of the worst cell
    double apart = 0.08;               // by which the worst cell of every other master is worse
    LeftOver ofPrint{0.05, 2.5, 0.12}; // of the worst cell of a printed field
};

} // namespace daishi::reading
