// The same hostility towards the configuration, scenes and scans.
#include <catch2/catch.hpp>

#include "tests/fuzz/hostile_kit.h"

using namespace daishi;
using namespace daishi::fuzz;
namespace fs = std::filesystem;

namespace {

struct Row {
    std::string name;
    std::string bytes;
    std::vector<std::string> says;
};

void hold(const Ended& ended, int exit, const std::vector<std::string>& says) {
    INFO(ended.out.substr(0, 1000) << ended.err.substr(0, 1000));
    CHECK(ended.exit == exit);
    for (const std::string& one : says)
        CHECK_THAT(ended.out, Catch::Contains(one));
#ifndef DAISHI_SANITIZED
    CHECK(ended.peakBytes <= kQuietPeak);
#endif
}

const std::string kNul(1, '\0');

const std::vector<Row> kConfigs = {
    {"nothing", "", {"required key \\\"format\\\" is missing"}},
    {"not TOML", "format = 1\n[[person\n", {"\"line\":2", "this is not TOML"}},
    {"UTF-16", std::string("\xff\xfe\x66\x00\x6f\x00", 6), {"\"line\":1", "byte 1 of the line is not UTF-8"}},
    {"CP932", "format = 1\n# \x93\xfa\n", {"\"line\":2", "byte 3 of the line is not UTF-8"}},
    {"cut within a character", "format = 1\n# \xe6\x97", {"\"line\":2", "byte 3 of the line is not UTF-8"}},
    {"a lone surrogate", "format = 1\n# \xed\xa0\x80\n", {"\"line\":2", "byte 3 of the line is not UTF-8"}},
    {"a zero byte", "format = 1\n" + kNul, {"\"line\":2", "this is not TOML"}},
    {"a text that does not end", "format = 1\nx = \"abc", {"\"line\":2", "this is not TOML"}},
    {"nested without end",
     "format = 1\nx = " + std::string(100'000, '['),
     {"\"line\":2", "this is not TOML"}},
    {"one line of a million characters",
     "format = 1\n" + std::string(1'000'000, 'x'),
     {"\"line\":2", "TOML"}},
    {"longer than it may be", std::string((1 << 20) + 1, '\n'), {"the file is longer than 1048576 bytes"}},
};

const std::vector<Row> kScenes = {
    {"nothing", "", {"SCENE is missing"}},
    {"noise", "\x01\x02\xff", {"\"line\":1"}},
    {"UTF-16", std::string("\xff\xfe\x53\x00\x43\x00", 6), {"\"line\":1"}},
    {"zero bytes", std::string(1000, '\0'), {"\"line\":1"}},
    {"a seed that is none", "SCENE a\nSEED {x}\n", {"\"line\":2", "SEED"}},
    {"a statement cut off",
     "SCENE a\nCLOCK 2024-09-30T08:40\nACTION b\n  daishi \"lot",
     {"\"line\":4", "a quote does not"}},
    {"a line of a million braces", "SCENE a\n" + std::string(1'000'000, '{'), {"\"line\":2"}},
    {"longer than it may be", std::string((1 << 20) + 1, '\n'), {"the file is longer than 1048576 bytes"}},
};

} // namespace

TEST_CASE("a hostile configuration is refused with its place") {
    const HostileFloor floor;
    const fs::path folder = floor.file("config");
    for (const Row& row : kConfigs) {
        INFO(row.name);
        fs::remove_all(folder);
        fs::copy(DAISHI_CONFIG_FOLDER, folder, fs::copy_options::recursive);
        write(folder / "people.toml", row.bytes);
        auto says = row.says;
        says.push_back("\"file\":\"people.toml\"");
        hold(floor.run({"config", "check", folder.string()}), 4, says);
    }
    for (const Disguise& disguise : disguises()) {
        INFO(disguise.name);
        fs::remove(folder / "people.toml");
        disguise.put(folder / "people.toml");
        hold(floor.run({"config", "check", folder.string()}), 4, {disguise.says, "\"file\":\"people.toml\""});
    }
    hold(floor.run({"config", "check", "/nowhere"}), 4, {"there is no such folder"});
    hold(floor.run({"config", "check", "/dev/zero"}), 4, {"there is no such folder"});
}

TEST_CASE("a home with a hostile configuration does nothing, and its store stays") {
    const HostileFloor floor;
    const Stock before = floor.stock();
    write(floor.home() / "config" / "people.toml", "format = 1\n[[person");
    hold(floor.run({"job", "list", "--all"}), 4, {"\"file\":\"people.toml\"", "\"line\":2"});
    hold(floor.run({"box", "open", "x", "--as", "0417"}), 4, {"people.toml"});
    CHECK(floor.stock() == before);
}

TEST_CASE("a hostile scene is refused with its place") {
    const HostileFloor floor;
    const fs::path file = floor.file("x.scene");
    for (const Row& row : kScenes) {
        INFO(row.name);
        write(file, row.bytes);
        auto says = row.says;
        says.push_back(file.string());
        hold(floor.run({"replay", file.string()}), 4, says);
    }
    for (const Disguise& disguise : disguises()) {
        INFO(disguise.name);
        fs::remove(file);
        disguise.put(file);
        hold(floor.run({"replay", file.string()}), 4, {disguise.says, file.string()});
    }
    hold(floor.run({"replay", "/nowhere.scene"}), 4, {"there is no such file"});
}

// A misread is a refusal with its event; a file of scans that cannot be read is none, and leaves nothing.
TEST_CASE("hostile scans are refused, and nothing is half done") {
    const HostileFloor floor;
    const std::vector<std::string> reading = {"print", "read", "--as", "0417", "--scans"};
    const auto readFrom = [&](const std::string& file, const fs::path& in = "/dev/null") {
        auto words = reading;
        words.push_back(file);
        return floor.run(words, in);
    };
    const fs::path file = floor.file("scans");
    Stock before = floor.stock();
    for (const std::string& bytes :
         {std::string("\xff\xfe\x44\x00"), std::string("DP") + kNul + "\n", std::string(70'000, 'A'),
          std::string("\xed\xa0\x80\n"), std::string("]C1") + std::string(1'000'000, '\x1d') + "\n",
          std::string("DP2409300100000101\n\n\nDP")}) {
        INFO(bytes.substr(0, 20));
        write(file, bytes);
        hold(readFrom(file.string()), 3, {"R-211"});
        hold(readFrom("-", file), 3, {"R-211"});
        const Stock after = floor.stock();
        CHECK(after.counts == before.counts);
        CHECK(after.events == before.events + 2);
        before = after;
    }
    for (const Disguise& disguise : disguises()) {
        INFO(disguise.name);
        fs::remove(file);
        disguise.put(file);
        hold(readFrom(file.string()), 4, {disguise.says, file.string()});
    }
    fs::remove(file);
    hold(readFrom(file.string()), 2, {"there is no such file"});
    CHECK(floor.stock() == before);
}

TEST_CASE("an input stream that never ends is read so far and no further") {
    const HostileFloor floor;
    const Stock before = floor.stock();
    const Ended ended = floor.run({"print", "read", "--as", "0417", "--scans", "-"}, "/dev/zero");
    INFO(ended.out << ended.err);
    CHECK(ended.exit == 4);
    CHECK_THAT(ended.out, Catch::Contains("There are too many scans") || Catch::Contains("is longer than"));
#ifndef DAISHI_SANITIZED
    CHECK(ended.peakBytes <= kQuietPeak + 160 * kMiB);
#endif
    CHECK(floor.stock() == before);
}
