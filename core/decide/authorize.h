// The one gate: authorize(request, facts) → Permit | Refusal.
//
// The shell gathers PrintFacts in one transaction; authorize asks its guards in the one documented order; the
// first objection is the answer. After the last guard comes the point of no return: the Permit. There is no
// switch that leaves a guard out and no way to a Permit beside this function.
#pragma once

#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "core/decide/guards.h"
#include "core/decide/people.h"
#include "core/decide/permit.h"
#include "core/decide/reading_order.h"

namespace daishi {

struct JobFacts {
    JobId job;
    JobState state = JobState::Imported;
    std::vector<std::string> holds;
    DocumentKind kind;
    Day issueDay;
    Day dataDay;                 // the day the insurer's data describe
    std::string releasedSetting; // hash of layout, fonts and seal at release
    std::string presentSetting;  // the same, of what would be used now
    std::string releasedMaster;  // hash of the blank's plate at release; empty: none was asked for
    std::string presentMaster;   // of the approved one now; empty: there is none
    bool doubtfulSheets = false; // sheets of any run of this job of which nobody knows
    ReadingStanding reading;     // of all its runs whose loads ask for every piece
};

struct LoadFacts {
    LoadId load;
    LoadState state = LoadState::Open;
    std::optional<LoadDeath> endedBy;
    std::optional<LoadDeath> dyingOf; // found by comparing reports and clock just now
    TrayId tray;
    BoxId box;
    BoxState boxState = BoxState::Sealed;
    Sheets inTray; // the ledger's balance of this box in the tray
    LotStanding lot;
    std::vector<Evidence> evidence;     // that agrees, for this load
    std::vector<Evidence> firstArticle; // approved for this load; empty before
    Sheets inspectEvery;                // as asked for when it was loaded; 0: only the first sheet
    Sheets goodSinceLook;               // good sheets of this load after the newest approved one
};

struct PrintFacts {
    Crew crew;
    Objection crewObjection; // crewMay() of the act, worked out by the shell from the registry
    Site site;
    JobFacts job;
    std::optional<LoadFacts> load;
    BlankMatch blank;
    bool runOpen = false;
    bool firstArticleWaits = false; // a sheet of this load was printed and not yet looked at
    PrinterStanding printer;
};

struct PrintRequest {
    JobId job;
    RunId run;
    std::int64_t firstPlace = 1; // in the run's plan, from 1
    Sheets sheets{1};
    bool firstArticle = false;
    Instant now;
};

// What authorize answers.
class Decision {
  public:
    Decision(Permit permit) : held_(std::move(permit)) {}
    Decision(Refusal refusal) : held_(std::move(refusal)) {}
    bool permitted() const { return held_.index() == 0; }
    const Permit& permit() const { return std::get<0>(held_); }
    const Refusal& refusal() const { return std::get<1>(held_); }

  private:
    std::variant<Permit, Refusal> held_;
};

Decision authorize(const PrintRequest&, const PrintFacts&);

// A permit is used at once or not at all.
inline constexpr int kPermitMinutes = 5;
// too late, or by a clock that was turned back since.
Objection permitInForce(const Permit&, Instant now);

// The order of the guards by name, for the documents and for the table test.
struct GuardRow {
    std::string_view name;
    std::vector<RefusalCode> answers;
};
std::span<const GuardRow> guardOrder();

} // namespace daishi
