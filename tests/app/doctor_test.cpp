// Each thing is broken once, and the doctor names it; whatever is broken, the rest is examined all the same.
#include <algorithm>
#include <functional>

#include "core/store/sha256.h"
#include "tests/app/doctor_kit.h"

using namespace daishi;
using namespace daishi::test;
using doctor::Health;
namespace fs = std::filesystem;

namespace {

void openToAll(const fs::path& path) {
    fs::permissions(path, fs::perms::group_read | fs::perms::others_read, fs::perm_options::add);
}

void onlyHolidays(Ward& ward, const std::string& days) {
    std::string text = bytesOf(ward.at("config/site.toml"));
    const std::size_t from = text.find("holidays = ["), to = text.find(']', from);
    writeBytes(ward.at("config/site.toml"), text.replace(from, to - from, "holidays = [" + days));
}

// Approved by its hash, and cut short all the same.
void halfASeal(Ward& ward) {
    const char* const image = "config/seals/midori-mayor.png";
    const std::string approved = bytesOf(ward.at(image));
    const std::string half = approved.substr(0, approved.size() / 2);
    writeBytes(ward.at(image), half);
    std::string text = bytesOf(ward.at("config/seals.toml"));
    const std::string before = sha256Hex(approved);
    writeBytes(ward.at("config/seals.toml"), text.replace(text.find(before), before.size(), sha256Hex(half)));
}

struct Row {
    const char* area;
    const char* check;
    Health health;
    const char* named; // in the English sentence
    std::function<void(Ward&)> breakIt;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> all = {
        {"program", "configuration", Health::Fault, "is missing", nullptr}, // told apart below
        {"fonts", "mincho", Health::Fault, "/nowhere/ipamjm.ttf",
         [](Ward& w) { w.machine.fonts.mincho = "/nowhere/ipamjm.ttf"; }},
        {"fonts", "files", Health::Fault, "instead of",
         [](Ward& w) { w.machine.fonts.mincho = w.machine.fonts.sansBold; }},
        {"fonts", "sans-bold", Health::Fault, "U+1B00", [](Ward& w) { w.machine.words += "\u1B00"; }},
        {"home", "folder", Health::Fault, "open to others", [](Ward& w) { openToAll(w.floor.home()); }},
        {"home", "folder", Health::Fault, "this program runs as user", [](Ward& w) { w.machine.user += 1; }},
        {"home", "settings", Health::Fault, "daishi.properties",
         [](Ward& w) { fs::remove(w.at("daishi.properties")); }},
        {"home", "settings", Health::Attention, "log.level = loud",
         [](Ward& w) { std::ofstream(w.at("daishi.properties"), std::ios::app) << "log.level = loud\n"; }},
        {"home", "settings", Health::Fault, "missing",
         [](Ward& w) {
             fs::remove(w.at("daishi.properties"));
             fs::create_directory(w.at("daishi.properties"));
         }},
        {"home", "configuration", Health::Fault, "people.toml:",
         [](Ward& w) { std::ofstream(w.at("config/people.toml"), std::ios::app) << "\nking = 1\n"; }},
        {"printers", "configuration", Health::Attention, "no printer was asked",
         [](Ward& w) { std::ofstream(w.at("config/people.toml"), std::ios::app) << "\nking = 1\n"; }},
        {"home", "holidays", Health::Attention, "the last is 2023-11-23",
         [](Ward& w) { onlyHolidays(w, "2023-11-03, 2023-11-23"); }},
        {"home", "holidays", Health::Attention, "No holiday", [](Ward& w) { onlyHolidays(w, ""); }},
        {"home", "seals", Health::Fault, "(midori-mayor) cannot be printed", halfASeal},
        {"home", "log", Health::Fault, "open to others", [](Ward& w) { openToAll(w.at("log/daishi.log")); }},
        {"home", "log", Health::Fault, "missing", [](Ward& w) { fs::remove_all(w.at("log")); }},
        {"store", "file", Health::Fault, "missing", [](Ward& w) { fs::remove(w.at("store.db")); }},
        {"store", "file", Health::Fault, "open to others", [](Ward& w) { openToAll(w.at("store.db")); }},
        {"store", "disk", Health::Fault, "100 MB",
         [](Ward& w) { w.machine.freeBytes = [](const fs::path&) { return std::uintmax_t(100'000'000); }; }},
        {"store", "disk", Health::Attention, "1000 MB",
         [](Ward& w) {
             w.machine.freeBytes = [](const fs::path&) { return std::uintmax_t(1'000'000'000); };
         }},
        {"store", "contents", Health::Fault, "damaged",
         [](Ward& w) { writeBytes(w.at("store.db"), std::string(8192, 'x')); }},
        {"store", "setting", Health::Fault, "oracle:…",
         [](Ward& w) {
             std::ofstream(w.at("daishi.properties"), std::ios::app) << "store = oracle://u:geheim@h/d\n";
         }},
        {"store", "last-event", Health::Fault, "the clock went back",
         [](Ward& w) { w.floor.clock.set(at("2024-09-29T08:00")); }},
        {"store", "schema", Health::Fault, "earlier version",
         [](Ward& w) {
             w.byHand("DROP TRIGGER meta_kept; UPDATE meta SET value = '2' WHERE name = 'schema'");
         }},
        {"store", "rules", Health::Fault, "trigger audit_kept",
         [](Ward& w) { w.byHand("DROP TRIGGER audit_kept"); }},
        {"store", "masters", Health::Attention, "have no master", [](Ward& w) { w.askForPictures(); }},
        {"store", "reader", Health::Fault, "does not answer",
         [](Ward& w) {
             w.askForPictures();
             w.machine.readerAnswers = [] { return false; };
         }},
        {"store", "digests", Health::Attention, "plain SHA-256",
         [](Ward& w) {
             w.byHand("INSERT INTO job (id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, "
                      "households, file_digest, state, day, event) SELECT 'J', 'm', 'i', 'k', min(id), 'd', "
                      "'d', 1, "
                      "1, 'abc', 'imported', 'd', 1 FROM blank_type");
         }},
        {"store", "backup", Health::Attention, "No backup",
         [](Ward& w) { fs::remove(w.at("last-backup.json")); }},
        {"store", "backup", Health::Attention, "The last backup was made at 2024-09-30",
         [](Ward& w) { w.floor.clock.set(at("2024-10-02T08:00")); }},
        {"store", "backup", Health::Attention, "cannot be read",
         [](Ward& w) { writeBytes(w.at("last-backup.json"), "[1"); }},
        {"store", "backup", Health::Attention, "cannot be read",
         [](Ward& w) { writeBytes(w.at("last-backup.json"), "[]"); }},
        {"printers", "printer-1", Health::Fault, "not the configured one",
         [](Ward& w) { w.showCertificate(std::string(64, 'b'), "2034-09-30T09:00"); }},
        {"printers", "printer-1", Health::Attention, "which expired at 2024-09-29",
         [](Ward& w) { w.showCertificate(std::string(64, 'a'), "2024-09-29T09:00"); }},
        {"printers", "printer-1", Health::Attention, "which expires at 2024-10-15",
         [](Ward& w) { w.showCertificate(std::string(64, 'a'), "2024-10-15T09:00"); }},
        {"keys", "files", Health::Fault, "digest.key", [](Ward& w) { fs::remove(w.at("keys/digest.key")); }},
        {"keys", "files", Health::Fault, "open to others",
         [](Ward& w) { openToAll(w.at("keys/master.key")); }},
        {"keys", "files", Health::Fault, "cannot be used",
         [](Ward& w) { writeBytes(w.at("keys/master.key"), "short"); }},
        {"printers", "printer-1", Health::Fault, "cannot be reached",
         [](Ward& w) {
             w.machine.describe = [](const PrinterConfig&) { return Unreachable{"switched off"}; };
         }},
        {"printers", "printer-2", Health::Fault, "no tray tray-1, tray-2",
         [](Ward& w) {
             w.machine.describe = [](const PrinterConfig& printer) {
                 auto says = goodPrinter(printer);
                 says.mediaSources = std::vector<std::string>{"main"};
                 return says;
             };
         }},
        {"printers", "printer-1", Health::Attention, "life counter",
         [](Ward& w) {
             w.machine.describe = [](const PrinterConfig& printer) {
                 auto says = goodPrinter(printer);
                 says.report.deviceCounter.reset();
                 return says;
             };
         }},
        {"printers", "printer-1", Health::Attention, "media-empty",
         [](Ward& w) {
             w.machine.describe = [](const PrinterConfig& printer) {
                 auto says = goodPrinter(printer);
                 says.report.reasons = std::vector<std::string>{"media-empty"};
                 return says;
             };
         }},
        {"clock", "synchronised", Health::Attention, "not synchronised",
         [](Ward& w) { w.machine.clockIsSynchronised = [] { return false; }; }},
        {"clock", "synchronised", Health::Attention, "does not say",
         [](Ward& w) { w.machine.clockIsSynchronised = [] { return std::nullopt; }; }},
        {"clock", "zone", Health::Attention, "/nowhere/Asia/Tokyo",
         [](Ward& w) { w.machine.zoneData = "/nowhere"; }},
        {"console", "scanners", Health::Fault, "scanners.toml:",
         [](Ward& w) { std::ofstream(w.at("config/scanners.toml"), std::ios::app) << "\nking = 1\n"; }},
        {"console", "gate", Health::Attention, "/dev/ttyDAISHI0",
         [](Ward& w) {
             std::ofstream(w.at("config/scanners.toml"), std::ios::app)
                 << "\n[[scanner]]\nid = \"gate\"\nname = { ja = \"出口\", en = \"Gate\" }\n"
                    "kind = \"serial\"\nport = \"/dev/ttyDAISHI0\"\n";
         }},
        {"console", "copier", Health::Attention, "/nowhere/scans",
         [](Ward& w) {
             std::ofstream(w.at("config/scanners.toml"), std::ios::app)
                 << "\n[[picture-source]]\nid = \"copier\"\nname = { ja = \"複合機\", en = \"Copier\" }\n"
                    "kind = \"folder\"\nfolder = \"/nowhere/scans\"\n";
         }},
        {"terminal", "locale", Health::Attention, "(C)",
         [](Ward& w) { w.machine.environment = [](const char*) { return std::string(); }; }},
        {"terminal", "terminal", Health::Attention, "Linux console",
         [](Ward& w) {
             w.machine.terminal = true;
             w.machine.environment = [](const char* name) {
                 return std::string(name == std::string("TERM") ? "linux" : "C.UTF-8");
             };
         }},
    };
    return all;
}

bool holds(const std::vector<doctor::Finding>& findings, const Row& row) {
    return std::any_of(findings.begin(), findings.end(), [&](const doctor::Finding& one) {
        return one.area == row.area && one.check == row.check && one.health == row.health &&
               one.says.en.find(row.named) != std::string::npos && !one.act.ja.empty() && !one.act.en.empty();
    });
}

} // namespace

TEST_CASE("where nothing is wrong the doctor finds nothing") {
    Ward ward;
    const auto findings = ward.examine();
    INFO(described(findings));
    CHECK(doctor::worstOf(findings) == Health::Ok);
    for (const doctor::Finding& one : findings) {
        CHECK_FALSE(one.says.ja.empty());
        CHECK(one.act.empty());
    }
    for (const Row& row : rows())
        CHECK_FALSE(holds(findings, row));
}

TEST_CASE("each thing broken once is named, with what to do, and everything else is still examined") {
    for (const Row& row : rows()) {
        if (!row.breakIt)
            continue;
        Ward ward;
        row.breakIt(ward);
        const auto findings = ward.examine();
        INFO(row.area << "/" << row.check << " " << row.named << "\n" << described(findings));
        CHECK(holds(findings, row));
        CHECK(described(findings).find("geheim") == std::string::npos);
        for (const char* area :
             {"program", "fonts", "home", "store", "keys", "printers", "clock", "terminal", "console"})
            CHECK(std::any_of(findings.begin(), findings.end(),
                              [&](const doctor::Finding& one) { return one.area == area; }));
    }
}

TEST_CASE("the configuration to begin with may be missing") {
    Ward ward;
    const auto findings = doctor::examine({ward.floor.home(), "/nowhere", ward.floor.clock, ward.machine});
    CHECK(holds(findings, rows().front()));
}

TEST_CASE("a store in which another works is told with its holder, and is not opened") {
    Ward ward;
    const auto holder = openSqlite(ward.at("store.db").string(), OpenMode::Existing);
    const auto findings = ward.examine();
    INFO(described(findings));
    CHECK(holds(findings, {"store", "lock", Health::Attention, "is working in this home (process", nullptr}));
    CHECK(doctor::worstOf(findings) == Health::Attention);
}

TEST_CASE("where there is no home the machine is examined, and how to make a home is told") {
    Ward ward;
    const auto findings =
        doctor::examine({"/nowhere/home", DAISHI_CONFIG_FOLDER, ward.floor.clock, ward.machine});
    CHECK(holds(findings, {"home", "folder", Health::Attention, "There is no home", nullptr}));
    CHECK(doctor::worstOf(findings) == Health::Attention);
}

TEST_CASE("a store of another user is never opened") {
    Ward ward;
    ward.machine.user += 1;
    const auto findings = ward.examine();
    for (const doctor::Finding& one : findings)
        CHECK_FALSE((one.area == "store" && (one.check == "contents" || one.check == "last-event")));
}

TEST_CASE("a printer over ipps that shows its own certificate is well") {
    Ward ward;
    ward.encrypt();
    const auto findings = ward.examine();
    INFO(described(findings));
    CHECK(doctor::worstOf(findings) == Health::Ok);
    CHECK_THAT(described(findings), Catch::Contains("good until 2034-09-30"));
}
