// The books are rebuilt from the chain and from their rows; whoever changed something behind the line is
// named.
#include "tests/app/day_kit.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a store that nobody touched is whole") {
    DayFloor floor;
    floor.printAll();
    valueIn(spoilSheet(floor.here, kOne, floor.code(3), "torn"));
    floor.countAll();
    floor.seal();
    std::int64_t told = 0;
    const Verification result = verifyBooks(*floor.db, [&](std::int64_t events) { told = events; });
    CHECK(result.whole());
    CHECK(result.events == floor.number("SELECT max(seq) FROM audit"));
    CHECK(result.movements == floor.number("SELECT count(*) FROM movement"));
    CHECK(result.balances == floor.number("SELECT count(*) FROM balance"));
    CHECK(result.head.hash == floor.text("SELECT hash FROM audit ORDER BY seq DESC LIMIT 1"));
    CHECK(told == result.events);
}

TEST_CASE("what was changed behind the line is named") {
    struct Row {
        const char* what;
        std::vector<std::string> rulesOff;
        std::string sql;
        std::vector<std::string> named; // in the order told
    };
    const std::string box = "L-240930-01/001";
    const Row rows[] = {
        {"an altered movement",
         {"movement_kept"},
         "UPDATE movement SET sheets = sheets + 1 WHERE seq = 3",
         {"movement 3", "balance " + box + " store", "balance " + box + " tray"}},
        {"a movement of another box's account",
         {"movement_kept"},
         "UPDATE movement SET to_account = 'sample' WHERE seq = 4",
         {"movement 4", "balance " + box + " good", "balance " + box + " sample"}},
        {"a movement laid to another event",
         {"movement_kept"},
         "UPDATE movement SET event = event - 1 WHERE seq = 4",
         {"movement 4"}},
        {"a removed movement",
         {"movement_undeleted"},
         "DELETE FROM movement WHERE seq = (SELECT max(seq) FROM movement)",
         {"movement 5", "balance " + box + " good", "balance " + box + " tray"}},
        {"a movement that no act made",
         {},
         "INSERT INTO movement SELECT 6, box, lot, blank_type, 'tray', 'sample', 1, reason, reference, day, "
         "at, event, to_box FROM movement WHERE seq = 5",
         {"movement 6"}},
        {"an altered balance",
         {"balance_moves"},
         "UPDATE balance SET sheets = sheets - 1 WHERE account = 'store'",
         {"balance " + box + " store"}},
        {"a removed balance",
         {"balance_undeleted"},
         "DELETE FROM balance WHERE account = 'good'",
         {"balance " + box + " good", "box " + box}},
        {"an altered event",
         {"audit_kept"},
         "UPDATE audit SET body = body || ' ' WHERE seq = 7",
         {"audit 7"}},
        {"a removed event", {"audit_undeleted"}, "DELETE FROM audit WHERE seq = 9", {"audit 9"}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        DayFloor floor;
        floor.printAll();
        REQUIRE(floor.number("SELECT max(seq) FROM movement") == 5);
        REQUIRE(verifyBooks(*floor.db).whole());
        floor.tamper(row.rulesOff, row.sql);
        std::vector<std::string> named;
        for (const VerifyFault& fault : verifyBooks(*floor.db).faults)
            named.push_back(fault.what);
        CHECK(named == row.named);
    }
}

TEST_CASE("a state that no step of the chain leads to is named") {
    struct Row {
        const char* what;
        std::vector<std::string> rulesOff;
        std::string sql;
        std::vector<std::string>
            named; // "$" stands for the second sheet, "#" for the event of its newest step
    };
    const Row rows[] = {
        {"a state set by hand",
         {"sheet_steps"},
         "UPDATE sheet SET state = 'spoiled' WHERE place = 2",
         {"box L-240930-01/001", "sheet $"}},
        {"a step that no act took",
         {},
         stepSql("sheet", "spoiled", "place = 2"),
         {"box L-240930-01/001", "steps of event #"}},
        {"a removed step",
         {"life_change_undeleted"},
         "DELETE FROM life_change WHERE life = 'sheet' AND subject = (SELECT id FROM sheet WHERE place = 2)",
         {"steps of event #", "sheet $"}},
        {"a step told otherwise",
         {"life_change_kept"},
         "UPDATE life_change SET from_state = 'doubtful' WHERE life = 'sheet' AND subject = (SELECT id FROM "
         "sheet "
         "WHERE place = 2)",
         {"steps of event #"}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        DayFloor floor;
        floor.printAll();
        const std::string sheet = floor.text("SELECT id FROM sheet WHERE place = 2");
        REQUIRE(verifyBooks(*floor.db).whole());
        const std::string newest =
            "SELECT max(event) FROM life_change WHERE life = 'sheet' AND subject = '" + sheet + "'";
        std::string event = std::to_string(floor.number(newest));
        floor.tamper(row.rulesOff, row.sql);
        if (row.rulesOff.empty())
            event = std::to_string(floor.number(newest));
        std::vector<std::string> named;
        for (const VerifyFault& fault : verifyBooks(*floor.db).faults)
            named.push_back(fault.what);
        std::vector<std::string> expected = row.named;
        for (std::string& name : expected) {
            if (name.back() == '$')
                name = "sheet " + sheet;
            if (name.back() == '#')
                name = "steps of event " + event;
        }
        CHECK(named == expected);
    }
}

TEST_CASE("a column written behind the line is named, whatever it says") {
    struct Row {
        std::vector<std::string> rulesOff;
        std::string sql, named;
    };
    const Row rows[] = {
        {{"request_approval_with_step"}, "UPDATE request SET approval = 'x'", "approval of request"},
        {{"job_setting_with_event"}, "UPDATE job SET setting = 'x'", "setting of job"},
        {{"job_setting_with_event"}, "UPDATE job SET setting = NULL", "setting of job"},
        {{"job_setting_with_event"}, "UPDATE job SET setting_event = 1", "setting of job"},
        {{"run_output_with_event"}, "UPDATE run SET output_count = output_count + 1", "output of run"},
        {{"chunk_artefact_with_step"},
         "UPDATE chunk SET artefact = 'x' WHERE number = 1",
         "document of chunk"},
    };
    for (const Row& row : rows) {
        INFO(row.sql);
        DayFloor floor;
        floor.printAll();
        floor.countAll();
        const std::string run = floor.text("SELECT id FROM run LIMIT 1");
        valueIn(countOutput(floor.here, kOne, RunId(run), Sheets(2)));
        REQUIRE(verifyBooks(*floor.db).whole());
        floor.tamper(row.rulesOff, row.sql);
        const auto faults = verifyBooks(*floor.db).faults;
        REQUIRE(faults.size() == 1);
        CHECK_THAT(faults.front().what, Catch::StartsWith(row.named));
    }
}

TEST_CASE("the quick look of the evening sees the boxes that moved") {
    DayFloor floor;
    floor.printAll();
    const std::int64_t last = floor.number("SELECT max(seq) FROM movement");
    CHECK(balancesMatchMovements(*floor.db, 1, last));
    CHECK(balancesMatchMovements(*floor.db, 0, 0));
    floor.tamper({"balance_moves"}, "UPDATE balance SET sheets = 0 WHERE account = 'tray'");
    CHECK_FALSE(balancesMatchMovements(*floor.db, last, last));
    CHECK(balancesMatchMovements(*floor.db, 0, 0));
}
