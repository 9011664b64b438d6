// The table of the museum says which refusal each scene shows. Here it is held against the scenes, and the
// scenes against it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "app/replay/read_scene.h"
#include "core/words/refusal.h"

using namespace daishi;
using namespace daishi::replay;
namespace fs = std::filesystem;

namespace {

struct Row {
    std::string entry;
    std::string controls;
    std::string refusals; // "R-101 STOCK_TYPE_MISMATCH, …"
    std::string scene;
};

std::string textOf(const fs::path& file) {
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

// Rows of four cells; the heading and the line below it are none.
std::vector<Row> rowsOf(const std::string& table) {
    static const std::regex row("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    std::vector<Row> rows;
    std::istringstream in(table);
    for (std::string line; std::getline(in, line);) {
        std::smatch cells;
        if (std::regex_match(line, cells, row) && cells[1] != "entry")
            rows.push_back({cells[1], cells[2], cells[3], cells[4]});
    }
    return rows;
}

std::vector<Row> museum() {
    return rowsOf(textOf(fs::path(DAISHI_SCENARIOS) / "MUSEUM.md"));
}

// The refusals that a scene expects, by name.
std::set<std::string> expectedIn(const std::string& scene) {
    const auto read = readSceneFile(fs::path(DAISHI_SCENARIOS) / (scene + ".scene"));
    if (const auto* faults = std::get_if<std::vector<SceneFault>>(&read))
        return {describe(faults->front())};
    std::set<std::string> names;
    for (const Block& block : std::get<Scene>(read).blocks) {
        for (const Statement& statement : block.statements) {
            const auto code = statement.slots.find("CODE");
            if (block.section == Section::Expect && statement.id == "refused" &&
                code != statement.slots.end())
                names.insert(std::string(findRefusal(code->second.front())->name));
        }
    }
    return names;
}

} // namespace

TEST_CASE("every refusal that the museum names is expected in its scene") {
    static const std::regex named("(R-[0-9]{3}) ([A-Z_]+)");
    const auto rows = museum();
    REQUIRE(rows.size() >= 25);
    for (const Row& row : rows) {
        INFO(row.entry << ": " << row.scene);
        CHECK(std::regex_match(row.controls, std::regex("K[0-9]+(, K[0-9]+)*")));
        const auto expected = expectedIn(row.scene);
        std::sregex_iterator at(row.refusals.begin(), row.refusals.end(), named), end;
        CHECK(at != end);
        for (; at != end; ++at) {
            INFO(at->str());
            const RefusalRow* refusal = findRefusal((*at)[2].str());
            REQUIRE(refusal);
            CHECK(numberOf(refusal->code) == (*at)[1]);
            CHECK(expected.count((*at)[2]) == 1);
        }
    }
}

TEST_CASE("every museum scene stands in its table, bears its number and is played as a test") {
    const std::string played = textOf(fs::path(DAISHI_SCENARIOS).parent_path() / "app" / "CMakeLists.txt");
    static const std::regex numbered("museum-([0-9]{2})-[a-z]+");
    const auto rows = museum();
    std::size_t scenes = 0;
    for (const auto& file : fs::directory_iterator(DAISHI_SCENARIOS)) {
        const std::string name = file.path().stem().string();
        if (name.rfind("museum-", 0) != 0)
            continue;
        ++scenes;
        INFO(name);
        std::smatch number;
        REQUIRE(std::regex_match(name, number, numbered));
        CHECK(std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
                  return row.scene == name && row.entry.rfind(number[1], 0) == 0;
              }) == 1);
        CHECK(played.find("    " + name + "\n") != std::string::npos);
    }
    CHECK(scenes >= 18);
}

TEST_CASE("a table that says what is not so is found out") {
    CHECK(rowsOf("| 01 x | K2 | R-101 A | museum-01-x |").size() == 1);
    CHECK(rowsOf("| entry | controls | refused with | scene |\n|---|---|---|---|").empty());
    CHECK(expectedIn("kawasaki-2-load").count("STOCK_TYPE_MISMATCH") == 1);
    CHECK(expectedIn("kawasaki-2-load").count("COUNT_OVER") == 0);
    CHECK(expectedIn("museum-00-nowhere").count("COUNT_OVER") == 0);
}
