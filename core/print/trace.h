// From a lot to everything that was made of it, told apart by what is certain and what is
// possible. Reads only, and holds nobody's data: pieces and households are counted, never named.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/decide/accounts.h"
#include "core/decide/sureness.h"
#include "core/line/line.h"
#include "core/line/lookup.h"

namespace daishi {

struct TracedBox {
    BoxRow row;
    std::map<Account, Sheets> sheets; // by where they are now
};

struct TracedLoad {
    LoadId id;
    PrinterId printer;
    TrayId tray;
    BoxId box;
    JobId job;
    LoadState state = LoadState::Open;
    Instant openedAt;
    std::optional<Instant> endedAt; // nothing: it lives, or it was over before steps were kept
    std::optional<LoadDeath> endedBy;

    bool inDoubt() const { return endedBy && endsInDoubt(*endedBy); }
};

struct TracedRun {
    RunId id;
    JobId job;
    LoadId load;
    PrinterId printer;
    RunState state = RunState::Open;
    Day day;
    std::map<SheetState, Sheets> sheets;
};

// Sheets of this lot, by how they are now.
struct TracedSheets {
    SheetState state = SheetState::Sent;
    Sheets certain, possible;
};

struct TracedJob {
    JobId id;
    BlankTypeId type;
    KindId kind;
    Day issueDay;
    JobState state = JobState::Imported;
    Sheets certain, possible; // of its sheets, those of this lot
};

// Pieces whose sheet that counts is of this lot: people and the households that they live in. A piece that
// was printed again on a sheet of another lot is not of this one any more.
struct TracedPieces {
    KindId kind;
    PieceState state = PieceState::Wanted;
    Sureness sureness = Sureness::Certain;
    Pieces people;
    Households households;
};

// A day on which something was done with the lot.
struct TracedDay {
    Day day;
    std::optional<DayState> state; // nothing: nobody has judged it
    std::int64_t versions = 0;     // of its report
    std::string newest;            // hash of the newest one; empty without one
};

struct TracedHold {
    std::int64_t number = 0;
    std::string reason;
    Day day;
    std::optional<std::string> lifted; // why
};

struct TracedFinding {
    std::optional<BoxId> box; // nothing: the whole lot
    BlankTypeId says;
    std::string reason;
    Day day;
};

// What was seen of its sheets, the same ones of a day together.
struct TracedEvidence {
    std::string moment; // "receiving"
    Evidence grade = Evidence::E1DeliveryNote;
    std::optional<BlankTypeId> says;
    bool agrees = false;
    Day day;
    std::int64_t times = 0;
};

// What a reader of codes said of its sheets, and what stopped there; the same things of a run together.
struct TracedReading {
    RunId run;
    std::string kind; // a word of ReadingKind, or "by-hand"
    std::int64_t times = 0;
    Day first, last;
};

struct LotTrace {
    LotRow lot;
    DeliveryId delivery;
    std::vector<TracedBox> boxes;
    std::vector<TracedLoad> loads;
    std::vector<TracedRun> runs;
    std::vector<TracedJob> jobs;
    std::vector<TracedSheets> sheets;
    std::vector<TracedPieces> pieces;
    std::vector<TracedDay> days;
    std::vector<TracedHold> holds;
    std::vector<TracedFinding> findings;
    std::vector<TracedEvidence> evidence;
    std::vector<TracedReading> readings;
};

// Nothing: no such lot. One look at one moment. Throws StoreError.
std::optional<LotTrace> traceLot(Line&, const LotId&);

} // namespace daishi
