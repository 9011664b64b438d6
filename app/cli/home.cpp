#include "app/cli/home.h"

#include <Poco/Util/MapConfiguration.h>
#include <Poco/Util/PropertyFileConfiguration.h>

#include <cstdlib>

#include "app/cli/open_reader.h"
#include "app/scanner/settings.h"
#include "core/config/load_registry.h"
#include "core/line/standing.h"
#include "core/store/open_store.h"
#include "core/store/schema_check.h"
#include "printers/compose/sheet_composer.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/paper/font.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

std::string propertiesIn(const fs::path& home) {
    return (home / "daishi.properties").string();
}

void rulesMustHold(Database& db) {
    const auto faults = compareRules(db);
    if (!faults.empty())
        throw DamagedStore(Trouble::StoreRulesDiffer, {{"what", same(faults.front().what)},
                                                       {"reason", faults.front().reason},
                                                       {"count", figure(std::int64_t(faults.size()))}});
}

std::vector<ConfigFault> faultsOf(const std::variant<Registry, std::vector<ConfigFault>>& registry,
                                  const std::variant<scanner::Settings, std::vector<ConfigFault>>& scanners) {
    std::vector<ConfigFault> all;
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&registry))
        all = *faults;
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&scanners))
        all.insert(all.end(), faults->begin(), faults->end());
    return all;
}

} // namespace

const std::vector<Setting>& allSettings() {
    static const std::vector<Setting> settings = {
        {"language",
         "DAISHI_LANGUAGE",
         "",
         {"言語。ja または en。なければ環境（LANG）から",
          "ja or en; left out: that of the environment (LANG)"}},
        {"store",
         "DAISHI_STORE",
         "sqlite:store.db",
         {"記録の入れ物。sqlite:FILE または postgresql://ROLE@HOST/DATABASE",
          "where the store lies: sqlite:FILE, seen from the home, or postgresql://ROLE@HOST/DATABASE"}},
        {"log.level",
         "DAISHI_LOG_LEVEL",
         "information",
         {"ログに残すもの。information、warning、error", "what is logged: information, warning or error"}},
        {"log.size",
         "DAISHI_LOG_SIZE",
         "1000000",
         {"ログを取り分ける大きさ（バイト）", "bytes at which the log is put aside as daishi.log.1"}},
        {"log.keep", "DAISHI_LOG_KEEP", "20", {"取り分けたログを残す数", "how many logs put aside are kept"}},
    };
    return settings;
}

std::unique_ptr<PrinterPort> openOverIpp(const PrinterConfig& printer) {
    PrinterTrays trays;
    for (const TrayConfig& tray : printer.trays)
        trays[tray.id] = tray.mediaSource;
    return openIppPrinter(PrinterAddress{printer.uri, printer.certificate, printer.queue}, std::move(trays));
}

Poco::AutoPtr<Poco::Util::LayeredConfiguration> settingsOf(const fs::path& home) {
    Poco::AutoPtr<Poco::Util::LayeredConfiguration> settings(new Poco::Util::LayeredConfiguration);
    Poco::AutoPtr<Poco::Util::MapConfiguration> environment(new Poco::Util::MapConfiguration);
    for (const Setting& setting : allSettings()) {
        if (const char* value = std::getenv(setting.environment.data()))
            environment->setString(std::string(setting.name), value);
    }
    settings->add(environment, 0);
    if (!home.empty() && fs::is_regular_file(propertiesIn(home))) // of a folder Poco would read for ever
        settings->add(new Poco::Util::PropertyFileConfiguration(propertiesIn(home)), 1);
    Poco::AutoPtr<Poco::Util::MapConfiguration> defaults(new Poco::Util::MapConfiguration);
    for (const Setting& setting : allSettings())
        defaults->setString(std::string(setting.name), std::string(setting.otherwise));
    settings->add(defaults, 2);
    return settings;
}

Registry registryFrom(const fs::path& folder) {
    auto loaded = loadRegistry(folder);
    const auto faults = faultsOf(loaded, scanner::readSettings(folder));
    if (faults.empty())
        return std::get<Registry>(std::move(loaded));
    Rejected rejected{
        {"設定に誤りがあります。", "The configuration has faults."}, {}, std::int64_t(faults.size())};
    for (const ConfigFault& fault : faults)
        rejected.faults.push_back({fault.file, fault.line, 0, "", {fault.reason, fault.reason}});
    throw RejectedInput{std::move(rejected)};
}

void mustBeReal(StoreKind kind, const Clock& clock, const RandomSource& random) {
    if (kind == StoreKind::Simulation || (!clock.isSimulated() && !random.isSimulated()))
        return;
    throw RefusedInput{{RefusalCode::SimulatedClock,
                        {"時計または乱数が練習用", "a clock or random source for practice"},
                        {"本物の時計と乱数", "the real clock and random source"},
                        {}}};
}

Home::Home(fs::path folder, Surroundings& around, Purpose purpose)
    : folder_(std::move(folder)), around_(around) {
    if (!fs::exists(propertiesIn(folder_)))
        throw CannotGoOn(Trouble::NoHome, {{"folder", same(folder_.string())}});
    registry_ = registryFrom(folder_ / "config");
    db_ = openStore(settingsOf(folder_)->getString("store"), folder_.string());
    const StoreInfo info = readStoreInfo(*db_);
    mustBeReal(info.kind, around_.clock, around_.random);
    if (purpose == Purpose::Work)
        rulesMustHold(*db_);
    registerBlankTypes(*db_, registry_);
    registerPeople(*db_, registry_);
    vault_ = std::make_unique<Vault>(Vault::open(folder_ / "keys", around_.random));
    seat_ = std::make_unique<Seat>(around_, folder_, *db_, info);
    reader_ = openedAtFirstPicture(around_.openReader ? around_.openReader : openReader);
    line_.reset(new Line{
        *db_, around_.clock, registry_, *vault_, around_.random, info, seat_.get(), {}, reader_.get()});
}

Home::~Home() = default;

PrinterPort& Home::printer(const PrinterId& id) {
    auto& port = printers_[id];
    if (!port) {
        const PrinterConfig* printer = registry_.printer(id);
        if (!printer)
            throw CannotGoOn(Trouble::PrinterNotConfigured, {{"printer", same(id.str())}});
        port = around_.openPrinter ? around_.openPrinter(*printer) : openOverIpp(*printer);
    }
    return *port;
}

SheetComposer& Home::composer() {
    if (!composer_)
        composer_ = makeSheetComposer();
    return *composer_;
}

const paper::FontSet& Home::fonts() {
    if (!fonts_)
        fonts_ = std::make_unique<paper::FontSet>();
    return *fonts_;
}

Recovered Home::recover(const Crew& crew) {
    return recoverChunks(
        *line_, crew, [this](const PrinterId& id) { return registry_.printer(id) ? &printer(id) : nullptr; });
}

} // namespace daishi::cli
