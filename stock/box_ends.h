// The ends of a box: whole boxes of blanks destroyed, and the waste gate (incident 41: a carton with six
// tickets in it was thrown away as empty).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/decide/destroying.h"
#include "core/line/work.h"
#include "stock/counting.h"
#include "stock/destruction.h"

namespace daishi {

// Inside the caller's transaction or outside any.
BoxStanding standingOf(Database&, const BoxId&);

struct BoxDestroyed {
    BoxId box;
    Text blank;
    Certificate certificate;
};
// Two persons. `counted` by them now, `look` at one of its sheets. Refused: no
// reason, no method, or nothing in the store, R-202 the lot is held (it may be evidence), R-223 the count is
// not the book's, R-224 no sheet was looked at, R-104 the sheet is another blank than the box: record a
// finding first.
struct BoxLook {
    Sheets counted;
    std::optional<std::string> mark;
    std::optional<std::string> title;
};
Outcome<BoxDestroyed> destroyBox(Line&, const Crew&, std::string_view rawBoxLabel, const BoxLook&,
                                 const std::string& reason, const std::string& method);

struct BoxWasted {
    BoxId box;
};
// A box is scanned at the waste gate. Refused: the book says sheets are in it, R-226,
//
Outcome<BoxWasted> wasteBox(Line&, const Crew&, std::string_view rawBoxLabel);

} // namespace daishi
