// Stocktake 棚卸: everything in a scope is counted without sight of the book, against the book as it was at
// one position of the ledger. Work may go on meanwhile: what moves after the pin is added to what is
// expected.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/stocktake.h"
#include "core/line/work.h"
#include "stock/counting.h"

namespace daishi {

using StocktakeId = Id<struct StocktakeTag>; // "S-240930-01"

// What is counted: everything in store and trays, one lot, one tray, or the store alone. What lies in
// quarantine is counted where it leaves quarantine.
struct StocktakeScope {
    enum class Kind { All, Lot, Tray, Store };
    Kind kind = Kind::All;
    std::string name; // of the lot or tray
};

struct StocktakeOpened {
    StocktakeId id;
    std::int64_t pin = 0; // the last movement of the ledger before it
    std::int64_t places = 0;
};
// By a supervisor. Refused: R-210 no such lot or tray, R-212 nothing to count, R-220 a place of it is being
// counted in another stocktake.
Outcome<StocktakeOpened> openStocktake(Line&, const Crew&, const StocktakeScope&);

struct PlaceCounted {
    StocktakeId id;
    BoxId box;
    Account account = Account::Store;
    Sheets found;
    PlaceState state =
        PlaceState::Agrees;      // Recount and Differs tell that the book differs, never by how much
    std::int64_t left = 0;       // places not yet counted
    std::optional<Text> warning; // the sheet looked at is another blank; the lot is on hold
};
struct PlaceCount {
    CountSeen seen;
    bool sealed = false; // the seal is whole: seen.sheets is not asked, the label's number counts
};
// `again`: a recount by another person. A box that the book has nowhere in the scope may be counted as well:
// it is found. Refused: no such stocktake or closed, R-212, R-222, R-224.
Outcome<PlaceCounted> countPlace(Line&, const Crew&, const StocktakeId&, const PlaceCount&, bool again);

struct PlaceSettled {
    StocktakeId id;
    BoxId box;
    Account account = Account::Store;
    std::int64_t difference = 0; // found − expected; moved to missing or from found
};
// Two persons. The book takes the newest count. Refused: nothing differs, counted
// by one person only, no reason, or less is there by now than lacks.
Outcome<PlaceSettled> settlePlace(Line&, const Crew&, const StocktakeId&, const std::string& rawBoxLabel,
                                  Account, const std::string& reason);

struct StocktakeClosed {
    StocktakeId id;
    std::int64_t places = 0;
    std::int64_t adjusted = 0;
};
// By a supervisor. Refused: places are not counted, R-223 places differ.
Outcome<StocktakeClosed> closeStocktake(Line&, const Crew&, const StocktakeId&);

struct StocktakeView {
    StocktakeId id;
    StocktakeScope scope;
    std::int64_t pin = 0;
    bool closed = false;
    std::vector<PlaceStanding> places;
};
// For supervisors, with the book. Outside a transaction; nothing for a stocktake that is none.
std::optional<StocktakeView> viewStocktake(Database&, const StocktakeId&);
std::vector<StocktakeView> listStocktakes(Database&); // the newest first

} // namespace daishi
