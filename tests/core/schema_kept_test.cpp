// What is written once stays, and the books follow the ledger alone.
#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// One row in every table of the file.
void fill(PrintFloor& floor) {
    valueIn(floor.go(floor.armed()));
    floor.db->script(
        "INSERT INTO finding VALUES (1, 'L-240930-01', 'kawasaki-skk-1', 'x', 1);"
        "INSERT INTO hold VALUES (1, 'lot', 'L-240930-01', 'x', 1);"
        "INSERT INTO hold_lift VALUES (1, 'x', 1);"
        "INSERT INTO stock_count VALUES (1, 'L-240930-01/001', 'store', 0, 0, NULL, 1, '2024-09-30', 1);"
        "INSERT INTO day (day, state) VALUES ('2024-09-30', 'open');"
        "INSERT INTO day_version VALUES ('2024-09-30', 1, 0, 1, 2, '{}', 'h', 1);"
        "INSERT INTO difference_note VALUES (1, '2024-09-30', 'd', '0102', 'x', 1);"
        "INSERT INTO day_signature VALUES ('2024-09-30', 1, '0102', 'h', 1);");
}

const char* const kWrittenOnce[] = {"meta",
                                    "life_step",
                                    "account_move",
                                    "blank_type",
                                    "audit",
                                    "evidence",
                                    "finding",
                                    "hold",
                                    "hold_lift",
                                    "movement",
                                    "stock_count",
                                    "day_version",
                                    "difference_note",
                                    "day_signature",
                                    "life_change"};

std::string firstColumn(Intruder& intruder, const std::string& table) {
    return intruder.text("SELECT name FROM pragma_table_info('" + table + "') LIMIT 1");
}

std::string movement(const std::string& seq, const std::string& from, const std::string& to, int sheets) {
    return "INSERT INTO movement (seq, box, lot, blank_type, from_account, to_account, sheets, reason, "
           "reference, day, "
           "at, event) VALUES (" +
           seq + ", 'L-240930-01/001', 'L-240930-01', 'kawasaki-hkn-3', '" + from + "', '" + to + "', " +
           std::to_string(sheets) + ", 'x', 'x', '2024-09-30', 0, 1)";
}

const std::string kNext = "(SELECT max(seq) + 1 FROM movement)";

} // namespace

TEST_CASE("rows that are written once are neither changed nor deleted nor replaced") {
    PrintFloor floor(3);
    fill(floor);
    Intruder intruder(floor.folder.store(), false);
    for (const std::string table : kWrittenOnce) {
        INFO(table);
        const std::string column = firstColumn(intruder, table);
        CHECK_THAT(intruder.attempt("", "UPDATE " + table + " SET " + column + " = " + column),
                   Catch::Contains(table + " rows are never changed"));
        CHECK_THAT(intruder.attempt("", "DELETE FROM " + table),
                   Catch::Contains(table + " rows are never deleted"));
        CHECK_FALSE(
            intruder.attempt("", "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table + " LIMIT 1")
                .empty());
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("no row of a life is replaced, by whichever of its keys") {
    PrintFloor floor(3);
    fill(floor);
    Intruder intruder(floor.folder.store(), false);
    const auto replacing = [&](const std::string& table, const std::string& key, const std::string& state) {
        const std::string others = intruder.text("SELECT group_concat(name) FROM pragma_table_info('" +
                                                 table + "') WHERE name NOT IN ('state', '" + key + "')");
        return [=](const std::string& newKey) {
            return "INSERT OR REPLACE INTO " + table + " (" + key + ", state, " + others + ") SELECT " +
                   newKey + ", '" + state + "', " + others + " FROM " + table + " LIMIT 1";
        };
    };
    struct Row {
        const char *table, *key, *firstState;
        bool anotherKeyToo; // a second unique key beside the name
    };
    const Row rows[] = {{"request", "id", "asked", false}, {"delivery", "id", "announced", true},
                        {"lot", "id", "arrived", false},   {"box", "id", "sealed", true},
                        {"load", "id", "open", false},     {"job", "id", "imported", true},
                        {"run", "id", "open", true},       {"piece", "id", "wanted", true},
                        {"sheet", "id", "sent", true},     {"chunk", "key", "permitted", true}};
    for (const Row& row : rows) {
        INFO(row.table);
        const auto insert = replacing(row.table, row.key, row.firstState);
        CHECK_FALSE(intruder.attempt("", insert(row.key)).empty());
        if (row.anotherKeyToo)
            CHECK_FALSE(intruder.attempt("", insert("'another name'")).empty());
    }
    CHECK_FALSE(intruder.attempt("", "INSERT OR REPLACE INTO day (day, state) VALUES ('2024-09-30', 'open')")
                    .empty());
    CHECK(floor.broken() == "");
}

TEST_CASE("chain and ledger have no gaps and no second row of a number") {
    PrintFloor floor(3);
    fill(floor);
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        const auto event = [](const std::string& seq) {
            return "INSERT OR REPLACE INTO audit SELECT " + seq +
                   ", at, day, kind, subject, actor, second_actor, body, "
                   "previous, hash || 'x' FROM audit LIMIT 1";
        };
        for (const char* seq : {"1", "(SELECT max(seq) FROM audit)", "(SELECT max(seq) + 2 FROM audit)"}) {
            CHECK_THAT(intruder.attempt("", event(seq)), Catch::Contains("the audit chain has no gaps"));
        }
        for (const char* seq :
             {"1", "(SELECT max(seq) FROM movement)", "(SELECT max(seq) + 2 FROM movement)"}) {
            CHECK_THAT(intruder.attempt("", movement(seq, "tray", "good", 1)),
                       Catch::Contains("the ledger has no gaps"));
        }
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("a balance moves by its movement, by that alone and once") {
    PrintFloor floor(3, 20);
    fill(floor);
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        struct Row {
            const char* what;
            std::string sql;
            const char* objection;
        };
        const Row rows[] = {
            {"by hand", "UPDATE balance SET sheets = sheets + 1", "changed by movements only"},
            {"under a later number", "UPDATE balance SET sheets = 9, last_seq = last_seq + 1",
             "changed by movements only"},
            {"the last movement once more",
             "UPDATE balance SET sheets = sheets + 3, last_seq = last_seq + 0 WHERE account = 'good'",
             "changed by movements only"},
            {"to another box", "UPDATE balance SET box = 'x'", "balance"},
            {"a new one", "INSERT INTO balance VALUES ('L-240930-01/001', 'missing', 5, 3)",
             "made by movements only"},
            {"replaced", "INSERT OR REPLACE INTO balance SELECT box, account, 1, last_seq FROM balance",
             "balance"},
            {"deleted", "DELETE FROM balance", "balances are never deleted"},
            {"more than there is", movement(kNext, "tray", "good", 18), "does not hold that many sheets"},
            {"from an account that never held any", movement(kNext, "sample", "destroyed", 1),
             "does not hold that many"},
            {"along no way", movement(kNext, "tray", "destroyed", 1), "the ledger knows no such way"},
            {"a way back", movement(kNext, "good", "tray", 1), "the ledger knows no such way"},
            {"no sheet", movement(kNext, "tray", "good", 0), "CHECK constraint failed"},
        };
        for (const Row& row : rows) {
            INFO(row.what << (keys ? ", keys on" : ", keys off"));
            CHECK_THAT(intruder.attempt("", row.sql), Catch::Contains(row.objection));
        }
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("lives and ways of the ledger are given with the schema") {
    PrintFloor floor(3);
    Intruder intruder(floor.folder.store(), false);
    CHECK_THAT(intruder.attempt("", "INSERT INTO life_step VALUES ('lot', 'rejected', 'released')"),
               Catch::Contains("given with the schema"));
    CHECK_THAT(intruder.attempt("", "INSERT INTO account_move VALUES ('missing', 'good')"),
               Catch::Contains("given with the schema"));
}
