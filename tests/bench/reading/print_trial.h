// A printed sheet put before the reader with what should be on it.
#pragma once

#include "tests/bench/reading/trial.h"

namespace daishi::bench {

// Sheets printed right and wrong, in turn.
pictures::PictureSet printSet(PictureSetName);

struct PrintTrial {
    pictures::Sample sample; // without its picture
    SheetReading reading;
    double milliseconds = 0;

    bool right() const; // what is on the sheet is what was sent
    // Said to be the same when it is not.
    bool wronglyPassed() const;
};

PrintTrial tryPrint(const reading::Catalogue&, const paper::FontSet&, pictures::Sample);

// What should be on it, as the line would tell the reader.
reading::ExpectedPrint expectedPrint(const paper::FontSet&, const pictures::Sample&);

} // namespace daishi::bench
