// Stores of earlier versions brought up to date: whole or not at all, whenever the power fails.
#include <filesystem>
#include <map>
#include <sqlite3.h>

#include "app/cli/backup.h"
#include "core/day/verify.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/open_store.h"
#include "core/store/page_sums.h"
#include "core/store/schema.h"
#include "tests/app/cli_kit.h"
#include "tests/app/watched_disk.h"
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

// Without the program's own opening: how many pieces a file holds on its own, or with a journal beside it.
std::int64_t piecesIn(const fs::path& store) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open_v2(store.c_str(), &db, SQLITE_OPEN_READWRITE,
                            keepsPageSums(store.string()) ? pageSumVfs() : nullptr) == SQLITE_OK);
    std::int64_t pieces = -1;
    const auto take = [](void* into, int, char** row, char**) {
        *static_cast<std::int64_t*>(into) = std::stoll(row[0]);
        return 0;
    };
    sqlite3_exec(db, "SELECT count(*) FROM piece", take, &pieces, nullptr);
    sqlite3_close(db);
    return pieces;
}

// The last rows of the store stand in its journal only, as after a program that was killed.
void leaveInJournal(const fs::path& store) {
    const fs::path work = store.string() + ".work";
    fs::rename(store, work);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(work.c_str(), &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db,
                       "PRAGMA journal_mode = WAL; INSERT INTO meta (name, value) VALUES ('late', 'journal')",
                       nullptr, nullptr, nullptr) == SQLITE_OK);
    fs::copy_file(work, store);
    fs::copy_file(work.string() + "-wal", store.string() + "-wal");
    sqlite3_close(db);
    for (const char* part : {"", "-wal", "-shm"})
        fs::remove(work.string() + part);
}

} // namespace

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

TEST_CASE("at every moment of a migration there is a whole store under its name") {
    const StoreFolder folder, shots;
    const fs::path store = folder / "store.db";
    makeEarlier(store, "0001");
    leaveInJournal(store);
    int taken = 0;
    watchedDisk().aroundName = [&] {
        const fs::path shot = shots / std::to_string(++taken);
        fs::create_directory(shot);
        fs::copy_file(store, shot / "store.db");
        for (const auto& entry : fs::directory_iterator(store.parent_path())) {
            const fs::path copy = shot / entry.path().filename();
            if (fs::exists(copy))
                continue;
            if (fs::equivalent(entry.path(), store)) // two names of one file
                fs::create_hard_link(shot / "store.db", copy);
            else
                fs::copy_file(entry.path(), copy);
        }
    };
    CHECK(migrateStoreFile(store) == 1);
    watchedDisk().aroundName = nullptr;
    REQUIRE(taken >= 4); // around its second name, and around the step
    for (int shot = 1; shot <= taken; ++shot) {
        INFO(shot);
        const fs::path left = shots / std::to_string(shot) / "store.db";
        REQUIRE(fs::exists(left));
        CHECK(piecesIn(left) == 8);
        // Done again after the power has come back, it comes to the same.
        const std::int64_t before = migrateStoreFile(left);
        CHECK((before == 1 || before == schemaVersion()));
        const auto db = openSqlite(left.string(), OpenMode::Existing);
        CHECK(readStoreInfo(*db).schemaVersion == schemaVersion());
        CHECK(db->query("SELECT 1 FROM meta WHERE name = 'late'")->next());
    }
    // The one that is kept is whole without a journal.
    const fs::path kept = store.string() + ".schema-1";
    CHECK_FALSE(fs::exists(kept.string() + "-wal"));
    CHECK(piecesIn(kept) == 8);
}

TEST_CASE("a store kept by an earlier migration is never written over") {
    const StoreFolder folder;
    const fs::path store = folder / "store.db", kept = folder / "store.db.schema-1";
    makeEarlier(store, "0001");
    writeBytes(kept, "another store");
    const std::string before = bytesOf(store);
    CHECK_THROWS_WITH(migrateStoreFile(store), Catch::Contains("store.db.schema-1"));
    CHECK(bytesOf(store) == before);
    CHECK(bytesOf(kept) == "another store");
    CHECK_FALSE(fs::exists(store.string() + ".migrating"));
    fs::remove(kept);
    CHECK(migrateStoreFile(store) == 1);
    CHECK(bytesOf(kept) == before);
}
