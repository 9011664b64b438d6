// A new store for one test: a SQLite file in its folder, or, where DAISHI_TEST_POSTGRES names the socket
// folder of a throw-away server (tests/postgres/cluster), an empty schema there. The tests of the line do not
// know which it is.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/store/database.h"

namespace daishi::test {

bool onPostgres();

// Owns the place; opened as the program would open it, as often as need be.
class NewStore {
  public:
    // `fill` lays tables into the empty store, as their owner. Where it always lays the same, `layout` names
    // it, and PostgreSQL copies what was laid once.
    NewStore(const std::string& sqliteFile, const std::function<void(Database&)>& fill,
             const std::string& layout = "");
    ~NewStore();
    NewStore(const NewStore&) = delete;
    NewStore& operator=(const NewStore&) = delete;

    std::unique_ptr<Database> open() const;
    std::unique_ptr<Database> openAsOwner() const;
    // PostgreSQL: what somebody does who has the whole server in hand, with every trigger and key asleep.
    void asMaster(const std::string& sql) const;
    // As openStore takes it, and the owner's; both the same on SQLite.
    const std::string& url() const { return url_; }
    const std::string& ownerUrl() const { return ownerUrl_; }

  private:
    std::string url_, ownerUrl_;
    std::string database_; // empty on SQLite
};

} // namespace daishi::test
