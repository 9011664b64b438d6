#include "core/store/dialect.h"

#include <vector>

namespace daishi {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::vector<std::string> texts(Database& db, std::string_view sql) {
    std::vector<std::string> list;
    const auto rows = db.query(sql);
    while (rows->next())
        list.push_back(rows->text(0));
    return list;
}

} // namespace

std::string schemaFor(StoreEngine engine, std::string_view portable) {
    std::string sql(portable);
    if (engine == StoreEngine::Postgres)
        replaceAll(sql, " BLOB", " BYTEA");
    return sql;
}

std::string rulesFor(StoreEngine engine) {
    switch (engine) {
    case StoreEngine::Sqlite:
        return sqliteRules();
    case StoreEngine::Postgres:
        return postgresRules();
    }
    throw std::logic_error("a store of no engine");
}

void dropRules(Database& db) {
    std::string script;
    switch (db.engine()) {
    case StoreEngine::Sqlite:
        for (const std::string& name : texts(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
            script += "DROP TRIGGER " + name + ";\n";
        break;
    case StoreEngine::Postgres:
        for (const std::string& name : texts(db, "SELECT p.proname::text FROM pg_proc p WHERE p.pronamespace "
                                                 "= current_schema()::regnamespace"))
            script += "DROP FUNCTION " + name + " CASCADE;\n";
        break;
    }
    if (!script.empty())
        db.script(script);
}

} // namespace daishi
