#include "core/store/schema_check.h"

#include "core/store/schema_parts.h"

namespace daishi {

namespace {

const Text kMissing{"このプログラムが置くものが、記録にありません。",
                    "The store lacks it, and this program lays it."};
const Text kChanged{"このプログラムが置くものと違います。", "It is not as this program lays it."};
const Text kAdded{"このプログラムが置いたものではありません。", "It was not laid by this program."};

std::vector<SchemaFault> differences(const SchemaPair& schema) {
    std::vector<SchemaFault> faults;
    for (const auto& [what, words] : schema.laid) {
        const auto found = schema.found.find(what);
        if (found == schema.found.end())
            faults.push_back({what, kMissing});
        else if (found->second != words)
            faults.push_back({what, kChanged});
    }
    for (const auto& part : schema.found)
        if (schema.laid.count(part.first) == 0)
            faults.push_back({part.first, kAdded});
    return faults;
}

// What no row may be, asked of SQLite itself: keys can be switched off by another program at the file.
std::vector<SchemaFault> brokenKeys(Database& db) {
    std::vector<SchemaFault> faults;
    {
        const auto rows = db.query("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1");
        while (rows->next()) {
            const std::string count = std::to_string(rows->integer(1));
            faults.push_back({"table " + rows->text(0),
                              {"ほかの表にないものを指す行が " + count + " 行あります。",
                               "Rows that name what is not there: " + count + "."}});
        }
    }
    const auto rows = db.query("SELECT integrity_check FROM pragma_integrity_check(20)");
    while (rows->next()) {
        const std::string said = rows->text(0);
        if (said != "ok")
            faults.push_back({"store file", {"SQLite の検査: " + said, "SQLite's check says: " + said}});
    }
    return faults;
}

} // namespace

std::vector<SchemaFault> compareRules(Database& db) {
    switch (db.engine()) {
    case StoreEngine::Sqlite:
        return differences(sqliteRuleParts(db));
    case StoreEngine::Postgres:
        return differences(postgresRuleParts(db));
    }
    throw std::logic_error("a store of no engine");
}

std::vector<SchemaFault> compareSchema(Database& db) {
    switch (db.engine()) {
    case StoreEngine::Sqlite: {
        auto faults = differences(sqliteParts(db));
        const auto keys = brokenKeys(db);
        faults.insert(faults.end(), keys.begin(), keys.end());
        return faults;
    }
    case StoreEngine::Postgres:
        return differences(postgresParts(db));
    }
    throw std::logic_error("a store of no engine");
}

} // namespace daishi
