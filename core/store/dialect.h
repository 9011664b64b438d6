// Internal to core/store: what SQLite and PostgreSQL do not say in the same words. Everything else of the
// schema, and every statement of the program, is portable.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.h"

namespace daishi {

// A migration in the words of this store.
std::string schemaFor(StoreEngine, std::string_view portable);

// All rules of the newest schema as one script.
std::string rulesFor(StoreEngine);
std::string sqliteRules();
std::string postgresRules();

// A rule in SQLite's words, as SQLite keeps them: without the semicolon at the end.
struct SqliteTrigger {
    std::string name, table, sql;
};
std::vector<SqliteTrigger> sqliteTriggers();

// Takes every rule away, for a migration that lays the newest ones afterwards in the same transaction.
void dropRules(Database&);

} // namespace daishi
