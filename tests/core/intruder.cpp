#include "tests/core/intruder.h"

#include <sqlite3.h>
#include <stdexcept>

namespace daishi::test {

Intruder::Intruder(const std::string& path, bool foreignKeys) {
    if (sqlite3_open(path.c_str(), &db_) != SQLITE_OK)
        throw std::runtime_error("no way into the file");
    must(foreignKeys ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF");
    must("PRAGMA recursive_triggers = OFF");
    must("PRAGMA synchronous = OFF");
}

Intruder::~Intruder() {
    sqlite3_close(db_);
}

std::string Intruder::run(const std::string& sql) {
    char* message = nullptr;
    sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, &message);
    const std::string told = message ? message : "";
    sqlite3_free(message);
    return told;
}

void Intruder::must(const std::string& sql) {
    const std::string objection = run(sql);
    if (!objection.empty())
        throw std::runtime_error(objection + ": " + sql);
}

std::string Intruder::attempt(const std::string& before, const std::string& sql) {
    must("BEGIN IMMEDIATE");
    if (!before.empty())
        must(before);
    std::string objection = run(sql);
    if (objection.empty())
        objection = run("COMMIT"); // keys may be asked for only now
    if (!sqlite3_get_autocommit(db_))
        must("ROLLBACK");
    return objection;
}

std::string Intruder::text(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql);
    std::string cell;
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0)) {
        cell = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return cell;
}

} // namespace daishi::test
