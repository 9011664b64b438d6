// May this act of the stock happen now? One guard per act, asked before a row is written.
#pragma once

#include <string>

#include "core/decide/accounts.h"
#include "core/decide/guards.h"

namespace daishi {

// Requests and deliveries
Objection requestMayBeAsked(Sheets);                                       // nothing is asked for
Objection neededByMayBe(Day neededBy, Day today);                          // it is past
Objection requestMayBeApproved(RequestState, const std::string& approval); // also without a number
Objection deliveryMayBeAnnounced(RequestState, bool noteKnown);
Objection noteIsWhole(const std::string& note, Boxes, Sheets perBox); // a note must say what it brings
Objection deliveryTakesScans(const DeliveryId&, DeliveryState);
// Does this refusal of the inspection end the delivery? What is another blank stays one; counts can be
// completed.
bool endsDelivery(RefusalCode);
// not rejected, or nothing of it is left in quarantine
Objection lotMayBeReturned(const LotId&, LotState, Sheets inQuarantine);

// Boxes and trays
Objection boxMayBeOpened(const LotStanding&, const BoxId&, BoxState);
// How many sheets go from the store into the tray at loading. `asked` nothing: all of the box, or none when
// sheets of this box already are in this tray (a load that died and is scanned again)..
Outcome<Sheets> sheetsToLoad(Sheets inStore, Sheets inTray, std::optional<Sheets> asked);
// more came out of the tray than the book has in it of this box.
Objection unloadingFitsBook(const BoxId&, Sheets counted, Sheets inTray);
// What becomes of a box when so many of its sheets are left in store and tray together.
BoxState stateWithSheets(BoxState, Sheets left);

// Counts: R-212
Objection countable(Account);
struct CountMove {
    Account from;
    Account to;
    Sheets sheets;
};
// The movement that brings the book to what two persons found; R-212 when there is nothing to correct.
Outcome<CountMove> correction(Account, Sheets book, Sheets found);

// Whoever holds, lifts, corrects or finds, says why. R-212
Objection reasonGiven(const std::string& reason);
// A finding says something new about a lot. R-212
Objection findingIsNews(const NamedType& was, const NamedType& is);

} // namespace daishi
