// What a scene leaves behind when it is asked to.
#include <catch2/catch.hpp>

#include "app/replay/scratch_folder.h"
#include "tests/core/store_folder.h"

#include <fstream>

using namespace daishi;
namespace fs = std::filesystem;

TEST_CASE("a kept folder is as closed as it was, so that its home can be opened") {
    test::StoreFolder around;
    const fs::path kept = around / "kept";
    {
        const replay::ScratchFolder scratch(kept);
        fs::create_directory(scratch.path() / "keys");
        std::ofstream(scratch.path() / "keys" / "master.key") << "a key";
        fs::permissions(scratch.path() / "keys" / "master.key", fs::perms(0600));
        fs::permissions(scratch.path() / "keys", fs::perms(0700));
    }
    CHECK(fs::status(kept / "keys").permissions() == fs::perms(0700));
    CHECK(fs::status(kept / "keys" / "master.key").permissions() == fs::perms(0600));
}

TEST_CASE("a folder that holds something else is not replaced") {
    test::StoreFolder around;
    const fs::path other = around / "other";
    fs::create_directory(other);
    std::ofstream(other / "letter.txt") << "mine";
    CHECK_THROWS_AS(replay::ScratchFolder(other), std::runtime_error);
    CHECK(fs::exists(other / "letter.txt"));
}
