// Columns that are written after their row was made: each by its own act and by nobody beside it.
#include <set>

#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Every row that the rules let change, whatever its columns; all others are written once.
const std::set<std::string> kMoving{
    "request.approval", "request.state",     "request.changed",   "delivery.state",      "delivery.changed",
    "lot.state",        "lot.changed",       "box.state",         "box.changed",         "load.state",
    "load.changed",     "load.ended_by",     "load.baseline",     "job.state",           "job.changed",
    "job.setting",      "job.setting_event", "job.master",        "run.state",           "run.changed",
    "run.ended_by",     "run.counter_after", "run.output_count",  "run.output_event",    "chunk.state",
    "chunk.changed",    "chunk.artefact",    "chunk.impressions", "chunk.counter_after", "piece.state",
    "piece.changed",    "sheet.state",       "sheet.changed",     "sheet.read_event",    "day.state",
    "day.changed",      "session.seen_at",   "session.ended_at",  "session.ended_by",    "job_key.wrapped",
    "balance.sheets",   "balance.last_seq"};

std::vector<std::string> columnsOf(Intruder& intruder, const std::string& table) {
    std::vector<std::string> names;
    const int count = std::stoi(intruder.text("SELECT count(*) FROM pragma_table_info('" + table + "')"));
    for (int i = 0; i < count; ++i)
        names.push_back(intruder.text("SELECT name FROM pragma_table_info('" + table +
                                      "') WHERE cid = " + std::to_string(i)));
    return names;
}

struct Row {
    const char* what;
    std::string before; // taken without objection
    std::string sql;
    const char* objection;
};

const char* const kWith = "is written when";

} // namespace

TEST_CASE("no column of any table is written by hand, with its own value or another") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    floor.db->run("INSERT INTO day (day, state) VALUES ('2024-09-30', 'open')");
    std::vector<std::string> tables;
    {
        const auto rows = floor.db->query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        while (rows->next())
            tables.push_back(rows->text(0));
    }
    Intruder intruder(floor.folder.store(), false);
    std::set<std::string> open;
    for (const std::string& table : tables) {
        if (intruder.text("SELECT count(*) FROM " + table) == "0")
            continue; // a rule that nothing can ask
        for (const std::string& column : columnsOf(intruder, table)) {
            INFO(table << "." << column);
            const std::string objection =
                intruder.attempt("", "UPDATE " + table + " SET " + column + " = " + column);
            if (objection.empty())
                open.insert(table + "." + column);
            else if (kMoving.count(table + "." + column) == 0)
                CHECK_THAT(objection, Catch::Contains("never change") || Catch::Contains("never exchanged") ||
                                          Catch::Contains("by movements only"));
        }
    }
    CHECK(open.empty());
}

TEST_CASE("what an act writes into a row is written within that act") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    const std::string next = "(SELECT max(seq) + 1 FROM audit)";
    const Row rows[] = {
        {"an approval", "", "UPDATE request SET approval = 'x'", kWith},
        {"a setting", "", "UPDATE job SET setting = 'x'", kWith},
        {"a master", "", "UPDATE job SET master = 'x'", kWith},
        {"a setting of an event long past", "", "UPDATE job SET setting = 'x', setting_event = 1", kWith},
        {"the event of a setting alone", "", "UPDATE job SET setting_event = 1", kWith},
        {"the end of a load", "", "UPDATE load SET ended_by = 'run-ended'", kWith},
        {"the baseline of a load", "", "UPDATE load SET baseline = '{}'", kWith},
        {"the end of a run", "", "UPDATE run SET ended_by = 'door'", kWith},
        {"a counter before", "", "UPDATE run SET counter_before = 1", "what a run is never changes"},
        {"a counter after", "", "UPDATE run SET counter_after = 1", kWith},
        {"an output", "", "UPDATE run SET output_count = 3", kWith},
        {"an output of an event long past", "", "UPDATE run SET output_count = 3, output_event = 2", kWith},
        {"a document", "", "UPDATE chunk SET artefact = 'x'", kWith},
        {"impressions", "", "UPDATE chunk SET impressions = 3", kWith},
        {"a chunk's counter before", "", "UPDATE chunk SET counter_before = 1",
         "what a chunk is never changes"},
        {"a chunk's counter after", "", "UPDATE chunk SET counter_after = 3", kWith},
        {"a reading of an event long past", "", "UPDATE sheet SET read_event = 1", kWith},
        {"a reading taken away", "", "UPDATE sheet SET read_event = NULL", kWith},
    };
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        for (const Row& row : rows) {
            INFO(row.what << (keys ? ", keys on" : ", keys off"));
            CHECK_THAT(intruder.attempt(row.before, row.sql), Catch::Contains(row.objection));
        }
        if (keys) { // the event that is named must come
            CHECK_FALSE(
                intruder.attempt("", "UPDATE job SET setting = 'x', setting_event = " + next).empty());
            CHECK_FALSE(intruder.attempt("", "UPDATE sheet SET read_event = " + next).empty());
        }
    }
    CHECK(floor.broken() == "");
}
