// One picture put before the reader, and what came of it.
#pragma once

#include "printers/reading/sheet/verify.h"
#include "tests/pictures/sample.h"

namespace daishi::bench {

// Pictures by which limits are chosen, and pictures that no limit has seen.
enum class PictureSetName { Development, HeldOut };
pictures::PictureSet pictureSet(PictureSetName);

reading::Catalogue registeredCatalogue(); // both sizes, every blank with its mark

struct Trial {
    pictures::Sample sample; // without its picture
    bool decoded = false;
    SheetReading reading;
    double milliseconds = 0; // of one thread: decoding and verdict
};

// The blank that is expected is the one that the sheet is, or looks like.
Trial tryOne(const reading::Catalogue&, pictures::Sample);

enum class Outcome {
    Right,        // the registered blank, recognised
    FalseRefusal, // the registered blank, not recognised
    WrongAccept,  // anything taken for a blank that it is not
    RightRefusal  // anything else, refused
};
Outcome outcomeOf(const Trial&);

// An identity zone of the masters (printers/reading/sheet/layout.h) is covered, folded or cut off, even a
// little.
bool covers(const Trial&);

} // namespace daishi::bench
