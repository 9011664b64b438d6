// Backups made while others work, and homes made again from them: whole or not at all.
#include "app/cli/backup.h"

#include <algorithm>
#include <filesystem>

#include "core/day/verify.h"
#include "core/store/open_store.h"
#include "core/store/schema.h"
#include "tests/app/cli_kit.h"
#include "tests/app/watched_disk.h"
#include "tests/core/store_folder.h"

using namespace daishi;
using namespace daishi::cli;
using namespace daishi::test;
namespace fs = std::filesystem;

TEST_CASE("a backup is made while another program writes, and holds what was committed") {
    CliFloor floor;
    floor.makeHome();
    const StoreFolder outside;
    AuditHead head;
    {
        const auto writer = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing);
        head = auditHead(*writer);
        const Transaction unfinished(*writer);
        writer->run("INSERT INTO meta (name, value) VALUES ('unfinished', 'x')");
        const BackupHead made = makeBackup(floor.home(), outside / "copy", Instant(1));
        CHECK(made.head == head);
    }
    const BackupHead read = readBackup(outside / "copy");
    CHECK(read.head == head);
    CHECK_FALSE(fs::exists(outside / "copy" / "keys"));
    CHECK_THROWS_WITH(makeBackup(floor.home(), outside / "copy", Instant(1)),
                      Catch::Contains("not an empty folder"));
}

TEST_CASE("a damaged store gives no backup, and nothing of one is left") {
    CliFloor floor;
    floor.makeHome();
    const StoreFolder outside;
    const fs::path store = floor.home() / "store.db";
    std::string bytes = bytesOf(store);
    bytes[5000] = static_cast<char>(bytes[5000] ^ 1); // a page that is in use: the root of the first table
    writeBytes(store, bytes);
    CHECK(refusalOf([&] { makeBackup(floor.home(), outside / "copy", Instant(1)); }).fault() ==
          StoreFault::Damaged);
    CHECK_FALSE(fs::exists(outside / "copy"));
}

TEST_CASE("a home is made again only from a whole backup, and an existing one is left alone") {
    CliFloor floor;
    floor.makeHome();
    const StoreFolder outside;
    const fs::path copy = outside / "copy", again = outside / "again";
    const BackupHead made = makeBackup(floor.home(), copy, Instant(1));
    SECTION("whole") {
        layBackup(copy, floor.home() / "keys", again);
        const auto db = openSqlite((again / "store.db").string(), OpenMode::Existing);
        CHECK(auditHead(*db) == made.head);
        CHECK(verifyBooks(*db).whole());
        CHECK_THROWS(layBackup(copy, floor.home() / "keys", again));
    }
    SECTION("a byte changed") {
        std::string bytes = bytesOf(copy / "store.db");
        bytes[5000] = static_cast<char>(bytes[5000] ^ 1);
        writeBytes(copy / "store.db", bytes);
        CHECK_THROWS_WITH(layBackup(copy, floor.home() / "keys", again), Catch::Contains("not the store"));
        CHECK_FALSE(fs::exists(again));
    }
    SECTION("interrupted before its manifest") {
        fs::remove(copy / "manifest.json");
        CHECK_THROWS_WITH(layBackup(copy, floor.home() / "keys", again), Catch::Contains("no backup"));
        CHECK_FALSE(fs::exists(again));
    }
    SECTION("a manifest of another head") {
        std::string manifest = bytesOf(copy / "manifest.json");
        const auto at = manifest.find(made.head.hash);
        manifest[at] = manifest[at] == '0' ? '1' : '0';
        writeBytes(copy / "manifest.json", manifest);
        CHECK_THROWS_WITH(layBackup(copy, floor.home() / "keys", again), Catch::Contains("manifest says"));
        CHECK_FALSE(fs::exists(again));
    }
    SECTION("without keys") {
        CHECK_THROWS(layBackup(copy, outside / "no-keys", again));
        CHECK_FALSE(fs::exists(again));
    }
}

TEST_CASE("a home that was made again is on the disk before it takes its place, and its backup was") {
    CliFloor floor;
    floor.makeHome();
    const StoreFolder outside;
    const fs::path copy = outside / "copy", again = outside / "again";
    std::vector<std::string>& forced = watchedDisk().forced;
    const auto placeOf = [&](const fs::path& path) {
        return std::find(forced.begin(), forced.end(), fs::canonical(path.parent_path()) / path.filename());
    };
    forced.clear();
    makeBackup(floor.home(), copy, Instant(1));
    for (const char* part : {"manifest.json", "config/site.toml", "store.db"})
        CHECK(placeOf(copy / part) != forced.end());
    CHECK(placeOf(copy / "config/site.toml") < placeOf(copy / "manifest.json")); // which is the last
    CHECK(placeOf(outside / "copy") != forced.end());
    forced.clear();
    layBackup(copy, floor.home() / "keys", again);
    const std::string scratch = fs::canonical(again.parent_path()) / "again.restoring";
    for (const char* part :
         {"", "/daishi.properties", "/store.db", "/config", "/config/site.toml", "/keys"}) {
        INFO(part);
        CHECK(std::find(forced.begin(), forced.end(), scratch + part) != forced.end());
    }
    CHECK(forced.back() == fs::canonical(again.parent_path())); // its name
}
