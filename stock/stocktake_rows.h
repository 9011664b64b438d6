// Internal to stock: stocktakes as they stand in the store. All inside the caller's transaction.
#pragma once

#include "stock/stocktake.h"

namespace daishi {

std::string_view nameOf(StocktakeScope::Kind);

bool stocktakeIsOpen(Database&, const StocktakeId&);
StocktakeScope scopeOf(Database&, const StocktakeId&);
std::int64_t pinOf(Database&, const StocktakeId&);
std::vector<PlaceStanding> placesOf(Database&, const StocktakeId&);

// What the book has in a scope: every box and account with sheets.
struct BookedPlace {
    BoxId box;
    Account account = Account::Store;
    Sheets book;
};
std::vector<BookedPlace> bookedIn(Database&, const StocktakeScope&);
bool isInScope(Database&, const StocktakeScope&, const BoxId&, Account);

// What came to this place minus what went from it, after `pin`.
std::int64_t movedSince(Database&, const BoxId&, Account, std::int64_t pin);

// Whether the book was corrected at this place after its newest count: by the evening, or by hand.
bool correctedSinceCounted(Database&, const StocktakeId&, const BoxId&, Account);

// An open stocktake that has this place.
std::optional<StocktakeId> openStocktakeOf(Database&, const BoxId&, Account);

void insertPlace(Database&, const StocktakeId&, const BookedPlace&);

} // namespace daishi
