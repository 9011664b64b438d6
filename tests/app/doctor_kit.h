// A home and a machine on which nothing is wrong, for tests that break one thing of it.
#pragma once

#include <fstream>

#include "app/doctor/examine.h"
#include "core/store/database.h"
#include "tests/app/cli_kit.h"

namespace daishi::test {

namespace fs = std::filesystem;

inline PrinterDescription goodPrinter(const PrinterConfig& printer) {
    PrinterDescription says;
    says.ippVersions = std::vector<std::string>{"1.1", "2.0"};
    says.makeAndModel = "Test 1";
    says.mediaSources.emplace();
    for (const TrayConfig& tray : printer.trays)
        says.mediaSources->push_back(tray.mediaSource);
    says.report.state = PrinterState::Idle;
    says.report.reasons = std::vector<std::string>{"none"};
    says.report.deviceCounter = 7;
    return says;
}

// A home and a machine on which nothing is wrong.
struct Ward {
    Ward() {
        floor.makeHome();
        floor.run({"request", "ask", kHkn.str(), "500", "--as", "0417"});
        floor.run({"backup", (floor.folder / "copy").string()});
        machine = doctor::thisMachine(false);
        machine.describe = goodPrinter;
        machine.certificate = [](const PrinterConfig& printer) {
            return CertificateShown{printer.certificate, daishi::test::at("2034-09-30T09:00")};
        };
        machine.readerAnswers = [] { return true; };
        machine.clockIsSynchronised = [] { return true; };
        machine.freeBytes = [](const fs::path&) { return std::uintmax_t(50'000'000'000); };
        machine.environment = [](const char* name) {
            return std::string(name == std::string("LANG") ? "ja_JP.UTF-8" : "");
        };
        machine.zoneData = floor.folder / "zones";
        fs::create_directories(machine.zoneData / "Asia/Tokyo");
    }
    std::vector<doctor::Finding> examine() {
        return doctor::examine({floor.home(), DAISHI_CONFIG_FOLDER, floor.clock, machine});
    }
    fs::path at(const char* part) { return floor.home() / part; }
    // As another program would write.
    void byHand(const std::string& sql) {
        openSqlite(at("store.db").string(), OpenMode::Existing)->script(sql);
    }
    // The first blank asks for pictures of its first articles.
    void askForPictures() {
        std::string text = bytesOf(at("config/blank-types.toml"));
        const std::string asked = "at-first-article = [\"E3\"]";
        text.replace(text.find(asked), asked.size(), "at-first-article = [\"E3\", \"E5\"]");
        writeBytes(at("config/blank-types.toml"), text);
    }
    // The first printer is reached over ipps.
    void encrypt() {
        std::string text = bytesOf(at("config/printers.toml"));
        const std::string plain = "uri = \"ipp://";
        text.replace(text.find(plain), plain.size(),
                     "certificate = \"" + std::string(64, 'a') + "\"\nuri = \"ipps://");
        writeBytes(at("config/printers.toml"), text);
    }
    void showCertificate(const std::string& print, const char* until) {
        encrypt();
        machine.certificate = [=](const PrinterConfig&) {
            return CertificateShown{print, daishi::test::at(until)};
        };
    }

    CliFloor floor;
    doctor::Machine machine;
};

inline std::string described(const std::vector<doctor::Finding>& findings) {
    std::string text;
    for (const doctor::Finding& one : findings)
        text += one.area + "/" + one.check + " " + doctor::nameOf(one.health) + ": " + one.says.en + "\n";
    return text;
}

} // namespace daishi::test
