// An evening reads its own day, not the history: after five years it is as quick as on the first day.
#include <set>

#include "tests/app/day_kit.h"
#include "tests/core/passing_database.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Keeps what was asked.
class ListeningDatabase final : public PassingDatabase {
  public:
    using PassingDatabase::PassingDatabase;

    std::map<std::string, std::vector<Cell>> asked;

    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        asked[std::string(sql)] = {cells.begin(), cells.end()};
        return PassingDatabase::query(sql, cells);
    }
};

// Tables that grow with every sheet.
bool isHistory(const std::string& step) {
    static const std::set<std::string> aliases{
        "movement", "m", "audit", "a", "sheet", "s", "piece", "p", "chunk", "c", "stock_count", "n", "k"};
    if (step.rfind("SCAN ", 0) != 0)
        return false;
    const std::string rest = step.substr(5);
    return aliases.count(rest.substr(0, rest.find(' '))) > 0;
}

std::vector<std::string> scansIn(Database& db, const std::string& sql, const std::vector<Cell>& cells) {
    std::vector<std::string> scans;
    if (sql == "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1" ||
        sql == "SELECT at FROM audit ORDER BY seq DESC LIMIT 1")
        return scans; // the head of the chain: walks its key from the end, and stops at once
    const auto rows = db.query("EXPLAIN QUERY PLAN " + sql, std::span<const Cell>(cells));
    while (rows->next()) {
        if (isHistory(rows->text(3)))
            scans.push_back(rows->text(3));
    }
    return scans;
}

// What the planner is told of the tables: nothing, or that there were 1,250 days like these.
constexpr const char* kKnown[] = {
    "DELETE FROM sqlite_stat1; ANALYZE sqlite_schema",
    "ANALYZE; UPDATE sqlite_stat1 SET stat = CASE instr(stat, ' ') WHEN 0 THEN stat * 1250 ELSE "
    "substr(stat, 1, instr(stat, ' ')) * 1250 || substr(stat, instr(stat, ' ')) END; ANALYZE sqlite_schema"};

} // namespace

TEST_CASE("no question of the evening reads a whole history", "[sqlite]") {
    DayFloor floor;
    floor.printAll();
    floor.countAll();
    floor.seal();
    floor.clock.set(at("2024-10-01T09:00"));
    floor.job = floor.newJob(5);
    floor.printAll();
    valueIn(spoilSheet(floor.here, kOne, floor.code(1), "torn"));
    floor.countAll();
    const Day tomorrow = Day::of(2024, 10, 1);
    ListeningDatabase listening(*floor.db);
    Line line{listening,    floor.patient, floor.registry, floor.vault,
              floor.random, floor.store,   &floor.people,  {}};
    for (const char* known : kKnown) {
        INFO(known);
        floor.db->script(known);
        valueIn(reconcileDay(line, kOne, tomorrow, reportText()));
        valueIn(signDay(line, kLeader, tomorrow, reportText()));
        CHECK(listening.asked.size() > 25);
        for (const auto& [sql, cells] : listening.asked) {
            INFO(sql);
            CHECK(scansIn(*floor.db, sql, cells) == std::vector<std::string>{});
        }
    }
    // The listener would hear it.
    CHECK_FALSE(scansIn(*floor.db, "SELECT sum(sheets) FROM movement m WHERE m.sheets > 1", {}).empty());
}
