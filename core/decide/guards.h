// The guards of the gate, one rule each. A guard looks at values and answers nothing or its one refusal. The
// order in which they are asked is written where they are asked: authorize.cpp for a sheet to be printed,
// loading.cpp for a box to be put into a tray, receiving.cpp for a delivery.
#pragma once

#include <string>
#include <vector>

#include "core/decide/lives.h"
#include "core/decide/load_death.h"
#include "core/decide/printer_report.h"
#include "core/words/outcome.h"
#include "core/words/registry.h"

namespace daishi {

// A blank type together with how it is called in front of people.
struct NamedType {
    BlankType type;
    Text name; // 川崎市 被保険者証 第3版
};

// What is wanted, what the books say is there, and what a later finding says it really is.
struct BlankMatch {
    NamedType required;
    NamedType loaded;
    std::optional<NamedType> found;
};

// R-101 kind, R-102 insurer, R-103 edition, R-109 finding: asked in the order kind, insurer, edition,
// finding.
Objection blankIsRequired(const BlankMatch&);
// the blank on the day printed on the document (embargo).
Objection blankUsableOn(const NamedType&, Day issueDay);
// the legal calendar of the kind.
Objection kindLawfulOn(const DocumentKind&, Day issueDay);
// the seal that is printed on the blank; nothing where none is. Whose term or year is over signs
// nothing.
Objection sealUsableOn(const BlankType&, Day);
// All three, the blank first, for the day printed on the document and for today. Printing ahead of the first
// day is lawful, so only the ends are asked of today: a file with an old issue day does not open a calendar
// that has closed.
Objection calendarOpen(const NamedType&, const DocumentKind&, Day issueDay, Day today);

struct LotStanding {
    LotId lot;
    LotState state = LotState::Arrived;
    std::vector<std::string> holds; // reasons of the holds in force, as they are kept
};
//
Objection lotReleased(const LotStanding&);

// every grade that the policy asks for at this moment must be among those in hand.
Objection evidenceComplete(const std::vector<Evidence>& required, const std::vector<Evidence>& inHand);

// Whether note and label are not enough when sheets of this blank are handled: the mark of one is scanned.
bool asksForMark(const EvidencePolicy&);
// Whether the top sheet is pictured at the load.
bool asksForPicture(const EvidencePolicy&);

//
Objection enoughSheets(Sheets there, Sheets needed);

// R-403 …: the printer's own word. `mediaSource` is the tray that will be pinned.
struct PrinterStanding {
    bool reachable = false;
    PrinterReport now;
    std::string mediaSource;
    SheetSize size = SheetSize::Card;
};
Objection printerReady(const PrinterStanding&);

// "E2 箱ラベル" and the like
Text describe(Evidence);
// PWG media name of a sheet size, "om_card_54x86mm" (PWG 5101.1)
std::string mediaName(SheetSize);

} // namespace daishi
