// What the reader saw in one picture, for whoever took it and waits for the verdict. It lives as long as
// it is shown; what is kept is kept by the act itself, sealed (core/pictures).
#pragma once

#include <memory>

#include "core/decide/picture_guards.h"
#include "core/pictures/looking.h"

namespace daishi::desk {

// A picture in somebody's hand: of a printed sheet it shows personal data, so it is never written to a disk.
using PictureInHand = std::shared_ptr<const SheetPicture>;

struct Seen {
    PictureWanted wanted;
    SheetReading reading; // as judged
    PictureJudgement judgement;
};

} // namespace daishi::desk
