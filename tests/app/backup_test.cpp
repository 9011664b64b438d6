// Backups made while others work, homes made again from them, and stores of earlier versions brought up to
// date: whole or not at all.
#include "app/cli/backup.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <sqlite3.h>

#include "core/day/verify.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/open_store.h"
#include "core/store/schema.h"
#include "tests/app/cli_kit.h"
#include "tests/core/store_folder.h"

using namespace daishi;
using namespace daishi::cli;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

// A file as an earlier program left it, made again from its dump.
void makeEarlier(const fs::path& store, const std::string& version) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(store.c_str(), &db) == SQLITE_OK);
    const std::string dump = bytesOf(fs::path(DAISHI_SOURCE) / "tests/core/earlier" / (version + ".sql"));
    CHECK(sqlite3_exec(db, dump.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

std::vector<std::string> triggersOf(sqlite3* db) {
    std::vector<std::string> names;
    sqlite3_stmt* rows = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'", -1, &rows,
                               nullptr) == SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    return names;
}

// The same store with the tables of a later version, as the migrations up to it leave them.
void raiseTo(const fs::path& store, std::int64_t version) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(store.c_str(), &db) == SQLITE_OK);
    std::string sql = "BEGIN;";
    for (const std::string& trigger : triggersOf(db))
        sql += "DROP TRIGGER " + trigger + ";";
    for (const Migration& migration : kMigrations) {
        if (migration.version > 1 && migration.version <= version)
            sql += schemaFor(StoreEngine::Sqlite, migration.sql);
    }
    sql += "INSERT INTO meta SELECT 'steps_since', max(seq) FROM audit; UPDATE meta SET value = '" +
           std::to_string(version) + "' WHERE name = 'schema'; COMMIT;";
    const int code = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    CHECK(std::string(sqlite3_errmsg(db)) == "not an error");
    CHECK(code == SQLITE_OK);
    sqlite3_close(db);
}

std::map<std::string, std::int64_t> rowCounts(Database& db) {
    std::vector<std::string> tables;
    {
        const auto rows =
            db.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        while (rows->next())
            tables.push_back(rows->text(0));
    }
    std::map<std::string, std::int64_t> counts;
    for (const std::string& table : tables) {
        const auto rows = db.query("SELECT count(*) FROM " + table);
        rows->next();
        counts[table] = rows->integer(0);
    }
    return counts;
}

} // namespace

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

TEST_CASE("a store of every earlier version is brought up to date with all its rows") {
    REQUIRE(schemaVersion() > 1);
    for (std::int64_t version = 1; version < schemaVersion(); ++version) {
        INFO("schema " << version);
        const StoreFolder folder;
        const fs::path store = folder / "store.db";
        makeEarlier(store, "0001");
        if (version > 1)
            raiseTo(store, version);
        CHECK(refusalOf([&] { openSqlite(store.string(), OpenMode::Existing); }).fault() ==
              StoreFault::Damaged);
        CHECK(migrateStoreFile(store) == version);
        const auto db = openSqlite(store.string(), OpenMode::Existing);
        CHECK(readStoreInfo(*db).schemaVersion == schemaVersion());
        CHECK(verifyBooks(*db).whole());
        const auto counts = rowCounts(*db);
        CHECK(counts.at("piece") == 8);
        CHECK(counts.at("movement") > 5);
        // The rules of today are in force.
        CHECK(refusalOf([&] { db->run("UPDATE piece SET state = 'handed'"); }).fault() ==
              StoreFault::Refused);
        CHECK(refusalOf([&] { db->run("DELETE FROM audit"); }).fault() == StoreFault::Refused);
        CHECK(fs::exists(store.string() + ".schema-" + std::to_string(version)));
    }
}

TEST_CASE("a store that does not hold is not brought up to date") {
    const StoreFolder folder;
    const fs::path store = folder / "store.db";
    makeEarlier(store, "0001");
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(store.c_str(), &db) == SQLITE_OK);
        CHECK(sqlite3_exec(db, "DROP TRIGGER audit_kept; UPDATE audit SET body = '{}' WHERE seq = 3", nullptr,
                           nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(db);
    }
    const std::string before = bytesOf(store);
    CHECK_THROWS_WITH(migrateStoreFile(store), Catch::Contains("audit 3"));
    CHECK(bytesOf(store) == before);
    CHECK_FALSE(fs::exists(store.string() + ".migrating"));
}
