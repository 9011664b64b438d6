// The lives of things as the file itself keeps them, whoever writes to it.
#include <map>
#include <set>

#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Life {
    const char* table;
    const char* key;
    std::set<std::string> states;
};

// Every life with all its states, from the steps and their ends.
std::vector<Life> lives() {
    std::vector<Life> all = {{"request", "id", {}}, {"delivery", "id", {}}, {"lot", "id", {}},
                             {"box", "id", {}},     {"load", "id", {}},     {"job", "id", {}},
                             {"run", "id", {}},     {"chunk", "key", {}},   {"piece", "id", {}},
                             {"sheet", "id", {}},   {"day", "day", {}}};
    for (Life& life : all) {
        for (const LifeStep& step : allLifeSteps()) {
            if (step.life != life.table)
                continue;
            life.states.insert(std::string(step.from));
            life.states.insert(std::string(step.to));
        }
    }
    return all;
}

bool allowed(const std::string& life, const std::string& from, const std::string& to) {
    for (const LifeStep& step : allLifeSteps()) {
        if (step.life == life && step.from == from && step.to == to)
            return true;
    }
    return false;
}

// A row of each life in the file.
void livedIn(PrintFloor& floor) {
    valueIn(floor.go(floor.armed()));
    floor.db->run("INSERT INTO day (day, state) VALUES ('2024-09-30', 'open')");
}

} // namespace

TEST_CASE("no thing takes a step that is not in its life") {
    PrintFloor floor(3);
    livedIn(floor);
    Intruder intruder(floor.folder.store(), false);
    int refused = 0, taken = 0;
    for (const Life& life : lives()) {
        const std::string table = life.table, key = life.key;
        REQUIRE(life.states.size() >= 3);
        const std::string one = intruder.text("SELECT " + key + " FROM " + table + " LIMIT 1");
        REQUIRE_FALSE(one.empty());
        const std::string mine = key + " = '" + one + "'";
        const std::string rule =
            intruder.text("SELECT sql FROM sqlite_master WHERE name = '" + table + "_steps'");
        REQUIRE_FALSE(rule.empty());
        std::set<std::string> ends = life.states;
        ends.insert("elsewhere");
        for (const std::string& from : life.states) {
            // The row is put there with the rule away for a moment; all of it is rolled back.
            const std::string there = "DROP TRIGGER " + table + "_steps; UPDATE " + table + " SET state = '" +
                                      from + "' WHERE " + mine + "; " + rule;
            for (const std::string& to : ends) {
                if (from == to)
                    continue;
                INFO(table << ": " << from << " to " << to);
                intruder.must("BEGIN IMMEDIATE; " + there);
                const std::string objection = intruder.run(stepSql(table, to, mine));
                const std::string now = intruder.text("SELECT state FROM " + table + " WHERE " + mine);
                intruder.must("ROLLBACK");
                if (allowed(table, from, to)) {
                    CHECK(objection.empty());
                    CHECK(now == to);
                    ++taken;
                } else {
                    CHECK_THAT(objection, Catch::Contains("no life has this step"));
                    ++refused;
                }
            }
        }
    }
    CHECK(taken == static_cast<int>(allLifeSteps().size()));
    CHECK(refused > 150);
    CHECK(floor.broken() == "");
}

TEST_CASE("no state moves beside its recorded step, and no step moves two") {
    PrintFloor floor(3);
    livedIn(floor);
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        for (const Life& life : lives()) {
            const std::string table = life.table, key = life.key;
            INFO(table);
            const std::string byHand = "by a recorded step only";
            for (const LifeStep& step : allLifeSteps()) {
                if (step.life != table)
                    continue;
                const std::string to = "UPDATE " + table + " SET state = '" + std::string(step.to) + "'";
                CHECK_THAT(intruder.attempt("", to), Catch::Contains(byHand));
                CHECK_THAT(intruder.attempt("", to + ", changed = changed + 1"), Catch::Contains(byHand));
                // A step already taken is not taken again by naming it.
                CHECK_THAT(intruder.attempt("", to + ", changed = (SELECT max(seq) FROM life_change)"),
                           Catch::Contains(byHand));
            }
        }
        const std::string other = "INSERT INTO life_change VALUES ((SELECT max(seq) + 1 FROM life_change), ";
        CHECK_THAT(intruder.attempt("", other + "'lot', 'L-999999-01', 'released', 'rejected', 1)"),
                   Catch::Contains("was not in the state it was thought to be in"));
        CHECK_THAT(intruder.attempt("", other + "'lot', 'L-240930-01', 'inspecting', 'rejected', 1)"),
                   Catch::Contains("was not in the state it was thought to be in"));
        CHECK_THAT(intruder.attempt("", other + "'weather', 'x', 'fair', 'foul', 1)"),
                   Catch::Contains("no life has this step"));
        CHECK_THAT(intruder.attempt("", "INSERT INTO life_change SELECT seq + 9, life, subject, from_state, "
                                        "to_state, event FROM life_change WHERE seq = 1"),
                   Catch::Contains("no gaps"));
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("no thing begins in the middle of its life") {
    PrintFloor floor(3);
    livedIn(floor);
    Intruder intruder(floor.folder.store(), false);
    for (const Life& life : lives()) {
        const std::string table = life.table;
        const std::string columns = intruder.text("SELECT group_concat(name) FROM pragma_table_info('" +
                                                  table + "') WHERE name NOT IN ('state', 'changed')");
        // All other rules of the table are away for a moment, so that this one answers.
        const std::string alone =
            intruder.text("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master "
                          "WHERE type = 'trigger' AND tbl_name = '" +
                          table + "' AND name <> '" + table + "_begins'");
        int beginnings = 0;
        for (const std::string& state : life.states) {
            INFO(table << " as " << state);
            const std::string objection =
                intruder.attempt(alone, "INSERT INTO " + table + " (state, " + columns + ") SELECT '" +
                                            state + "', " + columns + " FROM " + table + " LIMIT 1");
            REQUIRE_FALSE(objection.empty()); // its key is taken
            if (objection.find("a " + table + " begins as ") == std::string::npos)
                ++beginnings;
        }
        INFO(table);
        CHECK(beginnings == 1);
    }
}

TEST_CASE("what a thing is never changes, and no thing is deleted") {
    PrintFloor floor(3);
    livedIn(floor);
    Intruder intruder(floor.folder.store(), false);
    // The columns that are written after the row was made; every other one is fixed.
    const std::map<std::string, std::set<std::string>> free = {
        {"request", {"approval"}},
        {"load", {"ended_by", "baseline"}},
        {"job", {"setting", "setting_event", "master"}},
        {"run", {"ended_by", "counter_after", "output_count", "output_event"}},
        {"chunk", {"artefact", "impressions", "counter_after"}},
        {"sheet", {"read_event"}}};
    for (const Life& life : lives()) {
        const std::string table = life.table;
        CHECK_THAT(intruder.attempt("", "DELETE FROM " + table), Catch::Contains("never deleted"));
        const int columns =
            std::stoi(intruder.text("SELECT count(*) FROM pragma_table_info('" + table + "')"));
        for (int i = 0; i < columns; ++i) {
            const std::string column = intruder.text("SELECT name FROM pragma_table_info('" + table +
                                                     "') WHERE cid = " + std::to_string(i));
            const auto found = free.find(table);
            if (column == "state" || column == "changed" ||
                (found != free.end() && found->second.count(column)))
                continue;
            INFO(table << "." << column);
            CHECK_THAT(intruder.attempt("", "UPDATE " + table + " SET " + column + " = " + column),
                       Catch::Contains("what a " + table + " is never changes"));
        }
    }
    CHECK(floor.broken() == "");
}
