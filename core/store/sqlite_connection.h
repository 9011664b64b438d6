// Internal to core/store: one SQLite connection with the pragmas of the storage rules, its place in a
// transaction and the translation of SQLite's errors into those of the house.
#pragma once

#include "core/store/database.h"
#include "core/store/writer_lock.h"

#include <string>
#include <string_view>
#include <thread>

struct sqlite3;

namespace daishi {

class SqliteConnection {
  public:
    // `path` is absolute; the writer's lock is held by the caller's lock object for longer than this lives.
    SqliteConnection(std::string path, OpenMode mode);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    sqlite3* handle() const { return handle_; }
    const std::string& path() const { return path_; }

    // Throws unless this is the thread that it belongs to and the transaction, if any, is whole.
    void checkUsable() const;
    void takeOver(); // thread_bound.h
    // Throws where the file does not lie any more where it was opened.
    void mustBeInPlace() const;
    // Throws what SQLite's last error means, and marks the transaction as failed.
    [[noreturn]] void fail(int code, std::string_view sql);
    // For errors found by the house itself, with the same consequence.
    [[noreturn]] void fail(StoreFault fault, const std::string& what);

    // Runs fixed texts without rows or parameters.
    void execute(const std::string& sql);
    // The single value of a pragma as text.
    std::string pragma(const std::string& sql);

    void begin();
    void commit();
    void rollback();
    bool inTransaction() const { return inTransaction_; }

  private:
    void checkThread() const;
    void harden();
    void reserveSums(OpenMode mode);
    void setPragmas();
    void checkDamage();

    std::string path_;
    sqlite3* handle_ = nullptr;
    std::thread::id owner_ = std::this_thread::get_id();
    bool inTransaction_ = false;
    bool failed_ = false;
};

} // namespace daishi
