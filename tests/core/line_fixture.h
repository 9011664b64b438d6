// A whole line in a folder of its own: a simulation store with the shipped configuration, a clock that is
// set, and a printer that stands still. For the tests of every use-case.
#pragma once

#include "core/decide/lives.h"
#include "core/line/line.h"
#include "core/line/work.h"
#include "core/print/printer_port.h"
#include "tests/core/attendance.h"
#include "tests/core/new_store.h"
#include "tests/core/store_folder.h"

namespace daishi::test {

// Badges of config/people.toml.
inline const BadgeId kOperator{"0417"}, kOtherOperator{"0418"};
inline const BadgeId kSupervisor{"0102"}, kOtherSupervisor{"0103"}, kAuditor{"0901"};
inline const Crew kOne{kOperator, {}};      // an operator alone
inline const Crew kLeader{kSupervisor, {}}; // a supervisor alone
inline const Crew kTwo{kSupervisor, kOtherSupervisor};

// Blanks of config/blank-types.toml; all but the last look alike.
inline const BlankTypeId kHkn{"kawasaki-hkn-3"}, kSkk{"kawasaki-skk-1"};
inline const BlankTypeId kMidoriHkn{"midori-hkn-2"}, kMidoriSkk{"midori-skk-1"}, kOsh{"kawasaki-osh-1"};

// Says what `report` says. Everything sent to it is done at once.
class StillPrinter final : public PrinterPort {
  public:
    StillPrinter(); // idle, both trays with cards

    PrinterReport report;
    bool reachable = true;
    std::vector<ChunkKey> sent;

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit&, const ChunkKey&,
                                                   const PrintDocument&) override;
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey&) override;
    std::optional<Unreachable> cancel(const ChunkKey&) override;
};

// Instant of a site-local time, "2024-09-30T08:42".
Instant at(std::string_view local);

class LineFixture {
  public:
    explicit LineFixture(std::string_view localStart = "2024-09-30T09:00");

    Line line() { return {*db, clock, registry, vault, random, store, &people, {}}; }

    // One whole number, or the throw of an empty answer.
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);
    // Kind of the newest audit event and its body.
    std::string lastEvent();
    std::string lastEventBody();
    // Balances rebuilt from the movements equal the balances kept, and the chain verifies.
    bool booksAndChainHold();

    // A job of `wanted` pieces without real data, taken to `state` (imported, released or withdrawn).
    JobId makeJob(const BlankTypeId&, JobState state, Day issueDay, int wanted = 3);

    StoreFolder folder;
    Registry registry;
    SimulatedClock clock;
    SeededRandom random;
    NewStore place;
    std::unique_ptr<Database> db;
    Vault vault;
    StoreInfo store;
    EverybodyThere people;
};

} // namespace daishi::test
