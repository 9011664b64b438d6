// The store's own rules against those that the program lays: whoever drops, changes, or adds one, by whatever
// door, is found, and the rule is named.
#include "core/store/schema_check.h"
#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"

using namespace daishi;
using namespace daishi::test;

namespace {

std::vector<std::string> named(const std::vector<SchemaFault>& faults) {
    std::vector<std::string> names;
    for (const SchemaFault& fault : faults) {
        CHECK_FALSE(fault.reason.ja.empty());
        CHECK_FALSE(fault.reason.en.empty());
        names.push_back(fault.what);
    }
    return names;
}

struct Row {
    const char* what;
    std::string sql;
    std::vector<std::string> named;
    bool rule; // seen by the quick comparison of every opening too
};

// Under PRAGMA writable_schema, which leaves no other trace.
std::string inSchema(const std::string& sql) {
    return "PRAGMA writable_schema = ON; " + sql + "; PRAGMA writable_schema = RESET";
}

} // namespace

TEST_CASE("a store that the program laid is as the program lays it") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    CHECK(named(compareSchema(*floor.db)).empty());
    CHECK(named(compareRules(*floor.db)).empty());
    floor.db->analyze();
    CHECK(named(compareSchema(*floor.db)).empty());
}

TEST_CASE("a part of the schema that another program changed in the file is named") {
    const Row rows[] = {
        {"a rule dropped", "DROP TRIGGER audit_kept", {"trigger audit_kept"}, true},
        {"a rule weakened",
         "DROP TRIGGER audit_kept; CREATE TRIGGER audit_kept BEFORE UPDATE ON audit WHEN OLD.seq < 0 BEGIN "
         "SELECT RAISE(ABORT, 'audit rows are never changed'); END",
         {"trigger audit_kept"},
         true},
        {"a rule on another table",
         "DROP TRIGGER audit_kept; CREATE TRIGGER audit_kept BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, "
         "'audit rows are never changed'); END",
         {"trigger audit_kept"},
         true},
        {"a trigger added",
         "CREATE TRIGGER helpful AFTER INSERT ON movement BEGIN UPDATE balance SET sheets = 0; END",
         {"trigger helpful"},
         true},
        {"a rule struck out of the schema itself",
         inSchema("DELETE FROM sqlite_schema WHERE name = 'movement_kept'"),
         {"trigger movement_kept"},
         true},
        {"a rule's words changed in the schema itself",
         inSchema("UPDATE sqlite_schema SET sql = replace(sql, 'NEW.seq <>', 'NEW.seq <') WHERE name = "
                  "'audit_gapless'"),
         {"trigger audit_gapless"},
         true},
        {"a check struck out of a table",
         inSchema("UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (sheets BETWEEN 1 AND 50)', '') WHERE "
                  "name = 'chunk'"),
         {"table chunk"},
         false},
        {"a key struck out of a table",
         inSchema("UPDATE sqlite_schema SET sql = replace(sql, ' REFERENCES job (id)', '') WHERE name = "
                  "'job_key'"),
         {"table job_key"},
         false},
        {"an index dropped", "DROP INDEX sheet_one_live", {"index sheet_one_live"}, false},
        {"an index of other rows",
         "DROP INDEX load_one_per_tray; CREATE UNIQUE INDEX load_one_per_tray ON load (tray, id)",
         {"index load_one_per_tray"},
         false},
        {"a table beside", "CREATE TABLE beside (x)", {"table beside"}, false},
        {"a view beside", "CREATE VIEW beside AS SELECT 1", {"view beside"}, false},
        {"a column more", "ALTER TABLE lot ADD COLUMN alias TEXT", {"table lot"}, false},
        {"a row that names nothing",
         "PRAGMA foreign_keys = OFF; DROP TRIGGER badge_change_id_taken; INSERT INTO badge_change VALUES "
         "(99, "
         "'nobody', 'issued', 'x', 1)",
         {"trigger badge_change_id_taken", "table badge_change"},
         true},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        PrintFloor floor(3);
        {
            Intruder intruder(floor.folder.store(), true);
            intruder.must(row.sql);
        }
        floor.db.reset();
        const auto db = floor.place.open();
        CHECK(named(compareSchema(*db)) == row.named);
        CHECK(compareRules(*db).empty() == !row.rule);
    }
}
