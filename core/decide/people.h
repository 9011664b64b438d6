// Who may do what (DOMAIN §2), and when two people are asked for.
#pragma once

#include <optional>

#include "core/words/ids.h"
#include "core/words/outcome.h"
#include "core/words/registry.h"

namespace daishi {

// Every act of the line that a badge answers for.
enum class Act {
    AskForBlanks,
    ApproveRequest,
    AnnounceDelivery,
    ScanBox,
    ScanMark,
    InspectLot,
    RefuseDelivery,
    OpenBox,
    LoadTray,
    UnloadTray,
    HoldLot,
    LiftHold,
    CountStock,
    RecordFinding,
    ReturnLot,
    AdjustCount,
    ImportJob,
    RejectFile,
    ReleaseJob,
    HoldJob,
    HandOverJob,
    StartRun,
    ApproveFirstArticle,
    PermitChunk,
    SendChunk,
    CountChunk,
    DoubtChunk,
    LapseChunk,
    FinishRun,
    PauseRun,
    ResumeRun,
    StopRun,
    ReadSheet,
    SpoilSheet,
    AskReprint,
    SettleRun,
    CountOutput,
    ReconcileDay,
    ExplainDifference,
    SignDay
};

struct Crew {
    BadgeId actor;
    BadgeId second; // empty when nobody else is there
};

// The word of an act in the audit chain: "lot.inspected" and the like.
std::string_view nameOf(Act);
bool needsSecondPerson(Act);
// Is this crew allowed? Unknown badges, wrong roles, a missing or the same second person are refused, in this
// order. A second person is always a supervisor other than the first; SignDay is two acts of one person each.
Objection crewMay(const Registry&, Act, const Crew&);

} // namespace daishi
