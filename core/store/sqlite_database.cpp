// The SQLite back end of core/store/database.h.
#include "core/store/durable.h"
#include "core/store/page_sums.h"
#include "core/store/sqlite_bulk.h"
#include "core/store/sqlite_fault.h"
#include "core/store/sqlite_statement.h"
#include "core/store/store_trouble.h"
#include "core/store/thread_bound.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace daishi {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void failWithErrno(const std::string& what) {
    throw StoreError(noRoom(errno) ? StoreFault::Full : StoreFault::Failed,
                     what + ": " + std::strerror(errno));
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// Of whoever had to wait for a person and comes back: another program's act takes milliseconds, its printing
// hours.
constexpr int kComeBackTries = 60;
constexpr useconds_t kComeBackPause = 50'000;

std::unique_ptr<WriterLock> awaitedLock(const std::string& path) {
    for (int tries = 1;; ++tries) {
        try {
            return std::make_unique<WriterLock>(path);
        } catch (const StoreError& error) {
            if (error.fault() != StoreFault::Busy || tries >= kComeBackTries)
                throw;
        }
        ::usleep(kComeBackPause);
    }
}

void checkExisting(const std::string& path);

class SqliteDatabase final : public Database, public ThreadBound {
  public:
    StoreEngine engine() const override { return StoreEngine::Sqlite; }

    SqliteDatabase(std::unique_ptr<WriterLock> lock, const std::string& path, OpenMode mode)
        : lock_(std::move(lock)), path_(path), connection_(std::make_unique<SqliteConnection>(path, mode)) {}

    std::int64_t run(std::string_view sql, std::span<const Cell> cells) override {
        connection().checkUsable();
        return statement(sql).runWith(cells);
    }

    std::unique_ptr<Rows> query(std::string_view sql, std::span<const Cell> cells) override {
        connection().checkUsable();
        return std::make_unique<SqliteRows>(connection(), statement(sql), cells);
    }

    std::unique_ptr<BulkRows> bulk(std::string_view table, std::string_view columns,
                                   std::string_view unique) override {
        connection().checkUsable();
        return std::make_unique<SqliteBulk>(connection(), table, columns, unique);
    }

    void script(std::string_view sql) override {
        connection().checkUsable();
        connection().execute(std::string(sql));
        connection().checkUsable();
    }

    void takeOver() override { connection().takeOver(); }
    void begin() override { connection().begin(); }
    void commit() override { connection().commit(); }
    void rollback() override { connection().rollback(); }
    void analyze() override { script("PRAGMA analysis_limit = 1000; ANALYZE"); } // quick in any history
    void rest() override {
        connection().checkUsable();
        connection().mustBeInPlace();
        if (!connection().inTransaction())
            sqlite3_wal_checkpoint_v2(connection().handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr,
                                      nullptr);
    }
    void purgeErased() override;
    void stepAside() override;
    void comeBack() override;

  private:
    SqliteConnection& connection() {
        if (!connection_)
            throw StoreError(StoreFault::Failed, "the store " + path_ + " was left to others for a moment");
        return *connection_;
    }
    SqliteStatement& statement(std::string_view sql) {
        auto found = statements_.find(sql);
        if (found == statements_.end())
            found = statements_.try_emplace(std::string(sql), connection(), sql).first;
        return found->second;
    }

    std::unique_ptr<WriterLock> lock_; // given back last
    std::string path_;
    std::unique_ptr<SqliteConnection> connection_;
    std::unordered_map<std::string, SqliteStatement, TextHash, std::equal_to<>> statements_;
};

void SqliteDatabase::purgeErased() {
    SqliteConnection& connection = this->connection();
    connection.checkUsable();
    if (connection.inTransaction())
        connection.fail(StoreFault::Failed, "erased things are purged outside a transaction");
    // The first column of the answer is 1 when a reader kept it from finishing.
    if (connection.pragma("PRAGMA wal_checkpoint(TRUNCATE)") != "0")
        throw StoreError(StoreFault::Busy, "the journal of " + path_ + " is still being read");
    forceToDisk(path_);
    forceToDisk(path_ + "-wal");
}

// The connection is closed and not only left idle: the file may be exchanged by a migration meanwhile, and an
// idle connection would take the new one's journal away when it is closed (storage rule 1).
void SqliteDatabase::stepAside() {
    connection().checkUsable();
    if (connection().inTransaction())
        connection().fail(StoreFault::Failed, "nobody steps aside within a transaction");
    for (const auto& [sql, statement] : statements_)
        if (statement.isOpen())
            throw StoreError(StoreFault::Failed, "nobody steps aside while rows are read: " + sql);
    statements_.clear();
    connection_.reset();
    lock_.reset();
}

void SqliteDatabase::comeBack() {
    if (connection_)
        return;
    checkExisting(path_);
    lock_ = awaitedLock(path_);
    connection_ = std::make_unique<SqliteConnection>(path_, OpenMode::Existing);
}

// An empty file of mode 0600. The remains of a lost store beside it would be replayed into the new one.
void createFile(const std::string& path) {
    for (const char* remains : {"-wal", "-shm", "-journal"})
        if (fs::exists(fs::symlink_status(path + remains)))
            throw StoreError(StoreFault::Failed, "remains of another store: " + path + remains);
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        failWithErrno("cannot create the store " + path);
    ::close(file);
}

void checkExisting(const std::string& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        throw StoreTrouble(StoreTroubleKind::Missing, StoreFault::Failed, path,
                           "there is no store at " + path);
    if (fs::file_size(path) == 0)
        throw StoreTrouble(StoreTroubleKind::Empty, StoreFault::Damaged, path,
                           "the store " + path + " is damaged: it is empty");
    if (!keepsPageSums(path))
        throw StoreTrouble(StoreTroubleKind::NoSums, StoreFault::Damaged, path,
                           "the store " + path +
                               " keeps no sums of its pages: it is damaged, or of an earlier "
                               "version and is brought up to date by: daishi store migrate");
}

std::string absolutePath(const std::string& path) {
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(fs::absolute(path, error), error);
    if (error || path.empty())
        throw StoreError(StoreFault::Failed, "not a path of a store: " + path);
    return absolute.string();
}

} // namespace

std::unique_ptr<Database> openSqlite(const std::string& path, OpenMode mode) {
    const std::string place = absolutePath(path);
    if (mode == OpenMode::Existing)
        checkExisting(place);
    auto lock = std::make_unique<WriterLock>(place);
    if (mode == OpenMode::Create)
        createFile(place);
    try {
        return std::make_unique<SqliteDatabase>(std::move(lock), place, mode);
    } catch (const StoreError&) {
        if (mode == OpenMode::Create)
            ::unlink(place.c_str()); // made here and still empty
        throw;
    }
}

} // namespace daishi
