// A SQLite schema in its parts: the words of sqlite_schema, which SQLite keeps as they were written. A store
// that was migrated took the same statements in the same order as an empty one does, so its words are the
// same.
#include <sqlite3.h>

#include <memory>

#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/schema_parts.h"

namespace daishi {

namespace {

// Kept by SQLite itself: what ANALYZE found, and indexes of keys, which are said by their tables.
constexpr const char* kParts =
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
    "name NOT IN ('sqlite_stat1', 'sqlite_stat4') ORDER BY type, name";

// Blanks and line ends say nothing; letters of quoted words do and are kept.
std::string squeezed(const std::string& sql) {
    std::string words;
    bool blank = false, quoted = false;
    for (const char c : sql) {
        quoted = quoted != (c == '\'');
        if (!quoted && (c == ' ' || c == '\n' || c == '\t' || c == '\r')) {
            blank = true;
            continue;
        }
        if (blank && !words.empty())
            words += ' ';
        blank = false;
        words += c;
    }
    return words;
}

void add(SchemaParts& parts, const std::string& type, const std::string& name, const std::string& table,
         const std::string& sql) {
    parts[type + " " + name] = table + ": " + squeezed(sql);
}

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

void mustTake(sqlite3* db, int code) {
    if (code != SQLITE_OK)
        throw StoreError(StoreFault::Failed, std::string("the schema cannot be laid in memory: ") +
                                                 (db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
}

int addRow(void* parts, int, char** cells, char**) {
    add(*static_cast<SchemaParts*>(parts), cells[0], cells[1], cells[2], cells[3]);
    return 0;
}

SchemaParts laidInMemory() {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    mustTake(raw, code);
    for (const Migration& migration : kMigrations)
        mustTake(raw, sqlite3_exec(raw, schemaFor(StoreEngine::Sqlite, migration.sql).c_str(), nullptr,
                                   nullptr, nullptr));
    mustTake(raw, sqlite3_exec(raw, sqliteRules().c_str(), nullptr, nullptr, nullptr));
    SchemaParts parts;
    mustTake(raw, sqlite3_exec(raw, kParts, addRow, &parts, nullptr));
    return parts;
}

SchemaParts foundIn(Database& db) {
    SchemaParts parts;
    const auto rows = db.query(kParts);
    while (rows->next())
        add(parts, rows->text(0), rows->text(1), rows->text(2), rows->text(3));
    return parts;
}

// Every opening of a store asks this: a schema laid in memory would take longer than all else that is asked.
SchemaParts laidRules() {
    SchemaParts parts;
    for (const SqliteTrigger& trigger : sqliteTriggers())
        add(parts, "trigger", trigger.name, trigger.table, trigger.sql);
    return parts;
}

} // namespace

SchemaPair sqliteParts(Database& db) {
    static const SchemaParts laid = laidInMemory();
    return {laid, foundIn(db)};
}

SchemaPair sqliteRuleParts(Database& db) {
    SchemaPair rules{laidRules(), foundIn(db)};
    std::erase_if(rules.found, [](const auto& part) { return part.first.compare(0, 8, "trigger ") != 0; });
    return rules;
}

} // namespace daishi
