// What no program may write, this one or another: asked of the file itself, with foreign keys switched off.
#include "tests/stock/stock_fixture.h"

#include <sqlite3.h>

using namespace daishi;
using namespace daishi::test;

namespace {

// Another program at the same file.
class Intruder {
  public:
    explicit Intruder(const std::string& path) {
        REQUIRE(sqlite3_open(path.c_str(), &db_) == SQLITE_OK);
        REQUIRE(run("PRAGMA foreign_keys = OFF").empty());
    }
    ~Intruder() { sqlite3_close(db_); }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    // The objection, or nothing when it was taken.
    std::string run(const std::string& sql) {
        char* message = nullptr;
        sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, &message);
        const std::string told = message ? message : "";
        sqlite3_free(message);
        return told;
    }

  private:
    sqlite3* db_ = nullptr;
};

struct Row {
    const char* what;
    std::string sql;
    std::string objection;
};

std::string loadOf(const std::string& type, const std::string& job) {
    return "INSERT INTO load (id, printer, tray, box, lot, blank_type, job, state, ended_by, baseline, "
           "opened_at, event) "
           "VALUES ('T-240930-99', 'printer-1', 'printer-1/2', 'L-240930-01/001', 'L-240930-01', '" +
           type + "', '" + job + "', 'open', NULL, '', 0, 1)";
}

std::string movement(const std::string& from, const std::string& to, const std::string& type, int sheets) {
    return "INSERT INTO movement (seq, box, lot, blank_type, from_account, to_account, sheets, reason, "
           "reference, day, "
           "at, event) VALUES ((SELECT max(seq) + 1 FROM movement), 'L-240930-01/001', 'L-240930-01', '" +
           type + "', '" + from + "', '" + to + "', " + std::to_string(sheets) +
           ", 'x', 'x', '2024-09-30', 0, 1)";
}

} // namespace

TEST_CASE("the file refuses what the program would", "[sqlite]") {
    StockFixture floor;
    floor.opened(kHkn); // L-240930-01/001, 500 sheets in the store
    const std::string right = floor.makeJob(kHkn, JobState::Released, kIssue).str();
    const std::string other = floor.makeJob(kSkk, JobState::Released, Day::of(2024, 12, 2)).str();
    Intruder intruder(floor.folder.store());
    const Row rows[] = {
        {"a load for a job of another blank", loadOf(kHkn.str(), other), "not that of its job"},
        {"a load that calls the box another blank", loadOf(kSkk.str(), other), "not that of its box"},
        {"a load that begins armed",
         "INSERT INTO load (id, printer, tray, box, lot, blank_type, job, state, ended_by, baseline, "
         "opened_at, event) SELECT 'T-240930-98', 'printer-1', 'printer-1/2', id, lot, blank_type, '" + right +
             "', 'armed', NULL, '', 0, 1 FROM box",
         "begins as open"},
        {"a balance changed by hand", "UPDATE balance SET sheets = sheets + 1 WHERE account = 'store'",
         "changed by movements only"},
        {"a balance changed under a new number",
         "UPDATE balance SET sheets = 9, last_seq = last_seq + 1 WHERE account = 'store'",
         "changed by movements only"},
        {"a balance replaced", "INSERT OR REPLACE INTO balance SELECT box, account, 1, last_seq FROM balance",
         "balance"},
        {"a balance deleted", "DELETE FROM balance", "never deleted"},
        {"a movement rewritten", "UPDATE movement SET sheets = 1", "never changed"},
        {"a movement replaced", "INSERT OR REPLACE INTO movement SELECT * FROM movement WHERE seq = 1",
         "no gaps"},
        {"a movement of sheets that are not there", movement("store", "tray", kHkn.str(), 501),
         "does not hold that many"},
        {"a movement under another blank", movement("store", "tray", kSkk.str(), 1), "not that of its box"},
        {"a box called another blank", "UPDATE box SET blank_type = 'kawasaki-skk-1'", "never changes"},
        {"a lot called another blank", "UPDATE lot SET blank_type = 'kawasaki-skk-1'", "never changes"},
        {"a rejected lot let go", "UPDATE lot SET state = 'arrived'", "by a recorded step only"},
        {"a box replaced", "INSERT OR REPLACE INTO box SELECT * FROM box", "box"},
        {"evidence rewritten", "UPDATE evidence SET agrees = 1", "never changed"},
        {"a count deleted", "DELETE FROM evidence", "never deleted"},
        {"an event rewritten", "UPDATE audit SET body = '{}'", "never changed"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK_THAT(intruder.run(row.sql), Catch::Contains(row.objection));
    }
    CHECK(floor.booksAndChainHold());
}

TEST_CASE("a movement between accounts that do not touch is refused by the program's own door") {
    StockFixture floor;
    floor.opened(kHkn);
    Transaction transaction(*floor.db);
    CHECK_THROWS_AS(floor.db->run(movement("store", "good", kHkn.str(), 1)), StoreError);
}
