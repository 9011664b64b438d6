// A home: one store with its keys, configuration, reports and log.
//
//   HOME/daishi.properties   settings of the program: language, store, the kind of store
//   HOME/store.db            HOME/keys/      HOME/config/      HOME/reports/      HOME/log/daishi.log
//   HOME/last-backup.json     when and where the store was last backed up (backup_record.h)
//
// The kind of a store is chosen once, when the home is made, and cannot be changed: a production store
// refuses a clock that can be set and random bytes that can be foretold.
#pragma once

#include <map>
#include <memory>
#include <string>

#include <Poco/AutoPtr.h>
#include <Poco/Util/LayeredConfiguration.h>

#include "app/cli/call.h"
#include "app/cli/seat.h"
#include "core/line/line.h"
#include "core/line/sheet_reader.h"
#include "core/print/composer_port.h"
#include "core/print/recover.h"

namespace daishi::paper {
class FontSet;
}

namespace daishi::cli {

// One setting of the program.
struct Setting {
    std::string_view name;        // in daishi.properties
    std::string_view environment; // variable that comes before it
    std::string_view otherwise;   // where neither says anything
    Text meaning;
};
const std::vector<Setting>& allSettings();

// Program settings in their order: environment before HOME/daishi.properties before defaults. None of them
// changes what the line refuses. Throws Poco::Exception for a file that cannot be read.
Poco::AutoPtr<Poco::Util::LayeredConfiguration> settingsOf(const std::filesystem::path& home);

// Throws RejectedInput, with every fault.
Registry registryFrom(const std::filesystem::path& configFolder);

std::unique_ptr<PrinterPort> openOverIpp(const PrinterConfig&);

// Work: nothing is done in a store whose own rules are not those of this program (schema_check.h); it is
// StoreError(Damaged) and the first of them is named. Examine: it is opened all the same.
enum class Purpose { Work, Examine };

class Home {
  public:
    // Throws std::runtime_error when there is no home, RejectedInput, RefusedInput, StoreError; a
    // home in which another program works is StoreError(Busy).
    Home(std::filesystem::path folder, Surroundings&, Purpose = Purpose::Work);
    ~Home();

    const std::filesystem::path& folder() const { return folder_; }
    Line& line() { return *line_; }
    Seat& seat() { return *seat_; }
    const Registry& registry() const { return registry_; }
    Database& db() { return *db_; }
    bool isSimulation() const { return line_->store.kind == StoreKind::Simulation; }

    // Opened once each, at the first use.
    PrinterPort& printer(const PrinterId&);
    SheetComposer& composer();
    const paper::FontSet& fonts();

    // Before anything is printed or settled: what an earlier program left in the air.
    Recovered recover(const Crew&);

  private:
    std::filesystem::path folder_;
    Surroundings& around_;
    Registry registry_;
    std::unique_ptr<Database> db_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<Seat> seat_;
    std::unique_ptr<SheetReader> reader_;
    std::unique_ptr<Line> line_;
    std::unique_ptr<paper::FontSet> fonts_;
    std::unique_ptr<SheetComposer> composer_;
    std::map<PrinterId, std::unique_ptr<PrinterPort>> printers_;
};

// Makes a home: `folder` must not exist or be empty. `random` gives keys and the store's id.
struct NewHome {
    std::filesystem::path folder;
    StoreKind kind = StoreKind::Production;
    std::string language;                  // "ja", "en"
    std::string store = "sqlite:store.db"; // open_store.h
    std::string owner = {}; // URL of a PostgreSQL store's owner; used for this act, kept nowhere
};
void makeHome(const NewHome&, Surroundings&, RandomSource& random);

// Throws RefusedInput where a production store is driven by a clock or random source that can be
// foretold.
void mustBeReal(StoreKind, const Clock&, const RandomSource&);

} // namespace daishi::cli
