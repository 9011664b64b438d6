// May this box go into this tray for this job? Asked when the box label is scanned, before a sheet is moved
// in the books. Every rule that the gate asks again at printing and that can already be known is asked here,
// so that the operator hears of a wrong blank with the box still in her hands.
#pragma once

#include "core/decide/guards.h"
#include "core/decide/line_clear.h"
#include "core/decide/picture_guards.h"

namespace daishi {

struct LoadingFacts {
    BlankMatch blank;
    DocumentKind kind;
    Day issueDay;
    Day today;
    LotStanding lot;
    BoxId box;
    BoxState boxState = BoxState::Sealed;
    Sheets left;                         // in store and in this tray together
    std::optional<TrayId> liveElsewhere; // tray of a live load of this box, if it is another one
    std::optional<BoxId> strangerInTray; // another box whose sheets the ledger still has in this tray
    TrayId tray;
    JobId job;
    std::optional<LastInTray> lastInTray;
    JobState jobState = JobState::Imported;
    std::vector<std::string> jobHolds;
    std::optional<NamedType> mark; // what the scanned mark of the top sheet says; nothing: not scanned
    bool markRequired = false;     // policy of the blank type
    std::string releasedMaster;    // of the job's blank (authorize.h)
    std::string presentMaster;
    // What the picture of the top sheet was judged to be, and the name of what it looks like; nothing: none.
    std::optional<PictureJudgement> picture;
    std::optional<NamedType> pictureLooksLike;
    bool pictureRequired = false;
    Objection pictureObjection; // lookMayCount() of it: not armed, used before
    PrinterStanding printer;
};

// First objection in the order of the fields above, the printer last.
Objection mayLoad(const LoadingFacts&);

} // namespace daishi
