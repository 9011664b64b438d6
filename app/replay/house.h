// The house of one scene: a folder that is thrown away, with a simulation home in it, its own configuration,
// its printers, its paper, and the clock that stands still until the scene says otherwise.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "app/cli/cli.h"
#include "app/replay/boxes.h"
#include "app/replay/printers.h"
#include "app/replay/scene.h"

namespace daishi::replay {

// Where the programs and the configuration are.
struct Workshop {
    std::filesystem::path printerProgram; // daishi-vprinter
    std::filesystem::path configFolder;   // is copied, never changed
    std::string store = {}; // URL of an empty PostgreSQL database; empty: a file of the scene's own
    std::string owner = {}; // its owner's
    std::filesystem::path scannerProgram = {}; // daishi-vscanner; without one no sheet can be pictured
};

struct Issue {
    std::string mapping;
    Day issueDay;
    Pieces people;
    Households households;
};

class House {
  public:
    // `folder` must exist and be empty. Throws std::runtime_error when the configuration is faulty.
    House(const Workshop&, std::filesystem::path folder, const Scene&);

    // Starts a virtual printer in the place of this one of the configuration. Only before the home is made.
    void startPrinter(const PrinterId&);
    // `daishi home init --simulation`, once.
    void makeHome();
    bool homeIsMade() const { return made_; }

    std::filesystem::path folder() const { return folder_; }
    std::filesystem::path home() const { return folder_ / "home"; }
    std::filesystem::path configFolder() const { return folder_ / "config"; }
    // After a change of the scene's own configuration.
    void readConfigAgain();
    // A name for a file that a person makes, "0001-scans.txt".
    std::filesystem::path newFile(const std::string& name);

    const std::filesystem::path scannerProgram;
    Registry registry;
    SimulatedClock clock;
    SeededRandom random;
    Boxes boxes;
    Printers printers;
    std::map<std::string, std::string> saved;           // {LOT} → L-240927-01
    std::map<std::string, std::filesystem::path> files; // {file P}
    std::map<std::string, Issue> issues;                // what the insurer tells beside {file P}
    std::set<std::filesystem::path> binned;             // output sheets in the bin for spoilage
    std::set<std::filesystem::path> left;               // output sheets that have left the house
    std::map<std::string, std::int64_t> refusals;       // met so far, by their names
    std::vector<std::string> as;                        // --as and --second of what follows
    std::map<std::string, std::string> typing; // badge → what is typed: right (left out), wrong, none

    // What somebody with this badge types when asked for their PIN. Nothing: nobody is at the terminal.
    std::optional<std::string> typed(const BadgeId&) const;

  private:
    void setPins();

    std::filesystem::path folder_;
    bool made_ = false;
    int filesMade_ = 0;
    std::uint64_t seed_;
    std::string store_, owner_;
};

} // namespace daishi::replay
