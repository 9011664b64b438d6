// A store on PostgreSQL, examined.
#include <algorithm>

#include "tests/app/doctor_kit.h"

using namespace daishi;
using namespace daishi::test;
using doctor::Health;

TEST_CASE("a store on PostgreSQL is examined: server, role, rights, rules, schema", "[.postgres]") {
    struct Broken {
        const char* check;
        Health health;
        const char* named;
        std::string sql; // by the owner
    };
    const Broken rows[] = {
        {"server", Health::Ok, "PostgreSQL 15", ""},
        {"rights", Health::Ok, "owns nothing", ""},
        {"rules", Health::Ok, "as this program lays them", ""},
        {"contents", Health::Ok, "schema", ""},
        {"backup", Health::Attention, "archives no WAL", ""},
        {"rights", Health::Fault, "rights on table lot", "GRANT UPDATE (state) ON lot TO daishi_line"},
        {"rights", Health::Fault, "not worked with", "GRANT DELETE ON audit TO daishi_line"},
        {"rules", Health::Fault, "trigger audit_kept", "DROP TRIGGER audit_kept ON audit"},
        {"schema", Health::Fault, "earlier version",
         "ALTER TABLE meta DISABLE TRIGGER meta_kept; UPDATE meta SET value = '2' WHERE name = 'schema'"},
        {"contents", Health::Fault, "kind",
         "DROP TABLE meta; CREATE TABLE meta (name TEXT, value TEXT); GRANT SELECT ON meta TO daishi_line"},
    };
    for (const Broken& row : rows) {
        INFO(row.named);
        Ward ward;
        const LineFixture fixture; // its store
        std::ofstream(ward.at("daishi.properties"), std::ios::app)
            << "store: " << fixture.place.url() << "\n";
        if (!row.sql.empty())
            fixture.place.openAsOwner()->script(row.sql);
        const auto findings = ward.examine();
        INFO(described(findings));
        CHECK(std::any_of(findings.begin(), findings.end(), [&](const doctor::Finding& one) {
            return one.area == "store" && one.check == row.check && one.health == row.health &&
                   one.says.en.find(row.named) != std::string::npos;
        }));
    }
}
