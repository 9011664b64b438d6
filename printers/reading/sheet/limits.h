// The limits of the verdict. Frozen on the development seeds (tests/bench) before a held-out picture was
// looked at; whoever changes one measures both again and raises the version.
#pragma once

#include <algorithm>
#include <cmath>

#include "printers/reading/sheet/tone.h"

namespace daishi::reading {

inline constexpr const char* kReaderVersion = "daishi-reader 2";

// What is left of a cell may be so many times what is left of the print that all masters share in this
// picture, and a part of what a stroke of the cell itself leaves when it is taken away. Beyond a ceiling no
// noise explains it.
struct LeftOver {
    double ofStroke = 0; // of the strength of its strokes (Comparison::stroke) …
    double ofNoise = 0, most = 0.085;
    double faint = 0.03; // … and this, where the cell has none

    double limit(double noise, double stroke) const {
        return std::min(most, ofStroke * (faint + stroke) + ofNoise * noise);
    }
};

// Through a lens that blurs, a missing stroke leaves little, and little is then too much; the lens takes the
// noise away as well.
struct LeftOvers {
    LeftOver sharp, soft, blurred;

    const LeftOver& through(const Lens& lens) const {
        constexpr double kSharp = 1.2, kSoft = 1.8;
        if (lens.moved())
            return soft;
        return lens.blur <= kSharp ? sharp : lens.blur <= kSoft ? soft : blurred;
    }
};

// Of the shared print. Beyond it noise explains whatever is left of a cell; what a stroke leaves falls with
// the blur, and so does this.
struct MostNoise {
    double sharp = 0.028, blurred = 0.020, moved = 0.016;

    double through(const Lens& lens) const {
        return lens.moved() ? moved : std::min(sharp, blurred / std::pow(lens.blur, 1.6));
    }
};

struct Limits {
    double quality = 0.80; // the shared print must correlate so well, median
    double share = 0.60;   // of the shared print that must be found
    double blur = 2.5;     // sigma of the tone, pixels of 300 dpi: beyond it the strokes of small print merge
    MostNoise noise;
    double likeness = 0.80; // of the worst cell with much ink
    double drop = 0.20;     // of that cell below the shared print
    double apart = 0.08;    // by which the worst cell of every other master is worse
    // Of the worst cell of a zone, and of a printed field: toner lies less evenly than ink.
    LeftOvers leftOver{{0.09, 4.0, 0.085}, {0.07, 3.0, 0.085}, {0.047, 2.5, 0.085}};
    LeftOvers ofPrint{{0.09, 4.0, 0.12}, {0.07, 3.0, 0.12}, {0.047, 2.5, 0.12}};
};

} // namespace daishi::reading
