// The shape of the file: what is asked every day is found by an index, and tables are made in an order that a
// stricter database takes as well.
#include <set>

#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("what is asked every day is found by an index", "[sqlite]") {
    const char* const questions[] = {
        "SELECT DISTINCT grade FROM evidence WHERE load = 'T-240930-01' AND moment = 'load' AND agrees = 1",
        "SELECT key FROM chunk WHERE state = $1 ORDER BY event",
        "SELECT id FROM load WHERE box = 'L-240930-01/001' ORDER BY event DESC LIMIT 1",
        "SELECT id FROM load WHERE tray = 'printer-1/1' ORDER BY event DESC LIMIT 1",
        "SELECT tray FROM load WHERE job = 'J-240930-01' AND state IN ('open', 'armed')",
        "SELECT id FROM load WHERE lot = 'L-240930-01' AND state IN ('open', 'armed')",
        "SELECT id FROM sheet WHERE lot = 'L-240930-01' AND state IN ('good', 'doubtful')",
        "SELECT count(*) FROM sheet WHERE box = 'L-240930-01/001' AND state = 'good'",
        "SELECT id FROM lot WHERE delivery = 'D-240930-01'",
        "SELECT id FROM delivery WHERE request = 'Q-240930-01' AND state = 'accepted'",
    };
    StockFixture floor;
    for (const std::string question : questions) {
        INFO(question);
        const std::vector<Cell> given(question.find("$1") == std::string::npos ? 0 : 1,
                                      std::string("submitted"));
        const auto plan = floor.db->query("EXPLAIN QUERY PLAN " + question, given);
        REQUIRE(plan->next());
        CHECK_THAT(plan->text(3), Catch::StartsWith("SEARCH"));
        CHECK_FALSE(plan->next()); // and nothing is sorted afterwards
    }
}

TEST_CASE("a table is made after those it refers to", "[sqlite]") {
    StockFixture floor;
    std::vector<std::string> tables;
    {
        const auto rows =
            floor.db->query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
        while (rows->next())
            tables.push_back(rows->text(0));
    }
    REQUIRE(tables.size() > 20);
    std::set<std::string> made;
    for (const std::string& table : tables) {
        made.insert(table);
        const auto rows = floor.db->query("SELECT \"table\" FROM pragma_foreign_key_list('" + table + "')");
        while (rows->next()) {
            INFO(table << " refers to " << rows->text(0));
            CHECK(made.count(rows->text(0)) == 1);
        }
    }
}
