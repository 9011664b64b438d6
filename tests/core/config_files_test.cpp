// Files that are missing, too long or damaged are faults like any other, and nothing that stands in a file
// can bring the reader down.
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "core/config/load_registry.h"
#include "core/config/wording.h"
#include "tests/core/config_folder.h"

using namespace daishi;
using daishi::test::ConfigFolder;

namespace {

const std::vector<std::string> kFiles{"site.toml",     "insurers.toml", "kinds.toml",   "blank-types.toml",
                                      "printers.toml", "people.toml",   "mappings.toml"};

std::vector<ConfigFault> faultsIn(const std::filesystem::path& folder) {
    auto loaded = loadRegistry(folder);
    const auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded);
    return faults ? *faults : std::vector<ConfigFault>();
}

} // namespace

TEST_CASE("a missing folder is one fault") {
    const auto faults = faultsIn("/nowhere/config");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].file == "/nowhere/config");
    CHECK(faults[0].line == 0);
}

TEST_CASE("each file must be there, be a file, and hold something") {
    for (const std::string& file : kFiles) {
        INFO(file);
        const ConfigFolder folder;
        std::filesystem::remove(folder.path() / file);
        REQUIRE(faultsIn(folder.path()).size() == 1);
        CHECK(describe(faultsIn(folder.path())[0]) == file + ": there is no such file");
        std::filesystem::create_directory(folder.path() / file);
        CHECK(faultsIn(folder.path()).size() == 1);
        std::filesystem::remove(folder.path() / file);
        folder.write(file, "");
        REQUIRE(faultsIn(folder.path()).size() == 1);
        CHECK(faultsIn(folder.path())[0].file == file);
    }
}

TEST_CASE("a site that seals nothing has no file of seals") {
    const ConfigFolder folder;
    std::filesystem::remove(folder.path() / "seals.toml");
    REQUIRE(faultsIn(folder.path()).size() == 1); // a blank still names one
    CHECK_THAT(describe(faultsIn(folder.path())[0]),
               Catch::Contains("\"midori-mayor\" is not in seals.toml"));
    folder.replace("blank-types.toml", "midori-skk-1", "seal = \"midori-mayor\"", "");
    CHECK(faultsIn(folder.path()).empty());
    std::filesystem::create_directory(folder.path() / "seals.toml");
    CHECK(faultsIn(folder.path()).size() == 1);
}

TEST_CASE("an image that was changed by one byte is not taken") {
    const ConfigFolder folder;
    std::string image = folder.read("seals/midori-deputy.png");
    image[image.size() / 2] ^= 1;
    folder.write("seals/midori-deputy.png", image);
    REQUIRE(faultsIn(folder.path()).size() == 1); // of a seal, too, that no blank bears
    CHECK(faultsIn(folder.path())[0].file == "seals.toml");
    CHECK_THAT(faultsIn(folder.path())[0].reason, Catch::Contains("put the approved image back"));
}

TEST_CASE("a seal is a picture") {
    const ConfigFolder folder;
    folder.write("seals/words.png", "midori");
    folder.replace("seals.toml", "midori-mayor", "midori-mayor.png", "words.png");
    REQUIRE(faultsIn(folder.path()).size() == 1);
    CHECK(describe(faultsIn(folder.path())[0]) ==
          "seals.toml:" + std::to_string(folder.lineOf("seals.toml", "", "words.png")) +
              ": \"image\": \"seals/words.png\" is not PNG");
}

TEST_CASE("a seal has no more dots than any seal needs") {
    const ConfigFolder folder;
    std::string image = folder.read("seals/midori-mayor.png");
    for (const char* wide : {"\x00\x00\x07\xD1", "\x7F\xFF\xFF\xFF"}) { // 2,001 dots, and very many
        image.replace(16, 4, std::string(wide, 4));
        folder.write("seals/midori-mayor.png", image);
        REQUIRE(faultsIn(folder.path()).size() == 1);
        CHECK_THAT(faultsIn(folder.path())[0].reason, Catch::Contains("more dots than 2000 × 2000"));
    }
}

TEST_CASE("a file of 1 MiB is read, one byte more is a fault") {
    const ConfigFolder folder;
    std::string text = folder.read("people.toml");
    text += "#" + std::string((1 << 20) - text.size() - 1, 'x');
    folder.write("people.toml", text);
    CHECK(faultsIn(folder.path()).empty());
    folder.write("people.toml", text + "x");
    REQUIRE(faultsIn(folder.path()).size() == 1);
    CHECK_THAT(faultsIn(folder.path())[0].reason, Catch::Contains("longer than 1048576 bytes"));
}

TEST_CASE("what is not UTF-8 is told with line and byte") {
    const ConfigFolder folder;
    folder.replace("insurers.toml", "", "川崎市", "\x90\xec\x8d\xe8\x8e\x73"); // the same name in CP932
    const auto faults = faultsIn(folder.path());
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].file == "insurers.toml");
    CHECK(faults[0].line == folder.lineOf("insurers.toml", "", "name ="));
    CHECK(faults[0].reason == "byte 16 of the line is not UTF-8");
}

TEST_CASE("all faults are told at once, by file and line") {
    const ConfigFolder folder;
    folder.replace("site.toml", "", "chunk-size = 50", "chunk-size = 500");
    folder.replace("site.toml", "", "\"dai-1\"", "\"Dai 1\"");
    folder.replace("insurers.toml", "", "\"145011\"", "\"145012\"");
    folder.replace("people.toml", "", "\"0417\"", "\"417\"");
    const auto faults = faultsIn(folder.path());
    REQUIRE(faults.size() == 4);
    CHECK(faults[0].file == "insurers.toml");
    CHECK(faults[1].file == "people.toml");
    CHECK(faults[2].line == folder.lineOf("site.toml", "", "id ="));
    CHECK(faults[3].line == folder.lineOf("site.toml", "", "chunk-size"));
}

TEST_CASE("any damage to a file gives a registry or faults of that or another file, never more") {
    std::mt19937 random(20240930);
    const auto below = [&](std::size_t limit) { return std::size_t(random() % limit); };
    for (int round = 0; round < 400; ++round) {
        const ConfigFolder folder;
        const std::string& file = kFiles[below(kFiles.size())];
        std::string text = folder.read(file);
        for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            if (below(2))
                text.erase(at, 1 + below(20));
            else
                text[at] = "\"[]{}=,#\n0-x\xff"[below(13)];
        }
        folder.write(file, text);
        for (const ConfigFault& fault : faultsIn(folder.path())) {
            INFO("round " << round << ", " << describe(fault));
            CHECK(std::count(kFiles.begin(), kFiles.end(), fault.file) == 1);
            CHECK(fault.line >= 0);
            CHECK_FALSE(fault.reason.empty());
        }
    }
}

TEST_CASE("a slip of the keyboard is recognised, another word is not") {
    const std::vector<std::string> keys{"edition", "colour", "id"};
    CHECK(config::closestTo("editoin", keys) == "edition");
    CHECK(config::closestTo("color", keys) == "colour");
    CHECK(config::closestTo("ib", keys).empty()); // half of it is wrong
    CHECK(config::closestTo("heading", keys).empty());
    CHECK(config::closestTo(std::string(100'000, 'e'), keys).empty());
}

TEST_CASE("how early documents may leave is a number of days") {
    const ConfigFolder folder;
    folder.replace("mappings.toml", "kawasaki-hkn", "encoding =", "hand-over-lead-days = 2\nencoding =");
    auto loaded = loadRegistry(folder.path());
    REQUIRE(std::holds_alternative<Registry>(loaded));
    CHECK(std::get<Registry>(loaded).mapping("kawasaki-hkn")->handOverLead == std::chrono::days(2));
    CHECK(std::get<Registry>(loaded).mapping("midori-hkn")->handOverLead == std::chrono::days(0));
    folder.replace("mappings.toml", "kawasaki-hkn", "lead-days = 2", "lead-days = 32");
    CHECK(faultsIn(folder.path()).size() == 1);
}
