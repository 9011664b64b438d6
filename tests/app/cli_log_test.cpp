// The log: one JSON object a line, nobody's data in it, its owner's alone, put aside by size.
#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

#include "app/cli/log_file.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

fs::path logOf(CliFloor& floor) {
    return floor.home() / "log/daishi.log";
}

std::vector<Poco::JSON::Object::Ptr> linesOf(const fs::path& file) {
    std::vector<Poco::JSON::Object::Ptr> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        Poco::JSON::Parser parser;
        lines.push_back(parser.parse(line).extract<Poco::JSON::Object::Ptr>());
    }
    return lines;
}

void set(CliFloor& floor, const std::string& line) {
    std::ofstream(floor.home() / "daishi.properties", std::ios::app) << line << "\n";
}

// Values of the issue file that are long enough to tell a person: names, addresses, days of birth.
std::set<std::string> personalIn(const std::string& issueFile) {
    std::set<std::string> values;
    std::istringstream lines(issueFile);
    std::string line;
    std::getline(lines, line); // the headings
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');) {
            cell.erase(std::remove(cell.begin(), cell.end(), '"'), cell.end());
            cell.erase(std::remove(cell.begin(), cell.end(), '\r'), cell.end());
            if (cell.size() >= 5 && cell != "20241001")
                values.insert(cell);
        }
    }
    return values;
}

} // namespace

TEST_CASE("every line of the log is an object with documented fields in their order") {
    CliFloor floor;
    floor.makeHome();
    floor.receiveBlanks(kHkn);
    floor.run({"lot", "show", "L-240930-01"});
    floor.run({"lot", "hold", "L-240930-01", "--reason", "x", "--as", "9999"});
    std::vector<std::string> known;
    for (const cli::LogField& field : cli::logFields())
        known.emplace_back(field.name);
    const auto lines = linesOf(logOf(floor));
    REQUIRE(lines.size() > 6);
    std::istringstream raw(floor.textOf(logOf(floor).string()));
    for (const auto& line : lines) {
        std::string text;
        std::getline(raw, text);
        for (const std::string& name : line->getNames()) {
            INFO(name);
            CHECK(std::find(known.begin(), known.end(), name) != known.end());
        }
        std::size_t before = 0;
        for (const std::string& name : known) {
            const auto at = text.find("\"" + name + "\":");
            if (at == text.npos)
                continue;
            CHECK(at > before);
            before = at;
        }
        CHECK(line->getValue<std::string>("version") == DAISHI_VERSION);
        CHECK(line->getValue<std::string>("time").back() == 'Z');
    }
    const auto shown = lines[lines.size() - 2];
    CHECK(shown->getValue<std::string>("act") == "lot show");
    CHECK(shown->getValue<std::string>("subject") == "L-240930-01");
    CHECK(shown->getValue<std::string>("level") == "information");
    CHECK(shown->getValue<std::string>("time") == "2024-09-29T23:42:00.000Z");
    const auto refused = lines.back();
    CHECK(refused->getValue<std::string>("level") == "warning");
    CHECK(refused->getValue<std::string>("refused").substr(0, 3) == "R-7");
    CHECK(refused->getValue<int>("exit") == int(Exit::Refused));
}

TEST_CASE("a day with every value of its issue file leaves none of them in the log") {
    CliFloor floor;
    floor.makeHome();
    floor.receiveBlanks(kHkn);
    floor.releasedJob(20, 12);
    const auto personal = personalIn(floor.textOf((floor.folder / "issue.csv").string()));
    REQUIRE(personal.size() > 60);
    const std::string person = *personal.rbegin();
    floor.run({"lot", "show", person});
    floor.run({"job", "show", person});
    floor.run({"job", "reprint", person, "--as", "0417"});
    floor.run({"job", "import", person, "--mapping", person, "--issued", "2024-10-01", "--as-of",
               "2024-09-30", "--people", "1", "--households", "1", "--as", "0417"});
    floor.run({"lot", "hold", "L-240930-01", "--reason", person, "--as", "0417"});
    const std::string log = floor.textOf(logOf(floor).string());
    REQUIRE(std::count(log.begin(), log.end(), '\n') > 8);
    for (const std::string& value : personal) {
        INFO(value);
        CHECK(log.find(value) == std::string::npos);
    }
}

TEST_CASE("a subject is only what Daishi itself has named") {
    CHECK(cli::subjectAmong({"L-240927-01"}) == "L-240927-01");
    CHECK(cli::subjectAmong({"x", "J-240930-01/000123"}) == "J-240930-01/000123");
    CHECK(cli::subjectAmong({"2024-09-30"}) == "2024-09-30");
    CHECK(cli::subjectAmong({"J-240930-01-R01"}) == "J-240930-01-R01");
    for (const char* other :
         {"川崎太郎", "L-240927-01 川崎", "DB24092701001X", "", "../L-240927-01", "L-240927-01\n"})
        CHECK(cli::subjectAmong({other}).empty());
}

TEST_CASE("the log is its owner's alone, also after it was put aside") {
    CliFloor floor;
    floor.makeHome();
    set(floor, "log.size = 1000");
    set(floor, "log.keep = 2");
    for (int i = 0; i < 40; ++i)
        floor.run({"lot", "list"});
    for (const char* name : {"daishi.log", "daishi.log.1", "daishi.log.2"}) {
        INFO(name);
        const fs::path file = floor.home() / "log" / name;
        REQUIRE(fs::exists(file));
        CHECK((fs::status(file).permissions() & fs::perms::all) ==
              (fs::perms::owner_read | fs::perms::owner_write));
        CHECK(fs::file_size(file) < 1300);
        CHECK_FALSE(linesOf(file).empty());
    }
    CHECK_FALSE(fs::exists(floor.home() / "log/daishi.log.3"));
}

TEST_CASE("programs that log at once put each file aside once, when it is full, and lose no line") {
    constexpr int kPrograms = 4, kLines = 150;
    const StoreFolder folder;
    fs::create_directory(folder / "log");
    cli::LogSettings settings;
    settings.size = 1000;
    settings.keep = 1000;
    cli::LogEntry entry;
    entry.at = at("2024-09-30T08:42");
    entry.act = "lot list";
    std::vector<pid_t> programs;
    for (int n = 0; n < kPrograms; ++n) {
        programs.push_back(::fork());
        if (programs.back() != 0)
            continue;
        for (int line = 0; line < kLines; ++line)
            cli::writeLog(folder.path(), settings, entry);
        ::_exit(0);
    }
    for (const pid_t program : programs) {
        int status = 1;
        REQUIRE(::waitpid(program, &status, 0) == program);
        CHECK(status == 0);
    }
    std::size_t lines = 0;
    for (const auto& file : fs::directory_iterator(folder / "log")) {
        lines += linesOf(file.path()).size();
        const std::string ending = file.path().extension();
        INFO(file.path().string());
        if (ending != ".log" && ending != ".lock")
            CHECK(file.file_size() >= settings.size);
    }
    CHECK(lines == std::size_t(kPrograms) * kLines);
}

TEST_CASE("the level of the log is a setting; one that is not understood logs everything") {
    struct Row {
        std::string level;
        std::size_t lines;
    };
    for (const Row& row : {Row{"information", 2}, Row{"warning", 1}, Row{"error", 0}, Row{"eror", 2}}) {
        CliFloor floor;
        floor.makeHome();
        const std::size_t before = fs::exists(logOf(floor)) ? linesOf(logOf(floor)).size() : 0;
        set(floor, "log.level = " + row.level);
        floor.run({"lot", "list"});
        floor.run({"lot", "show", "L-240927-01"});
        INFO(row.level);
        CHECK(linesOf(logOf(floor)).size() == before + row.lines);
    }
}

TEST_CASE("a log that cannot be written is told and takes nothing back") {
    CliFloor floor;
    floor.makeHome();
    fs::remove_all(floor.home() / "log");
    const Ran ran = floor.run({"lot", "list"});
    CHECK(ran.exit == Exit::Done);
    CHECK(ran.out.find("Lots") == 0);
    CHECK(ran.err.find("The log cannot be written") != std::string::npos);
}

TEST_CASE("what could not go on is a word in the log") {
    CHECK(cli::faultWord(StoreError(StoreFault::Busy, "x")) == "store-busy");
    CHECK(cli::faultWord(StoreError(StoreFault::Damaged, "x")) == "store-damaged");
    CHECK(cli::faultWord(VaultError("x")) == "keys");
    CHECK(cli::faultWord(fs::filesystem_error("x", std::error_code())) == "file");
    CHECK(cli::faultWord(std::runtime_error("x")) == "program");
}
