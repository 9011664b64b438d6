// A store whose own rules another program has taken off: nothing is done in it, and verify names the rule.
#include <Poco/JSON/Array.h>
#include <sqlite3.h>

#include "core/store/database.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// As another program would, past every setting of our own connection. One of ours is open meanwhile and
// brings the pages into the file with their sums: an intruder who knows of them.
void byHand(const std::filesystem::path& store, const char* sql) {
    const auto ours = openSqlite(store.string(), OpenMode::Existing);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(store.c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

TEST_CASE("verify names a rule that was taken off, and no other command works in such a store") {
    CliFloor floor;
    floor.makeHome();
    REQUIRE(floor.run({"verify"}).exit == Exit::Done);
    byHand(floor.home() / "store.db",
           "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'movement_kept'");
    const auto found = floor.ask({"verify"}, Exit::Failure);
    const auto faults = found->getArray("faults");
    REQUIRE(faults->size() == 1);
    CHECK(faults->getObject(0)->getValue<std::string>("what") == "trigger movement_kept");
    const Ran inJapanese = floor.run({"verify", "--lang", "ja"});
    CHECK_THAT(inJapanese.out + inJapanese.err, Catch::Contains("このプログラムが置くもの"));
    const Ran refused = floor.run({"lot", "list"});
    CHECK(refused.exit == Exit::Failure);
    CHECK_THAT(refused.err, Catch::Contains("trigger movement_kept") && Catch::Contains("daishi verify"));
}

TEST_CASE(
    "verify finds a check that was struck out of a table, and the work that may go on until then goes on") {
    CliFloor floor;
    floor.makeHome();
    byHand(floor.home() / "store.db",
           "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
           "' CHECK (sheets BETWEEN 1 AND 50)', '') WHERE name = 'chunk'");
    CHECK(floor.run({"lot", "list"}).exit == Exit::Done);
    const Ran found = floor.run({"verify"});
    CHECK(found.exit == Exit::Failure);
    CHECK_THAT(found.out + found.err, Catch::Contains("table chunk"));
}
