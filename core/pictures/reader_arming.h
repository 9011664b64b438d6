// Whether the reader of pictures may be believed: after its service, and where the site says so each day, it
// first has to refuse a blank that is known to be wrong.
#pragma once

#include "core/pictures/looking.h"

namespace daishi {

ReaderStanding readerStanding(Database&);
//
Objection readerArmed(Work&);

// The reader was cleaned, moved, repaired, or given a new lamp: no picture counts until it was challenged.
// R-212 without a reason.
Outcome<Done> serviceReader(Line&, const Crew&, const std::string& reason);

// A picture of a sheet of `is`, shown as if it were `expected`.
struct Challenge {
    SheetPicture picture;
    BlankTypeId is, expected;
};
// A supervisor. Armed when it is told to be `is` and not `expected`; anything else is R-118 and leaves it
// unarmed, also where it was armed before. R-210 no such blank type, R-212 both the same.
Outcome<Done> challengeReader(Line&, const Crew&, const Challenge&);

} // namespace daishi
