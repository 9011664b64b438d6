// On PostgreSQL the owner of the database can change what the program's role cannot: rules, keys, rights.
// Each is named.
#include "core/day/verify.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/open_store.h"
#include "core/store/schema.h"
#include "core/store/schema_check.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

std::vector<std::string> named(const std::vector<SchemaFault>& faults) {
    std::vector<std::string> names;
    for (const SchemaFault& fault : faults)
        names.push_back(fault.what);
    return names;
}

} // namespace

TEST_CASE("a store that the owner laid is as the program lays it") {
    PrintFloor floor(3);
    valueIn(floor.go(floor.armed()));
    CHECK(named(compareSchema(*floor.db)).empty());
    CHECK(named(compareRules(*floor.db)).empty());
    CHECK(floor.broken() == ""); // and the connection works on
}

TEST_CASE("a part of the schema that the owner changed is named") {
    struct Row {
        const char* what;
        std::string sql;
        std::vector<std::string> named;
        bool rule; // seen by the quick comparison of every opening too
    };
    const std::string body = " RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'";
    const Row rows[] = {
        {"a rule dropped", "DROP TRIGGER audit_kept ON audit", {"trigger audit_kept"}, true},
        {"a rule and its function dropped",
         "DROP FUNCTION audit_kept() CASCADE",
         {"function audit_kept", "trigger audit_kept"},
         true},
        {"a rule put to sleep", "ALTER TABLE audit DISABLE TRIGGER audit_kept", {"trigger audit_kept"}, true},
        {"a rule emptied", "CREATE OR REPLACE FUNCTION audit_kept()" + body, {"function audit_kept"}, true},
        {"a rule narrowed",
         "DROP TRIGGER audit_kept ON audit; CREATE TRIGGER audit_kept BEFORE UPDATE ON audit FOR EACH ROW "
         "WHEN "
         "(OLD.seq < 0) EXECUTE FUNCTION audit_kept()",
         {"trigger audit_kept"},
         true},
        {"a rule of fewer columns",
         "DROP TRIGGER lot_fixed ON lot; CREATE TRIGGER lot_fixed BEFORE UPDATE OF id ON lot FOR EACH ROW "
         "EXECUTE "
         "FUNCTION lot_fixed()",
         {"trigger lot_fixed"},
         true},
        {"a trigger added",
         "CREATE FUNCTION beside()" + body +
             "; CREATE TRIGGER beside BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION beside()",
         {"function beside", "trigger beside"},
         true},
        {"a function with the owner's rights",
         "ALTER FUNCTION audit_kept() SECURITY DEFINER",
         {"function audit_kept"},
         true},
        {"a check dropped",
         "ALTER TABLE chunk DROP CONSTRAINT chunk_sheets_check",
         {"constraint chunk chunk_sheets_check"},
         false},
        {"a check of other numbers",
         "ALTER TABLE chunk DROP CONSTRAINT chunk_sheets_check; ALTER TABLE chunk ADD CONSTRAINT "
         "chunk_sheets_check CHECK (sheets BETWEEN 1 AND 500)",
         {"constraint chunk chunk_sheets_check"},
         false},
        {"a key dropped",
         "ALTER TABLE job_key DROP CONSTRAINT job_key_job_fkey",
         {"constraint job_key job_key_job_fkey"},
         false},
        {"an index dropped", "DROP INDEX sheet_one_live", {"index sheet_one_live"}, false},
        {"a column that may be empty",
         "ALTER TABLE lot ALTER COLUMN delivery DROP NOT NULL",
         {"column lot.delivery"},
         false},
        {"a table beside",
         "CREATE TABLE beside (x INT)",
         {"rights on table beside", "column beside.x", "table beside"},
         false},
        {"a rewrite rule",
         "CREATE RULE beside AS ON INSERT TO hold DO INSTEAD NOTHING",
         {"rewrite rule hold beside"},
         false},
        {"rows hidden", "ALTER TABLE hold ENABLE ROW LEVEL SECURITY", {"table hold"}, false},
        {"a right more", "GRANT UPDATE (state) ON lot TO daishi_line", {"rights on table lot"}, false},
        {"a right more for everybody",
         "GRANT INSERT ON balance TO PUBLIC",
         {"rights on table balance", "rights of role PUBLIC on table balance"},
         false},
        {"a right less", "REVOKE INSERT ON hold FROM daishi_line", {"rights on table hold"}, false},
        {"a right to make tables",
         "GRANT CREATE ON SCHEMA daishi TO daishi_line",
         {"rights in the schema"},
         false},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        LineFixture fixture;
        fixture.place.openAsOwner()->script(row.sql);
        CHECK(named(compareSchema(*fixture.db)) == row.named);
        CHECK(compareRules(*fixture.db).empty() == !row.rule);
    }
}

TEST_CASE("keys that whoever has the server in hand put to sleep are named") {
    LineFixture fixture;
    fixture.place.asMaster("ALTER TABLE daishi.job_key DISABLE TRIGGER ALL");
    const auto names = named(compareRules(*fixture.db));
    CHECK(std::count(names.begin(), names.end(), "keys of table job_key") == 1);
    CHECK(std::count(names.begin(), names.end(), "trigger job_key_only_erased") == 1);
}

TEST_CASE("migrating gives the rights anew: no more and no fewer than are needed") {
    LineFixture fixture;
    fixture.place.openAsOwner()->script("GRANT UPDATE (state) ON lot TO daishi_line; GRANT INSERT ON balance "
                                        "TO PUBLIC; REVOKE INSERT ON hold FROM "
                                        "daishi_line; GRANT CREATE ON SCHEMA daishi TO daishi_line");
    CHECK(named(compareSchema(*fixture.db)).size() >= 4);
    migratePostgres(fixture.place.ownerUrl(), fixture.place.url());
    CHECK(named(compareSchema(*fixture.db)).empty());
}

TEST_CASE("a server's store of every earlier version is brought up to date") {
    REQUIRE(schemaVersion() > 1);
    for (std::int64_t version = 1; version < schemaVersion(); ++version) {
        INFO("schema " << version);
        LineFixture fixture;
        std::string sql = "DROP SCHEMA daishi CASCADE; CREATE SCHEMA daishi;";
        for (const Migration& migration : kMigrations) {
            if (migration.version <= version)
                sql += schemaFor(StoreEngine::Postgres, migration.sql);
        }
        sql +=
            "INSERT INTO meta (name, value) VALUES ('kind', 'simulation'), ('id', '5eed0001'), ('schema', '" +
            std::to_string(version) + "');" +
            "INSERT INTO blank_type (id, insurer, kind, edition) VALUES ('x', 'y', 'z', 1);";
        if (version > 1)
            sql += "INSERT INTO meta (name, value) VALUES ('steps_since', '0')";
        fixture.place.openAsOwner()->script(sql);
        CHECK(migratePostgres(fixture.place.ownerUrl(), fixture.place.url()) == version);
        const auto db = openPostgres(fixture.place.url());
        CHECK(readStoreInfo(*db).schemaVersion == schemaVersion());
        CHECK(named(compareSchema(*db)).empty());
        CHECK(compareRules(*db).empty());
        const auto rows = db->query("SELECT count(*) FROM blank_type");
        CHECK((rows->next() && rows->integer(0) == 1));
        CHECK(verifyBooks(*db).whole());
    }
}
