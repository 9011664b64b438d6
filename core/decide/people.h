// Who may do what, when two people are asked for, and how each shows who they are.
#pragma once

#include <chrono>
#include <optional>

#include "core/words/days.h"
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
    ClearLine,
    OpenDestruction,
    ScanForDestruction,
    ListWithoutCode,
    DestroyListed,
    DestroyBox,
    WasteBox,
    OpenStocktake,
    CountPlace,
    SettleCount,
    CloseStocktake,
    PermitTest,
    PrintTest,
    CountTest,
    ReturnBox,
    FindBox,
    SplitBox,
    TakeSample,
    AskUrgently,
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
    FeedReading,
    ResolveReading,
    SpoilSheet,
    AskReprint,
    SettleRun,
    CountOutput,
    ReconcileDay,
    ExplainDifference,
    SignDay,
    // People and their badges
    BeginPins,
    SetFirstPin,
    ChangePin,
    ResetPin,
    FreePin,
    Login,
    Logout,
    BlockBadge,
    UnblockBadge,
    IssueBadge,
    ConfirmClock,
    // Pictures of sheets
    EnrolMaster,
    ChooseSamples,
    ExaminePicture,
    LookAtSheet,
    OpenPicture,
    ServiceReader,
    ChallengeReader
};

struct Crew {
    BadgeId actor;
    BadgeId second; // empty when nobody else is there
};

// What the store and the terminal say of one of a crew at this moment. An empty standing stands for nobody:
// it may do nothing.
enum class BadgeState { NotIssued, InUse, Blocked };

// Why a session is over; the words of the store.
enum class SessionEnd { LoggedOut, Idle, TooLong, ClockWentBack, BadgeBlocked, Replaced, PinChanged };
std::string_view nameOf(SessionEnd);              // "idle"
SessionEnd sessionEndFrom(std::string_view name); // throws std::invalid_argument
Text describe(SessionEnd);

struct Standing {
    BadgeState badge = BadgeState::NotIssued;
    bool pinSet = false;
    unsigned wrongPins = 0;         // in a row
    bool session = false;           // a live one of this badge at this terminal
    std::optional<SessionEnd> over; // why the one that was here is not live
    bool pinShown = false;          // the PIN was typed at this act
};

// Five wrong PINs in a row block the person's PIN until a supervisor frees it.
inline constexpr unsigned kWrongPinsAllowed = 5;
// While no supervisor is left who could free one, a supervisor's blocked PIN has one more try each time that
// nobody has tried it for so long: whoever types wrong PINs at every supervisor's badge must not stop the
// line.
inline constexpr std::chrono::minutes kBlockedPinRests{15};

struct Attendance {
    Standing actor, second;
    Day today;
};

// What is known of a session when an act comes (core/store/schema: table session).
struct SessionTimes {
    Instant opened, seen; // seen: the last act in it
};
// Nothing: it lives. A clock that went back ends it, because nobody can say how long nothing was done.
std::optional<SessionEnd> overBy(const SessionTimes&, const Site&, Instant now);

// The word of an act in the audit chain: "lot.inspected" and the like.
std::string_view nameOf(Act);
bool needsSecondPerson(Act);
bool needsActorPin(Act); // a session will not do

// Is this crew allowed? In this order, first for the actor and then for the second person (who is asked
// whenever there is one, also where none is needed):
//   actor   R-701 unknown · R-705 blocked · R-706 not issued · R-702 role · qualification
//           · R-709 no PIN · R-711 PIN blocked · R-714 no session, or R-713 where only the PIN itself will do
//   second  R-703 missing · R-701 · R-704 the same person, by whatever badge · R-705 · R-706 · R-702
//           · · R-709 · R-711 · R-713 the PIN, at the act itself
// A second person is always a supervisor; SignDay is two acts of one person each. Acts that only write down
// what a machine has done under an earlier permit (CountChunk, DoubtChunk, LapseChunk, CountTest) ask for
// the role alone: whoever is blocked in the middle of a chunk gets no other one, but its sheets must not be
// lost to the books.
Objection crewMay(const Registry&, Act, const Crew&, const Attendance&);

// Is this somebody whom the role allows such an act, today or another day?.
Objection roleMay(const Registry&, Act, const BadgeId&);

} // namespace daishi
