// Internal to core/store: one PostgreSQL connection, its place in a transaction, and the translation of the
// server's errors into those of the house.
//
// Several programs may work on one store at once. Every act takes the line's one lock first (an advisory lock
// that ends with the transaction), so that acts follow each other as they do on SQLite: the chain and the
// ledger have no gaps, and what an act has read is true until it commits.
#pragma once

#include "core/store/database.h"

#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include <libpq-fe.h>

namespace daishi {

struct PgResultDeleter {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, PgResultDeleter>;

class PgConnection {
  public:
    // `url` as libpq reads it, "postgresql://role@host/database". Errors never repeat it: it may hold a
    // password.
    explicit PgConnection(const std::string& url);
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    PGconn* handle() const { return handle_; }

    // Throws unless this is the thread that it belongs to and the transaction, if any, is whole.
    void checkUsable() const;
    void takeOver(); // thread_bound.h
    bool inTransaction() const { return inTransaction_; }

    // The result, or the throw of what the server said; a failed transaction is marked.
    PgResult checked(PGresult* result, std::string_view sql);
    // For errors found by the house itself, with the same consequence.
    [[noreturn]] void fail(StoreFault fault, const std::string& what);

    // Fixed texts without parameters, several at once if need be.
    PgResult execute(const std::string& sql);
    // First cell of the answer as text; empty without a row.
    std::string answer(const std::string& sql);

    void begin();
    void commit();
    void rollback();

  private:
    void checkThread() const;

    PGconn* handle_ = nullptr;
    std::thread::id owner_ = std::this_thread::get_id();
    bool inTransaction_ = false;
    bool failed_ = false;
};

} // namespace daishi
