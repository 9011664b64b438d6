// Pictures of sheets at receiving (E4): of boxes that the program has chosen, sheets are pictured and
// compared with the master of what was asked for.
#pragma once

#include <string_view>
#include <vector>

#include "core/pictures/looking.h"

namespace daishi {

// One chosen box, and how far it is.
struct SampleBox {
    BoxId box;
    Sheets pictured; // showing the right blank
    Sheets required;
};
// Empty where nothing was chosen (yet), or the policy asks for no pictures. Reads only.
std::vector<SampleBox> sampleBoxes(Line&, const DeliveryId&);

// Chooses the boxes, as the last scan of a box does by itself; where it is done already, tells them again.
// Refused: boxes are still to be scanned, or no pictures are asked for.
Outcome<std::vector<SampleBox>> chooseSamples(Line&, const Crew&, const DeliveryId&);

struct PictureExamined {
    BoxId box;
    Text blank;
    Sheets pictured; // of this box
    Sheets required;
    Boxes boxesLeft; // chosen boxes that still need pictures
};

// The picture of one sheet out of a chosen box. `box` as for scanMark(). Refused
// not a chosen box, R-113, R-117, R-111 it cannot be told (another may be taken); and with what was seen kept
// after which the inspection refuses the lot.
Outcome<PictureExamined> examinePicture(Line&, const Crew&, const DeliveryId&, std::string_view box,
                                        const SheetPicture&);

} // namespace daishi
