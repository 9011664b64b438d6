#include "tests/core/new_store.h"

#include <cstdlib>
#include <map>
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

void makeDatabase(const std::string& name, const std::string& model) {
    openPostgresAsOwner(urlOf("daishi_owner", "postgres"))
        ->script("CREATE DATABASE " + name + " TEMPLATE " + model +
                 (model == "template0" ? " ENCODING 'UTF8' LOCALE 'C'" : ""));
}

std::string freshName() {
    static int made = 0;
    return "test_" + std::to_string(getpid()) + "_" + std::to_string(++made);
}

void lay(const std::string& database, const std::function<void(Database&)>& fill) {
    makeDatabase(database, "template0");
    createPostgres(urlOf("daishi_owner", database), urlOf("daishi_line", database), fill);
}

// The layouts of this process, each laid once: copying one takes the server a fifth of the time of laying it.
const std::string& modelOf(const std::string& layout, const std::function<void(Database&)>& fill) {
    static std::map<std::string, std::string> models;
    const auto known = models.find(layout);
    if (known != models.end())
        return known->second;
    const std::string name = freshName();
    lay(name, fill);
    return models[layout] = name;
}

} // namespace

bool onPostgres() {
    return socketFolder() != nullptr;
}

NewStore::NewStore(const std::string& sqliteFile, const std::function<void(Database&)>& fill,
                   const std::string& layout)
    : url_("sqlite:" + sqliteFile), ownerUrl_(url_) {
    if (!onPostgres()) {
        fill(*openSqlite(sqliteFile, OpenMode::Create));
        return;
    }
    database_ = freshName();
    url_ = urlOf("daishi_line", database_);
    ownerUrl_ = urlOf("daishi_owner", database_);
    if (layout.empty())
        lay(database_, fill);
    else
        makeDatabase(database_, modelOf(layout, fill));
}

NewStore::~NewStore() {
    if (!database_.empty()) // the server's own workers may be at it: nobody less may send them away
        openPostgresAsOwner(urlOf("postgres", "postgres"))
            ->script("DROP DATABASE IF EXISTS " + database_ + " WITH (FORCE)");
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
