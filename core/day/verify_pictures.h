// Pictures and masters against the hashes that the chain tells: what verify.h cannot see without the keys.
#pragma once

#include <vector>

#include "core/day/verify.h"
#include "core/line/line.h"

namespace daishi {

// Opens every picture that can still be opened and reads every plate. One that does not open, or is not the
// one whose hash is on record, is named; one whose job was erased is not looked at. Holds one picture at a
// time.
std::vector<VerifyFault> verifyPictures(Line&);

} // namespace daishi
