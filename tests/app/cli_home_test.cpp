// Homes: made once, of one kind for ever, worked in by one program at a time.
#include <fstream>

#include "core/store/database.h"
#include "core/words/clock.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a home holds store, keys, configuration, reports, log and settings") {
    CliFloor floor;
    floor.makeHome();
    for (const char* part :
         {"store.db", "keys/master.key", "config/site.toml", "reports", "log", "daishi.properties"}) {
        INFO(part);
        CHECK(std::filesystem::exists(floor.home() / part));
    }
    CHECK(floor.ask({"home", "show"})->getValue<std::string>("kind") == "simulation");
}

TEST_CASE("a production home refuses a clock that can be set, when it is made and when it is opened") {
    CliFloor floor;
    const auto made = floor.ask({"home", "init"}, Exit::Refused);
    CHECK(made->getObject("refused")->getValue<std::string>("number") == "R-801");
    CHECK_FALSE(std::filesystem::exists(floor.home()));

    SystemClock clock;
    SystemRandom random;
    std::ostringstream out, err;
    std::istringstream in;
    Surroundings real{clock, random, out, err, in, false, floor.home(), DAISHI_CONFIG_FOLDER};
    REQUIRE(runDaishi({"home", "init"}, real) == Exit::Done);
    const auto opened = floor.ask({"lot", "list"}, Exit::Refused);
    CHECK(opened->getObject("refused")->getValue<std::string>("number") == "R-801");
    CHECK(runDaishi({"lot", "list"}, real) == Exit::Done);
}

TEST_CASE("a simulation home may be opened with the real clock") {
    CliFloor floor;
    floor.makeHome();
    SystemClock clock;
    SystemRandom random;
    std::ostringstream out, err;
    std::istringstream in;
    Surroundings real{clock, random, out, err, in, false, floor.home(), DAISHI_CONFIG_FOLDER};
    CHECK(runDaishi({"home", "show"}, real) == Exit::Done);
}

TEST_CASE("a home is never made over something else") {
    CliFloor floor;
    floor.makeHome();
    const std::string before = bytesOf(floor.home() / "keys/master.key");
    CHECK(floor.run({"home", "init", "--simulation"}).exit == Exit::Failure);
    CHECK(bytesOf(floor.home() / "keys/master.key") == before);
    CHECK(floor.run({"home", "init", "--seed", "3", "--home", (floor.folder / "x").string()}).exit ==
          Exit::Usage);
}

TEST_CASE("the same seed gives the same store") {
    CliFloor one, two;
    one.makeHome();
    two.makeHome();
    CHECK(one.ask({"home", "show"})->getValue<std::string>("store") ==
          two.ask({"home", "show"})->getValue<std::string>("store"));
    CHECK(bytesOf(one.home() / "keys/master.key") == bytesOf(two.home() / "keys/master.key"));
}

TEST_CASE("where there is no home, the command fails and says how to make one") {
    CliFloor floor;
    const Ran ran = floor.run({"lot", "list"});
    CHECK(ran.exit == Exit::Failure);
    CHECK(ran.err.find("daishi home init") != std::string::npos);
    CHECK(ran.out.empty());
}

TEST_CASE("a second program in the same home is told so") {
    CliFloor floor;
    floor.makeHome();
    const auto holder = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing);
    const Ran ran = floor.run({"lot", "list"});
    CHECK(ran.exit == Exit::Failure);
    CHECK(ran.err.find("Another program is working in this home") != std::string::npos);
}

TEST_CASE("a fault in the configuration ends with 4 and names file and line") {
    CliFloor floor;
    floor.makeHome();
    std::ofstream(floor.home() / "config/people.toml", std::ios::app)
        << "\n[[person]]\nbadge = \"17\"\nrole = \"king\"\n";
    const std::vector<std::vector<std::string>> calls = {{"config", "check"}, {"lot", "list"}};
    for (const auto& words : calls) {
        const auto object = floor.ask(words, Exit::InputRejected);
        const auto fault = object->getArray("rejected")->getObject(0);
        CHECK(fault->getValue<std::string>("file") == "people.toml");
        CHECK(fault->getValue<int>("line") > 20);
        const Ran shown = floor.run(words);
        CHECK(shown.out.find("people.toml:" + std::to_string(fault->getValue<int>("line")) + ": ") !=
              std::string::npos);
    }
    CHECK(floor.ask({"config", "check", DAISHI_CONFIG_FOLDER})->getValue<bool>("ok"));
}

TEST_CASE("a fault in the scanners is one of the configuration") {
    CliFloor floor;
    floor.makeHome();
    std::ofstream(floor.home() / "config/scanners.toml", std::ios::app) << "\nbeep = true\n";
    const std::vector<std::vector<std::string>> calls = {{"config", "check"}, {"lot", "list"}};
    for (const auto& words : calls) {
        const auto object = floor.ask(words, Exit::InputRejected);
        CHECK(object->getArray("rejected")->getObject(0)->getValue<std::string>("file") == "scanners.toml");
    }
    std::filesystem::remove(floor.home() / "config/scanners.toml"); // it may be left out
    CHECK(floor.ask({"config", "check"})->getValue<bool>("ok"));
}

TEST_CASE("the language is that of the option, else of the home") {
    CliFloor floor;
    floor.ask({"home", "init", "--simulation", "--lang", "ja"});
    CHECK(floor.run({"lot", "list", "--lang", "en"}).out.find("Lots") == 0);
    std::ostringstream out, err;
    std::istringstream in;
    Surroundings around{floor.clock, floor.random, out, err, in, false, floor.home(), DAISHI_CONFIG_FOLDER};
    CHECK(runDaishi({"lot", "list"}, around) == Exit::Done);
    CHECK(out.str().find("ロット") == 0);
}
