// Stocktake 棚卸: how one place stands, and what may happen to it next. The counter never sees
// the book. A first count that differs is counted again by another person; if that differs too, two persons
// bring the book to what was found. A stocktake with an uncounted place is not closed.
#pragma once

#include <string_view>
#include <vector>

#include "core/decide/accounts.h"
#include "core/decide/guards.h"

namespace daishi {

// One count of a place. `expected` is the book at the pin and what has moved there since.
struct CountMade {
    BadgeId by;
    Sheets expected;
    Sheets found;

    bool agrees() const { return expected == found; }
};

struct PlaceStanding {
    BoxId box;
    Account account = Account::Store;
    Sheets book;                   // at the pin
    std::vector<CountMade> counts; // in their order
    bool settled = false;
};

enum class PlaceState {
    Uncounted,
    Agrees,  // the newest count is the book's
    Recount, // one count that differs: another person counts again
    Differs, // two or more persons found another number than the book
    Settled  // the book was brought to what was found
};
std::string_view nameOf(PlaceState);
PlaceState stateOf(const PlaceStanding&);

// May this badge count the place now? `again`: a recount was asked for, which needs a first count that
// differs. R-212 counted already, or nothing to count again; R-222 the same person.
Objection mayCount(const Registry&, const PlaceStanding&, const BadgeId&, bool again);
// nothing differs, or it was not counted by two persons.
Objection maySettle(const PlaceStanding&);
// R-604 places not counted, R-223 places that differ; each names the first.
Objection mayClose(const std::vector<PlaceStanding>&);

// A count is a count with a look at a sheet. R-224: sheets, and none looked at. `sealed`: the box was never
// opened, its seal is whole, and its number is that of its label; nobody can look into it without opening it.
Objection lookedAt(Sheets found, bool looked, bool sealed);
// counted as sealed, and it is not, or its sheets are in a tray.
Objection mayCountAsSealed(BoxState, Account);

} // namespace daishi
