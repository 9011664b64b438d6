#include "core/store/store_trouble.h"
#include "core/store/sqlite_connection.h"

#include "core/store/page_sums.h"
#include "core/store/sqlite_fault.h"

#include <sqlite3.h>
#include <utility>

namespace daishi {
namespace {

constexpr int kBusyMillis = 250; // readers never block the writer in WAL; this only rides out a checkpoint

struct Pragma {
    const char* name;
    const char* set;
    const char* expected; // as read back
};

// Storage rules 2 and 4. secure_delete and temp_store: nothing erased or sorted is left in a file.
// wal_autocheckpoint, in pages: the journal goes into the store in idle moments (rest()) and when the store
// is closed; an act does it only when neither came for some eight hundred acts.
constexpr Pragma kPragmas[] = {
    {"foreign_keys", "ON", "1"},    {"recursive_triggers", "ON", "1"},
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
    {"secure_delete", "ON", "1"},   {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},   {"cache_size", "-65536", "-65536"},
    {"temp_store", "MEMORY", "2"},  {"wal_autocheckpoint", "8000", "8000"},
};

// Features that only help an attacker or hide a slip: writable_schema, "texts" in double quotes.
constexpr struct {
    int option;
    int value;
} kHardening[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
};

} // namespace

SqliteConnection::SqliteConnection(std::string path, OpenMode mode) : path_(std::move(path)) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    try {
        const int code = sqlite3_open_v2(path_.c_str(), &handle_, flags, pageSumVfs());
        if (code != SQLITE_OK)
            fail(code, "open");
        if (sqlite3_db_readonly(handle_, "main") != 0)
            fail(StoreFault::Failed, "the store " + path_ + " cannot be written");
        sqlite3_busy_timeout(handle_, kBusyMillis);
        harden();
        reserveSums(mode);
        if (mode == OpenMode::Existing)
            checkDamage();
        setPragmas();
    } catch (const StoreError&) {
        sqlite3_close(handle_);
        throw;
    }
}

SqliteConnection::~SqliteConnection() {
    sqlite3_close(handle_);
} // rolls back what is open

void SqliteConnection::harden() {
    for (const auto& [option, value] : kHardening) {
        int now = -1;
        const int code = sqlite3_db_config(handle_, option, value, &now);
        if (code != SQLITE_OK || now != value)
            fail(StoreFault::Failed, "SQLite does not take its setting " + std::to_string(option));
    }
}

void SqliteConnection::reserveSums(OpenMode mode) {
    int bytes = mode == OpenMode::Create ? kPageSumBytes : -1; // -1: only asks
    if (mode == OpenMode::Existing)
        pragma("PRAGMA schema_version"); // reads the head of the store, which says it
    const int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    if (code != SQLITE_OK)
        fail(code, "reserve bytes");
    if (mode == OpenMode::Existing && bytes != kPageSumBytes)
        fail(StoreFault::Damaged, "the store " + path_ + " is damaged: its pages have no sums");
    if (pragma("PRAGMA page_size") != std::to_string(kPageBytes))
        fail(StoreFault::Damaged, "the store " + path_ + " is damaged: its pages are of another size");
}

void SqliteConnection::setPragmas() {
    for (const Pragma& each : kPragmas) {
        const std::string name(each.name);
        execute("PRAGMA " + name + " = " + each.set);
        const std::string now = pragma("PRAGMA " + name);
        if (now != each.expected)
            fail(StoreFault::Failed,
                 "the store " + path_ + " keeps " + name + " at " + now + ", not at " + each.expected);
    }
}

void SqliteConnection::checkDamage() {
    const std::string answer = pragma("PRAGMA quick_check(1)");
    if (answer != "ok")
        fail(StoreFault::Damaged, "the store " + path_ + " is damaged: " + answer);
}

void SqliteConnection::checkThread() const {
    if (std::this_thread::get_id() != owner_)
        throw StoreError(StoreFault::Failed,
                         "the store " + path_ + " is used by another thread than the one that opened it");
}

void SqliteConnection::takeOver() {
    if (std::this_thread::get_id() == owner_)
        return;
    if (inTransaction_)
        throw StoreError(StoreFault::Failed, "the store is handed to another thread within a transaction");
    owner_ = std::this_thread::get_id();
}

void SqliteConnection::checkUsable() const {
    checkThread();
    if (failed_)
        throw StoreError(StoreFault::Failed, "the transaction has failed and must be rolled back first");
    if (inTransaction_ == (sqlite3_get_autocommit(handle_) != 0))
        throw StoreError(StoreFault::Failed, "a transaction was begun or ended behind the store's back");
}

void SqliteConnection::fail(int code, std::string_view sql) {
    const StoreError error = sqliteFault(handle_, code, path_, sql);
    fail(error.fault(), error.what());
}

void SqliteConnection::fail(StoreFault fault, const std::string& what) {
    failed_ = inTransaction_;
    throw StoreError(fault, what);
}

void SqliteConnection::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
}

std::string SqliteConnection::pragma(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr);
    std::string answer;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW) {
            const unsigned char* text = sqlite3_column_text(statement, 0);
            answer = text != nullptr ? reinterpret_cast<const char*>(text) : "";
        }
        const int last = sqlite3_finalize(statement);
        code = last != SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE ? last : code;
    }
    if (code != SQLITE_OK)
        fail(code, sql);
    return answer;
}

// A file that was moved or removed goes on being written, and nobody would ever find what was written to it.
void SqliteConnection::mustBeInPlace() const {
    int moved = 0;
    if (sqlite3_file_control(handle_, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
        throw StoreTrouble(StoreTroubleKind::Missing, StoreFault::Failed, path_,
                           "the store " + path_ + " was moved or removed while it was open");
}

void SqliteConnection::begin() {
    checkUsable();
    mustBeInPlace();
    if (inTransaction_)
        throw StoreError(StoreFault::Failed, "a transaction is already open");
    execute("BEGIN IMMEDIATE");
    inTransaction_ = true;
}

void SqliteConnection::commit() {
    checkUsable();
    if (!inTransaction_)
        throw StoreError(StoreFault::Failed, "there is no transaction to commit");
    execute("COMMIT");
    if (sqlite3_get_autocommit(handle_) == 0)
        fail(StoreFault::Failed, "the store " + path_ + " answered the commit but did not commit");
    inTransaction_ = false;
}

void SqliteConnection::rollback() {
    checkThread();
    // SQLite has already rolled back by itself after some errors (a full disk, for one).
    if (sqlite3_get_autocommit(handle_) == 0)
        execute("ROLLBACK");
    inTransaction_ = false;
    failed_ = false;
}

} // namespace daishi
