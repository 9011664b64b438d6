#include "core/store/postgres_rights.h"

#include <algorithm>

#include "core/store/rules/rules.h"

namespace daishi {

namespace {

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

std::vector<std::string> column(Database& db, std::string_view sql, std::initializer_list<Cell> cells = {}) {
    std::vector<std::string> list;
    const auto rows = db.query(sql, cells);
    while (rows->next())
        list.push_back(rows->text(0));
    return list;
}

std::vector<std::string> tablesOf(Database& db) {
    return column(db, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'daishi' ORDER BY tablename");
}

// By table what the asking role may do, then the other roles that may do more than read.
constexpr std::string_view kRightsFound =
    "SELECT 'rights on table ' || c.relname, concat_ws(' ', "
    "CASE WHEN has_table_privilege(c.oid, 'SELECT') THEN 'SELECT' END, "
    "CASE WHEN has_any_column_privilege(c.oid, 'INSERT') THEN 'INSERT' END, "
    "(SELECT 'UPDATE (' || string_agg(a.attname, ', ' ORDER BY a.attnum) || ')' FROM pg_attribute a WHERE "
    "a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege(c.oid, a.attnum, "
    "'UPDATE')), "
    "CASE WHEN has_table_privilege(c.oid, 'DELETE') THEN 'DELETE' END, "
    "CASE WHEN has_table_privilege(c.oid, 'TRUNCATE') THEN 'TRUNCATE' END, "
    "CASE WHEN has_any_column_privilege(c.oid, 'REFERENCES') THEN 'REFERENCES' END, "
    "CASE WHEN has_table_privilege(c.oid, 'TRIGGER') THEN 'TRIGGER' END)::text "
    "FROM pg_class c WHERE c.relnamespace = 'daishi'::regnamespace AND c.relkind IN ('r', 'p') "
    "UNION ALL SELECT 'rights in the schema', concat_ws(' ', "
    "CASE WHEN has_schema_privilege('daishi', 'USAGE') THEN 'USAGE' END, "
    "CASE WHEN has_schema_privilege('daishi', 'CREATE') THEN 'CREATE' END)::text "
    "UNION ALL SELECT DISTINCT 'rights of role ' || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE "
    "pg_get_userbyid(g.grantee)::text END || ' on table ' || c.relname, 'written'::text FROM pg_class c JOIN "
    "LATERAL (SELECT e.grantee FROM aclexplode(c.relacl) e WHERE e.privilege_type <> 'SELECT' UNION SELECT "
    "e.grantee FROM pg_attribute a, aclexplode(a.attacl) e WHERE a.attrelid = c.oid AND e.privilege_type <> "
    "'SELECT') g ON g.grantee <> c.relowner AND (g.grantee = 0 OR pg_get_userbyid(g.grantee) <> "
    "current_user) "
    "WHERE c.relnamespace = 'daishi'::regnamespace";

// Tables that the owner's triggers or migrations fill, never the program itself.
bool isGiven(const std::string& table) {
    return table == "balance" || table == "meta" || table == "life_step" || table == "account_move";
}

bool names(std::string_view list, const std::string& column) {
    const std::string padded = ", " + std::string(list) + ",";
    return padded.find(", " + column + ",") != std::string::npos;
}

// What may be written after the row was made.
std::string openColumns(Database& db, const std::string& table) {
    if (table == "job_key")
        return "wrapped";
    if (table == "session")
        return "seen_at, ended_at, ended_by";
    const auto living = livingTables();
    const auto found =
        std::find_if(living.begin(), living.end(), [&](const LivingTable& l) { return l.table == table; });
    if (found == living.end())
        return {};
    std::string open;
    for (const std::string& name :
         column(db,
                "SELECT column_name::text FROM information_schema.columns WHERE "
                "table_schema = 'daishi' AND table_name = $1 ORDER BY ordinal_position",
                {table})) {
        if (name != "state" && name != "changed" && !names(found->fixedColumns, name))
            open += (open.empty() ? "" : ", ") + name;
    }
    return open;
}

std::string part(const std::string& url, std::string_view keyword) {
    char* complaint = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.c_str(), &complaint);
    PQfreemem(complaint); // it may repeat the URL
    if (options == nullptr)
        throw StoreError(StoreFault::Failed, "not the URL of a PostgreSQL store");
    std::string value;
    for (const PQconninfoOption* option = options; option->keyword != nullptr; ++option)
        if (option->keyword == keyword && option->val != nullptr)
            value = option->val;
    PQconninfoFree(options);
    return value;
}

} // namespace

void grantRights(Database& owner, const std::string& role) {
    if (role.empty())
        throw StoreError(StoreFault::Failed, "the URL of the store names no role for the program");
    const std::string to = " TO " + quoted(role) + ";\n";
    std::string script = "REVOKE ALL ON SCHEMA daishi FROM PUBLIC;\n"
                         "REVOKE ALL ON ALL TABLES IN SCHEMA daishi FROM PUBLIC, " + quoted(role) + ";\n" +
                         "REVOKE ALL ON SCHEMA daishi FROM " + quoted(role) +
                         ";\nGRANT USAGE ON SCHEMA daishi" + to +
                         "GRANT SELECT ON ALL TABLES IN SCHEMA daishi" + to +
                         "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA daishi FROM PUBLIC;\n";
    for (const std::string& table : tablesOf(owner)) {
        if (!isGiven(table))
            script += "GRANT INSERT ON " + quoted(table) + to;
        const std::string open = openColumns(owner, table);
        if (!open.empty())
            script += "GRANT UPDATE (" + open + ") ON " + quoted(table) + to;
    }
    owner.script(script);
}

SchemaParts rightsAsGranted(Database& db) {
    SchemaParts parts{{"rights in the schema", "USAGE"}};
    for (const std::string& table : tablesOf(db)) {
        const std::string open = openColumns(db, table);
        parts["rights on table " + table] = "SELECT" + std::string(isGiven(table) ? "" : " INSERT") +
                                            (open.empty() ? "" : " UPDATE (" + open + ")");
    }
    return parts;
}

SchemaParts rightsAsFound(Database& db) {
    SchemaParts parts;
    const auto rows = db.query(kRightsFound);
    while (rows->next())
        parts[rows->text(0)] = rows->text(1);
    return parts;
}

void mustOwnNothing(PgConnection& connection) {
    const std::string owned = connection.answer("SELECT count(*) FROM pg_tables WHERE schemaname = 'daishi' "
                                                "AND pg_has_role(current_user, tableowner, "
                                                "'MEMBER')");
    std::string changeable;
    for (const std::string_view table : appendOnlyTables()) {
        const std::string name = "daishi." + std::string(table);
        if (connection.answer("SELECT to_regclass('" + name + "') IS NOT NULL AND has_table_privilege('" +
                              name + "', 'UPDATE, DELETE, TRUNCATE')") == "t")
            changeable = name;
    }
    if (owned != "0" || !changeable.empty())
        throw StoreError(
            StoreFault::Refused,
            "the program's role could change what is append-only in the store: give it a role of its "
            "own that owns nothing");
}

std::string roleOf(const std::string& url) {
    return part(url, "user");
}

std::string databaseOf(const std::string& url) {
    return part(url, "dbname");
}

} // namespace daishi
