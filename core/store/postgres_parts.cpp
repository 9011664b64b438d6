// A PostgreSQL schema in its parts. Rules are compared by their functions' source and by what their triggers
// are; tables, keys and indexes in the words of the server itself, beside the same tables laid as temporary
// ones.
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/postgres_rights.h"
#include "core/store/postgres_rules.h"
#include "core/store/schema_parts.h"

namespace daishi {

namespace {

// Names of schemas are left out of what the server says.
constexpr std::string_view kTables =
    "WITH parts (what, words) AS ("
    " SELECT 'table ' || c.relname, c.relkind::text || CASE c.relpersistence WHEN 'u' THEN ' unlogged' ELSE "
    "'' END"
    "  || CASE WHEN c.relrowsecurity THEN ' row security' ELSE '' END"
    "  FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind NOT IN ('i', 'I', 't')"
    " UNION ALL SELECT 'column ' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod)"
    "  || ' ' || a.attnotnull || ' ' || a.attidentity::text || a.attgenerated::text || a.attcollation"
    "  || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')"
    "  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d"
    "  ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE c.relnamespace = $1::regnamespace"
    "  AND c.relkind NOT IN ('i', 'I', 't') AND a.attnum > 0 AND NOT a.attisdropped"
    " UNION ALL SELECT 'constraint ' || c.relname || ' ' || k.conname, pg_get_constraintdef(k.oid) || "
    "  k.convalidated FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
    "  WHERE c.relnamespace = $1::regnamespace AND k.contype <> 't'"
    " UNION ALL SELECT 'index ' || c.relname, pg_get_indexdef(i.indexrelid) || i.indisvalid || i.indisready"
    "  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = $1::regnamespace"
    " UNION ALL SELECT 'rewrite rule ' || c.relname || ' ' || r.rulename, pg_get_ruledef(r.oid)"
    "  FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = $1::regnamespace) "
    "SELECT what::text, regexp_replace(words, '(daishi|pg_temp(_[0-9]+)?)\\.', '', 'g')::text FROM parts";

constexpr std::string_view kFunctions =
    "SELECT 'function ' || p.proname, p.prosrc || l.lanname || CASE WHEN p.prosecdef THEN ' owner' ELSE '' "
    "END "
    "|| coalesce(' ' || array_to_string(p.proconfig, ','), '') || CASE WHEN p.proowner = (SELECT relowner "
    "FROM pg_class WHERE oid = 'daishi.meta'::regclass) THEN '' ELSE ' of another' END FROM pg_proc p JOIN "
    "pg_language l ON l.oid = p.prolang WHERE p.pronamespace = 'daishi'::regnamespace";

constexpr std::string_view kTriggers =
    "SELECT 'trigger ' || t.tgname, c.relname || CASE WHEN t.tgtype & 2 <> 0 THEN ' BEFORE' WHEN t.tgtype & "
    "64 <> 0 THEN ' INSTEAD OF' ELSE ' AFTER' END || CASE WHEN t.tgtype & 4 <> 0 THEN ' INSERT' ELSE '' END "
    "|| "
    "CASE WHEN t.tgtype & 8 <> 0 THEN ' DELETE' ELSE '' END || CASE WHEN t.tgtype & 16 <> 0 THEN ' UPDATE' "
    "ELSE '' END || CASE WHEN t.tgtype & 32 <> 0 THEN ' TRUNCATE' ELSE '' END || coalesce((SELECT ' OF ' || "
    "string_agg(a.attname, ', ' ORDER BY u.place) FROM unnest(t.tgattr) WITH ORDINALITY u (number, place) "
    "JOIN "
    "pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = u.number), '') || CASE WHEN t.tgtype & 1 <> 0 "
    "THEN "
    "' ROW ' ELSE ' STATEMENT ' END || p.proname || ' ' || t.tgenabled::text || CASE WHEN t.tgqual IS NULL AND "
    "t.tgnargs = 0 THEN '' ELSE ' narrowed' END FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN "
    "pg_proc p ON p.oid = t.tgfoid WHERE c.relnamespace = 'daishi'::regnamespace AND NOT t.tgisinternal";

// The triggers by which the server itself keeps its keys: none may be asleep.
constexpr std::string_view kKeys =
    "SELECT 'keys of table ' || c.relname, string_agg(DISTINCT t.tgenabled::text, '') FROM pg_trigger t JOIN "
    "pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'daishi'::regnamespace AND t.tgisinternal GROUP "
    "BY 1";

void read(Database& db, std::string_view sql, SchemaParts& parts, std::initializer_list<Cell> cells = {}) {
    const auto rows = db.query(sql, cells);
    while (rows->next())
        parts[rows->text(0)] = rows->text(1);
}

std::string answer(Database& db, std::string_view sql) {
    const auto rows = db.query(sql);
    return rows->next() ? rows->text(0) : std::string();
}

// As temporary tables, which vanish with the transaction.
SchemaParts laidTables(Database& db) {
    db.script("SET LOCAL search_path = pg_temp");
    for (const Migration& migration : kMigrations)
        db.script(schemaFor(StoreEngine::Postgres, migration.sql));
    SchemaParts parts;
    read(db, kTables, parts,
         {answer(db, "SELECT nspname::text FROM pg_namespace WHERE oid = pg_my_temp_schema()")});
    return parts;
}

void mayLayTemporaryTables(Database& db) {
    if (answer(db, "SELECT has_database_privilege(current_database(), 'TEMPORARY')::text") != "true")
        throw StoreError(StoreFault::Failed,
                         "the program's role may not make temporary tables, by which the schema is compared: "
                         "GRANT TEMPORARY ON DATABASE ... TO the role");
}

} // namespace

SchemaPair postgresRuleParts(Database& db) {
    SchemaPair schema;
    const std::string path = answer(db, "SELECT current_setting('search_path')");
    for (const PostgresRule& rule : postgresRuleList()) {
        schema.laid["function " + rule.name] =
            rule.source + "plpgsql" + (rule.owners ? " owner search_path=" + path : "");
        schema.laid["trigger " + rule.name] = rule.table + " " + rule.when + " ROW " + rule.name + " O";
    }
    read(db, kFunctions, schema.found);
    read(db, kTriggers, schema.found);
    SchemaParts keys;
    read(db, kKeys, keys);
    for (const auto& [what, state] : keys) {
        schema.laid[what] = "O";
        schema.found[what] = state;
    }
    return schema;
}

SchemaPair postgresParts(Database& db) {
    SchemaPair schema = postgresRuleParts(db);
    schema.laid.merge(rightsAsGranted(db));
    schema.found.merge(rightsAsFound(db));
    mayLayTemporaryTables(db);
    const Transaction toRollBack(db);
    read(db, kTables, schema.found, {std::string("daishi")});
    schema.laid.merge(laidTables(db));
    return schema;
}

} // namespace daishi
