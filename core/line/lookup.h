// Questions about the present state that several use-cases ask. All read inside the caller's transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/accounts.h"
#include "core/decide/guards.h"
#include "core/store/database.h"
#include "core/words/registry.h"

namespace daishi {

// Throws std::runtime_error when the store names a type that the configuration no longer has.
NamedType namedType(const Registry&, const BlankTypeId&);

struct LotRow {
    LotId id;
    BlankTypeId registered;
    std::optional<BlankTypeId> found; // by the newest finding
    LotStanding standing;

    const BlankTypeId& effective() const { return found ? *found : registered; }
};
std::optional<LotRow> findLot(Database&, const LotId&);

struct BoxRow {
    BoxId id;
    LotId lot;
    BlankTypeId type;
    std::int64_t number = 0;
    BoxState state = BoxState::Sealed;
    Sheets declared;
};
std::optional<BoxRow> findBox(Database&, const BoxId&);
std::vector<BoxRow> boxesOf(Database&, const LotId&);

// What the sheets of the box are by the newest finding, of the box itself or of its lot; nothing: as
// registered.
std::optional<BlankTypeId> foundTypeOf(Database&, const BoxRow&);
// What the sheets of the box are by all that is known.
BlankTypeId effectiveTypeOf(Database&, const BoxRow&);

Sheets balanceOf(Database&, const BoxId&, Account);

// Reasons of the holds in force; `kind` is "lot" or "job".
std::vector<std::string> holdsOn(Database&, const std::string& kind, const std::string& subject);

struct LoadRow {
    LoadId id;
    PrinterId printer;
    TrayId tray;
    BoxId box;
    LotId lot;
    BlankTypeId type;
    JobId job;
    LoadState state = LoadState::Open;
    std::optional<LoadDeath> endedBy;
    PrinterReport baseline;
    Instant openedAt;
    Sheets inspectEvery;         // as the policy of its blank said when it was loaded; 0: only the first
    bool everyPieceRead = false; // the same: its sheets pass a reader (K7)
};
std::optional<LoadRow> findLoad(Database&, const LoadId&);
std::optional<LoadRow> liveLoadIn(Database&, const TrayId&);
std::optional<LoadRow> liveLoadOf(Database&, const BoxId&);
std::optional<LoadRow> lastLoadIn(Database&, const TrayId&);
std::vector<LoadRow> liveLoadsOfLot(Database&, const LotId&);

// Ends a live load and stops its run, if one is open. What of the run was already sent stays as it is.
void endLoad(Database&, const LoadRow&, LoadDeath);

// Puts a hold on a lot or job; several may be in force at once.
void placeHold(Database&, const std::string& kind, const std::string& subject, const std::string& reason,
               std::int64_t event);

struct JobRow {
    JobId id;
    std::string mapping;
    InsurerNumber insurer;
    KindId kind;
    BlankTypeId type;
    Day issueDay;
    Day dataDay;
    Pieces pieces;
    Households households;
    std::string setting; // hash of layout and fonts at release; empty before
    std::string master;  // hash of the plate of its blank at release; empty where none was asked for
    JobState state = JobState::Imported;
    Day day;
};
std::optional<JobRow> findJob(Database&, const JobId&);

// Seen and agreeing, for one lot at one moment, or for one load.
std::vector<Evidence> evidenceOfLoad(Database&, const LoadId&, const std::string& moment);
// Answers the number of the row.
std::int64_t recordEvidence(Database&, const LotId&, const std::optional<BoxId>&,
                            const std::optional<LoadId>&, const std::string& moment, Evidence,
                            const std::optional<BlankTypeId>& says, bool agrees, Day, std::int64_t event);

Day dayFrom(const std::string& iso); // throws StoreError(Damaged)

} // namespace daishi
