// Scene files, whole or told why not.
#include <catch2/catch.hpp>

#include <fstream>
#include <set>
#include <sstream>

#include "app/replay/play.h"
#include "app/replay/read_scene.h"
#include "app/replay/statements.h"
#include "app/replay/substitute.h"

using namespace daishi;
using namespace daishi::replay;

namespace {

const std::string kScene = "SCENE a\n"                    // 1
                           "CLOCK 2024-09-30T08:40\n"     // 2
                           "STATE\n"                      // 3
                           "  printer printer-1\n"        // 4
                           "ACTION something is asked\n"  // 5
                           "  badge 0417\n"               // 6
                           "  daishi lot list\n"          // 7
                           "EXPECT\n"                     // 8
                           "  done\n"                     // 9
                           "  truth wrong printed = 0\n"; // 10

std::string with(const std::string& from, const std::string& to) {
    std::string text = kScene;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::vector<SceneFault> faultsOf(const std::string& text) {
    auto read = readScene(text, "x.scene");
    if (std::holds_alternative<Scene>(read))
        return {};
    return std::get<std::vector<SceneFault>>(read);
}

} // namespace

TEST_CASE("a scene is read as it stands") {
    const auto read = readScene(with("STATE", "TELLS one\n  two\n\n  three\nSEED 5\nSTATE"), "x.scene");
    REQUIRE(std::holds_alternative<Scene>(read));
    const Scene& scene = std::get<Scene>(read);
    CHECK(scene.title == "a");
    CHECK(scene.seed == 5);
    REQUIRE(scene.blocks.size() == 4);
    CHECK(scene.blocks[0].text == "one two\nthree");
    CHECK(scene.blocks[2].section == Section::Action);
    CHECK(scene.blocks[2].text == "something is asked");
    CHECK(scene.blocks[2].statements[1].id == "daishi");
    CHECK(scene.blocks[2].statements[1].line == 12);
    CHECK(scene.blocks[3].statements[0].id == "done");
}

TEST_CASE("what a `during` does is read with it") {
    const auto read =
        readScene(with("  daishi", "  during printer-1 12 floor door printer-1 open\n  daishi"), "x.scene");
    REQUIRE(std::holds_alternative<Scene>(read));
    const Statement& during = std::get<Scene>(read).blocks[1].statements[1];
    REQUIRE(during.held.size() == 1);
    CHECK(during.held[0].id == "door");
    CHECK(during.held[0].slots.at("HOW") == std::vector<std::string>{"open"});
}

TEST_CASE("every fault of a scene has its line") {
    struct Row {
        std::string text;
        std::int64_t line;
        std::string says;
    };
    const Row rows[] = {
        {with("SCENE a\n", "# none\n"), 0, "SCENE is missing"},
        {with("SCENE a", "SCENE a\nSCENE b"), 2, "a second SCENE"},
        {with("SCENE a", "SCENE"), 1, "SCENE has no name"},
        {with("CLOCK 2024-09-30T08:40\n", ""), 0, "CLOCK is missing"},
        {with("STATE", "SEED {x}\nSTATE"), 3, "SEED: \"{x}\" is not a whole number"},
        {with("T08:40", ""), 2, "CLOCK is a time"},
        {with("CLOCK", "CLOCK 2024-09-30T08:40\nCLOCK"), 3, "a second CLOCK"},
        {with("STATE", "SEED many"), 3, "SEED"},
        {with("STATE", "SCENERY"), 3, "SCENERY"},
        {with("STATE", "STATE of things"), 3, "behind STATE"},
        {with("STATE\n", ""), 3, "before STATE"},
        {with("  printer printer-1", "  printers printer-1"), 4, "no statement \"printers\""},
        {with("  printer printer-1", "  printer"), 4, "PRINTER is missing; it is: printer PRINTER"},
        {with("  printer printer-1", "  printer printer-1 now"), 4, "\"now\" is too much"},
        {with("  printer printer-1", "  done"), 4, "no statement \"done\""},
        {with("  printer printer-1", "  boxes H 12 x many of kawasaki-hkn-3"), 4, "SHEETS: \"many\""},
        {with("  printer printer-1", "  floor jam printer-1"), 4, "it is: floor jam"},
        {with("  printer printer-1", "  says \"half"), 4, "quote"},
        {with("ACTION something is asked", "ACTION"), 5, "ACTION says what happens"},
        {with("  badge 0417", "  printer printer-2"), 6, "no statement \"printer\" here"},
        {with("  badge 0417", "  badge me"), 6, "four digits"},
        {with("  badge 0417", "  during printer-1 5 floor dance"), 6, "it is: "},
        {with("  done\n", ""), 9, "the first line of this EXPECT"},
        {with("EXPECT\n  done\n  truth wrong printed = 0\n", ""), 5, "no EXPECT says what it answers"},
        {with("EXPECT", "ACTION more\n  daishi lot list\nEXPECT"), 5, "no EXPECT says what it answers"},
        {with("  truth wrong printed = 0", "  refused R-101"), 10, "a second answer"},
        {with("  daishi lot list\n", ""), 8, "asked nothing"},
        {with("  truth wrong printed = 0\n", "  truth wrong printed\n"), 10, "it is: truth wrong"},
        {with("  done\n  truth wrong printed = 0\n", ""), 8, "expects nothing"},
        {with("  badge 0417\n  daishi lot list\nEXPECT\n  done\n", "EXPECT\n"), 5, "without an act"},
        {"SCENE a\nCLOCK 2024-09-30T08:40\nSTATE\n  printer printer-1\n", 0, "no ACTION"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto faults = faultsOf(row.text);
        REQUIRE(!faults.empty());
        CHECK(faults.front().line == row.line);
        CHECK_THAT(faults.front().reason, Catch::Matchers::Contains(row.says));
    }
}

TEST_CASE("all faults are told, not only the first") {
    const auto faults = faultsOf(with("  badge 0417", "  badge me\n  clock then\n  dance"));
    REQUIRE(faults.size() == 3);
    CHECK(faults[2].line == 8);
    CHECK(describe(faults[1]).find("x.scene:7: WHEN") == 0);
}

TEST_CASE("a file that is not there is a fault") {
    const auto read = readSceneFile("/nowhere/at-all.scene");
    REQUIRE(std::holds_alternative<std::vector<SceneFault>>(read));
    CHECK(describe(std::get<1>(read).front()) == "/nowhere/at-all.scene: there is no such file");
}

TEST_CASE("every statement is done by somebody and described in the README") {
    std::ifstream file(DAISHI_SCENARIOS "/README.md");
    std::ostringstream readme;
    readme << file.rdbuf();
    std::set<std::string_view> ids;
    for (const StatementRow& row : statementTable()) {
        INFO(row.pattern);
        CHECK(ids.insert(row.id).second);
        CHECK(handlerOf(row.id) != nullptr);
        CHECK_THAT(readme.str(), Catch::Matchers::Contains("`" + shownPhrase(row.pattern) + "`"));
    }
    for (const SubstituteRow& row : substituteTable()) {
        INFO(row.pattern);
        CHECK_THAT(readme.str(), Catch::Matchers::Contains("`{" + shownPhrase(row.pattern) + "}`"));
    }
}

TEST_CASE("every scene of the house can be read") {
    int scenes = 0;
    for (const char* folder : {DAISHI_SCENARIOS, DAISHI_CONFIG_FOLDER "/demo"}) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() != ".scene")
                continue;
            const auto read = readSceneFile(entry.path());
            if (const auto* faults = std::get_if<std::vector<SceneFault>>(&read))
                FAIL_CHECK(describe(faults->front()));
            ++scenes;
        }
    }
    CHECK(scenes > 20);
}
