// What may be destroyed, and what may be thrown away (K3; incidents 30 and 41). Only what was scanned can be
// destroyed; a box is thrown away only when the book says that nothing is in it.
#pragma once

#include <optional>

#include "core/decide/guards.h"

namespace daishi {

// A printed sheet that somebody holds to the scanner of the spoilage bin.
struct SpoilSeen {
    std::string code;
    SheetState state = SheetState::Spoiled;
    std::optional<std::string> listedIn; // a destruction list that has it already
};
// not spoilage, or listed before. A doubtful sheet is R-407: settle first.
Objection mayBeListed(const SpoilSeen&);

// more than there are of sheets that bear no code; R-212: none at all.
Objection mayBeListedWithoutCode(Sheets asked, Sheets there);

// the list is done, or nothing is on it.
Objection mayBeDestroyed(const std::string& list, bool certified, Sheets listed);

// A box as it stands in the books, for whoever wants to be rid of it.
struct BoxStanding {
    BoxId box;
    BoxState state = BoxState::Sealed;
    Sheets inQuarantine;
    Sheets inStore;
    Sheets inTray;
    bool wasted = false;

    Sheets inBox() const { return inQuarantine + inStore; }
};
// The waste gate. R-215 sheets are in it by the book, R-226 its sheets are in a tray, so that they need it,
// R-212 it is sealed, returned, or gone before.
Objection mayBeWasted(const BoxStanding&);

// A whole box leaves: sent back or destroyed. not here any more, in quarantine, or nothing in
// it; R-223 the count made now is not what the book says.
Objection mayLeaveWhole(const BoxStanding&, Sheets counted);

// a held lot may be evidence; nothing of it leaves.
Objection notHeld(const LotStanding&);

// What is still to be scanned before the documents of a job may leave the house. R-216
Objection spoilsScanned(const JobId&, Sheets notScanned);

} // namespace daishi
