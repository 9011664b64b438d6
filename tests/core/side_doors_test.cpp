// Side doors: another program at the file, with keys and recursive triggers off. Every table, and every way
// that SQL has of writing over a row.
#include "core/store/schema_check.h"
#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"
#include "tests/core/invariants.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// The one table whose rows are erased lawfully: the key of a job's personal data.
const std::string kErasable = "job_key";

std::vector<std::string> tables(PrintFloor& floor) {
    std::vector<std::string> names;
    const auto rows = floor.db->query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (rows->next()) {
        if (rows->text(0) != kErasable)
            names.push_back(rows->text(0));
    }
    return names;
}

// Columns of one key of the table, "run, number".
std::string keyOf(Intruder& intruder, const std::string& table) {
    return intruder.text("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('" + table +
                         "') WHERE pk > 0 ORDER BY pk)");
}

std::string columns(Intruder& intruder, const std::string& table) {
    return intruder.text("SELECT group_concat(name) FROM pragma_table_info('" + table + "')");
}

} // namespace

TEST_CASE("no row of any table is deleted, replaced or written over by another program") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    Intruder intruder(floor.folder.store(), false);
    int tried = 0;
    for (const std::string& table : tables(floor)) {
        INFO(table);
        if (intruder.text("SELECT 1 FROM " + table + " LIMIT 1").empty())
            continue; // without a row there is nothing to take; the rules are the same by table
        ++tried;
        const std::string key = keyOf(intruder, table), all = columns(intruder, table);
        const std::string first = key.substr(0, key.find(','));
        REQUIRE_FALSE(key.empty());
        const std::string from = " SELECT " + all + " FROM " + table + " LIMIT 1";
        CHECK_FALSE(intruder.attempt("", "DELETE FROM " + table).empty());
        CHECK_FALSE(intruder.attempt("", "DELETE FROM " + table + " WHERE rowid = 1").empty());
        CHECK_FALSE(
            intruder.attempt("", "INSERT OR REPLACE INTO " + table + " (" + all + ")" + from).empty());
        CHECK_FALSE(
            intruder.attempt("", "UPDATE OR REPLACE " + table + " SET " + first + " = " + first).empty());
        CHECK_FALSE(intruder
                        .attempt("", "INSERT INTO " + table + " (" + all + ")" + from + " ON CONFLICT (" +
                                         key + ") DO UPDATE SET " + first + " = excluded." + first)
                        .empty());
    }
    CHECK(tried >= 15);
    CHECK(brokenLaw(*floor.db).empty());
}

TEST_CASE("what the gate refuses no other program writes: a chunk and its sheets") {
    PrintFloor floor(5);
    const RunId run = floor.armed();
    const std::string of = "'" + run.str() + "'";
    const std::string chunk =
        "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, "
        "event) SELECT 'X', id, job, load, blank_type, 9, 1, 0, 'permitted', 1 FROM run";
    struct Row {
        const char* what;
        std::string before, sql;
    };
    const Row rows[] = {
        {"a load that is over", stepSql("run", "stopped") + "; " + stepSql("load", "void"), chunk},
        {"a lot on hold", "INSERT INTO hold SELECT 99, 'lot', lot, 'x', 1 FROM load", chunk},
        {"a job on hold", "INSERT INTO hold SELECT 99, 'job', job, 'x', 1 FROM load", chunk},
        {"a lot that was found to be another",
         "INSERT INTO finding SELECT 99, lot, 'kawasaki-skk-1', 'x', 1 FROM load", chunk},
        {"more sheets than a chunk has", "",
         "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) SELECT "
         "'X', id, "
         "job, load, blank_type, 9, 51, 0, 'permitted', 1 FROM run"},
        {"another blank type", "",
         "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) SELECT "
         "'X', id, "
         "job, load, 'kawasaki-skk-1', 9, 1, 0, 'permitted', 1 FROM run"},
        {"already sent", "",
         "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) SELECT "
         "'X', id, "
         "job, load, blank_type, 9, 1, 0, 'submitted', 1 FROM run"},
        {"a sheet without a permit", "",
         "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) SELECT "
         "'X', piece, "
         "50, 'no chunk', 1, job, load, lot, box, blank_type, 'sent' FROM sheet LIMIT 1"},
        {"a sheet of another blank type", "",
         "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) SELECT "
         "'X', piece, "
         "50, chunk, 40, job, load, lot, box, 'kawasaki-skk-1', 'sent' FROM sheet LIMIT 1"},
        {"a second good sheet of a piece", "",
         "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) SELECT "
         "'X', piece, "
         "50, chunk, 40, job, load, lot, box, blank_type, 'good' FROM sheet LIMIT 1"},
        {"a spoiled sheet made good", stepSql("sheet", "spoiled"), "UPDATE sheet SET state = 'good'"},
        {"a load that lives again", stepSql("load", "void"), "UPDATE load SET state = 'armed'"},
    };
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        for (const Row& row : rows) {
            INFO(row.what << (keys ? ", keys on" : ", keys off"));
            CHECK_FALSE(intruder.attempt(row.before, row.sql).empty());
        }
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("whoever takes a rule off can write; the missing rule, the books and the chain give it away") {
    struct Row {
        const char* what;
        const char* rulesOff;
        const char* sql;
    };
    const Row rows[] = {
        {"a movement fewer", "movement_undeleted",
         "DELETE FROM movement WHERE seq = (SELECT max(seq) FROM movement)"},
        {"a movement of other sheets", "movement_kept",
         "UPDATE movement SET sheets = sheets + 1 WHERE seq = (SELECT max(seq) FROM movement)"},
        {"a balance", "balance_moves", "UPDATE balance SET sheets = sheets + 1 WHERE account = 'good'"},
        {"an event fewer", "audit_undeleted", "DELETE FROM audit WHERE seq = 5"},
        {"the newest event", "audit_kept",
         "UPDATE audit SET body = '{\"x\":1}' WHERE seq = (SELECT max(seq) FROM audit)"},
        {"another actor", "audit_kept", "UPDATE audit SET actor = '0103' WHERE seq = 3"},
        {"a sheet fewer", "sheet_undeleted", "DELETE FROM sheet WHERE place = 1"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        PrintFloor floor(3);
        valueIn(floor.go(floor.armed()));
        REQUIRE(brokenLaw(*floor.db).empty());
        Intruder intruder(floor.folder.store(), false);
        CHECK_FALSE(intruder.attempt("", row.sql).empty());
        intruder.must(std::string("DROP TRIGGER ") + row.rulesOff);
        intruder.must(row.sql);
        CHECK_FALSE(brokenLaw(*floor.db).empty());
        const auto missing = compareRules(*floor.db);
        REQUIRE(missing.size() == 1);
        CHECK(missing.front().what == std::string("trigger ") + row.rulesOff);
    }
}
