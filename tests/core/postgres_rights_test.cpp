// What the program's role may do on PostgreSQL: it owns nothing, so SQL by hand under its name changes
// nothing that is append-only, no balance and no state, and switches no rule off.
#include "core/store/open_store.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// The objection to a statement by hand, in a transaction of its own; empty when it was taken.
std::string objectionTo(Database& db, const std::string& sql) {
    try {
        Transaction transaction(db);
        db.script(sql);
        transaction.commit();
    } catch (const StoreError& error) {
        CHECK(error.fault() != StoreFault::Damaged);
        return error.what();
    }
    return {};
}

std::vector<std::string> tables(Database& db) {
    std::vector<std::string> names;
    const auto rows =
        db.query("SELECT tablename::text FROM pg_tables WHERE schemaname = 'daishi' ORDER BY 1");
    while (rows->next())
        names.push_back(rows->text(0));
    return names;
}

std::string firstColumn(Database& db, const std::string& table) {
    const auto rows =
        db.query("SELECT column_name::text FROM information_schema.columns WHERE table_schema = "
                 "'daishi' AND table_name = $1 ORDER BY ordinal_position LIMIT 1",
                 {table});
    REQUIRE(rows->next());
    return rows->text(0);
}

} // namespace

TEST_CASE("the program's role deletes nothing and rewrites no name") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    const auto all = tables(*floor.db);
    REQUIRE(all.size() > 20);
    for (const std::string& table : all) {
        INFO(table);
        const std::string column = firstColumn(*floor.db, table);
        for (const std::string& sql :
             {"DELETE FROM " + table, "TRUNCATE " + table + " CASCADE",
              "UPDATE " + table + " SET " + column + " = " + column,
              "ALTER TABLE " + table + " DISABLE TRIGGER ALL", "DROP TABLE " + table})
            CHECK_FALSE(objectionTo(*floor.db, sql).empty());
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("balances and states are not written by hand") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    const char* const attempts[] = {
        "UPDATE balance SET sheets = sheets + 1",
        "INSERT INTO balance (box, account, sheets, last_seq) SELECT box, 'sample', 1, last_seq FROM balance "
        "LIMIT 1",
        "UPDATE piece SET state = 'handed'",
        "UPDATE sheet SET state = 'good'",
        "UPDATE lot SET state = 'released', changed = 1",
        "UPDATE load SET changed = changed + 1",
        "UPDATE request SET approval = 'x'",
        "UPDATE job SET setting = 'x'",
        "UPDATE job SET setting = 'x', setting_event = 1",
        "UPDATE job SET setting = 'x', setting_event = (SELECT max(seq) + 1 FROM audit)",
        "UPDATE load SET ended_by = 'door'",
        "UPDATE load SET baseline = '{}'",
        "UPDATE run SET counter_before = 1",
        "UPDATE run SET counter_after = 1",
        "UPDATE run SET output_count = 1, output_event = 1",
        "UPDATE chunk SET artefact = 'x'",
        "UPDATE chunk SET impressions = 1",
        "UPDATE sheet SET read_event = 1",
        "UPDATE sheet SET read_event = NULL",
        "INSERT INTO life_change VALUES (1, 'lot', 'L-240930-01', 'arrived', 'released', 1)",
        "INSERT INTO life_change SELECT max(seq) + 1, 'piece', 'nobody', 'wanted', 'withdrawn', 1 FROM "
        "life_change",
        "INSERT INTO life_step VALUES ('piece', 'wanted', 'handed')",
        "INSERT INTO account_move VALUES ('good', 'store')",
        "INSERT INTO meta VALUES ('kind2', 'production')",
        "INSERT INTO movement SELECT max(seq) + 2, min(box), min(lot), min(blank_type), 'tray', 'spoiled', "
        "1, 'x', "
        "'x', '2024-09-30', 0, 1 FROM movement",
        "INSERT INTO movement SELECT max(seq) + 1, min(box), min(lot), 'kawasaki-skk-1', 'tray', 'spoiled', "
        "1, 'x', "
        "'x', '2024-09-30', 0, 1 FROM movement",
        "INSERT INTO audit SELECT seq + 2, at, day, kind, subject, actor, second_actor, body, hash, 'x' FROM "
        "audit "
        "ORDER BY seq DESC LIMIT 1",
    };
    for (const std::string sql : attempts) {
        INFO(sql);
        CHECK_FALSE(objectionTo(*floor.db, sql).empty());
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("no rule is switched off, and none is put beside") {
    PrintFloor floor(3);
    const char* const attempts[] = {
        "SET session_replication_role = replica",
        "DROP TRIGGER audit_kept ON audit",
        "DROP FUNCTION movement_posts() CASCADE",
        "ALTER TABLE audit OWNER TO daishi_line",
        "SET ROLE daishi_owner",
        "SET SESSION AUTHORIZATION daishi_owner",
        "CREATE TABLE daishi.beside (x INT)",
        "CREATE FUNCTION daishi.beside() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "COPY audit TO PROGRAM 'cat'",
        "CREATE TRIGGER beside BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_gapless()",
    };
    for (const std::string sql : attempts) {
        INFO(sql);
        CHECK_FALSE(objectionTo(*floor.db, sql).empty());
    }
    floor.db->script("GRANT UPDATE ON audit TO daishi_line"); // answered with a warning, and grants nothing
    CHECK_NOTHROW(openPostgres(floor.place.url()));
    CHECK(floor.broken() == "");
}

TEST_CASE("a role that owns the store is not worked with") {
    const LineFixture fixture;
    CHECK_NOTHROW(openPostgres(fixture.place.url()));
    const StoreError refused = refusalOf([&] { openPostgres(fixture.place.ownerUrl()); });
    CHECK(refused.fault() == StoreFault::Refused);
    fixture.place.openAsOwner()->script("GRANT DELETE ON daishi.movement TO daishi_line");
    CHECK(refusalOf([&] { openPostgres(fixture.place.url()); }).fault() == StoreFault::Refused);
}
