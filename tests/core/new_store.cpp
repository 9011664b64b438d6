#include "tests/core/new_store.h"

#include <cstdlib>
#include <set>
#include <unistd.h>

#include "core/store/open_store.h"

namespace daishi::test {

namespace {

const char* socketFolder() {
    return std::getenv("DAISHI_TEST_POSTGRES");
}

std::string urlOf(const std::string& role, const std::string& database) {
    return "postgresql://" + role + "@/" + database + "?host=" + socketFolder();
}

// A database costs the server a second, a schema a tenth of it: databases are used again.
std::set<std::string>& freeDatabases() {
    static std::set<std::string> databases;
    return databases;
}

std::string takeDatabase() {
    if (!freeDatabases().empty())
        return freeDatabases().extract(freeDatabases().begin()).value();
    static int made = 0;
    const std::string name = "test_" + std::to_string(getpid()) + "_" + std::to_string(++made);
    const auto server = openPostgresAsOwner(urlOf("daishi_owner", "postgres"));
    server->script("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
    return name;
}

} // namespace

bool onPostgres() {
    return socketFolder() != nullptr;
}

NewStore::NewStore(const std::string& sqliteFile, const std::function<void(Database&)>& fill)
    : url_("sqlite:" + sqliteFile), ownerUrl_(url_) {
    if (!onPostgres()) {
        fill(*openSqlite(sqliteFile, OpenMode::Create));
        return;
    }
    database_ = takeDatabase();
    url_ = urlOf("daishi_line", database_);
    ownerUrl_ = urlOf("daishi_owner", database_);
    openPostgresAsOwner(ownerUrl_)->script("DROP SCHEMA IF EXISTS daishi CASCADE");
    createPostgres(ownerUrl_, url_, fill);
}

NewStore::~NewStore() {
    if (!database_.empty())
        freeDatabases().insert(database_);
}

std::unique_ptr<Database> NewStore::open() const {
    return openStore(url_, "/");
}

std::unique_ptr<Database> NewStore::openAsOwner() const {
    return database_.empty() ? open() : openPostgresAsOwner(ownerUrl_);
}

void NewStore::asMaster(const std::string& sql) const {
    openPostgresAsOwner(urlOf("postgres", database_))
        ->script("SET session_replication_role = replica; " + sql);
}

} // namespace daishi::test
