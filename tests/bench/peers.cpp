#include "tests/bench/peers.h"

#include "tests/bench/figures.h"

#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace daishi::bench {

namespace {

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

constexpr const char* kTwenty =
    "CREATE TABLE t (id INTEGER PRIMARY KEY, c1 TEXT, c2 TEXT, c3 TEXT, c4 TEXT, c5 TEXT, c6 TEXT, c7 TEXT, "
    "c8 TEXT, c9 TEXT, c10 TEXT, c11 TEXT, c12 TEXT, c13 TEXT, c14 TEXT, c15 TEXT, c16 TEXT, c17 TEXT, c18 "
    "TEXT, c19 TEXT)";
constexpr const char* kPiece =
    "CREATE TABLE piece (id TEXT PRIMARY KEY, job TEXT NOT NULL, sequence BIGINT NOT NULL, household BIGINT "
    "NOT NULL, digest TEXT NOT NULL UNIQUE, state TEXT NOT NULL, sealed BLOB NOT NULL, UNIQUE (job, "
    "sequence)); CREATE INDEX piece_state ON piece (job, state)";

void run(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
}

Handle opened(const std::string& file, const char* tables) {
    sqlite3* raw = nullptr;
    if (sqlite3_open(file.c_str(), &raw) != SQLITE_OK)
        throw std::runtime_error("no peer store");
    Handle db(raw, sqlite3_close);
    run(raw, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536");
    run(raw, tables);
    return db;
}

Prepared prepared(sqlite3* db, const char* sql) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &raw, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
    return {raw, sqlite3_finalize};
}

Prepared twenty(sqlite3* db) {
    return prepared(db, "INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
}

void stepped(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw std::runtime_error("the peer could not insert");
    sqlite3_reset(statement);
}

void insertTwenty(sqlite3_stmt* statement, int id) {
    sqlite3_bind_int(statement, 1, id);
    for (int column = 2; column <= 20; ++column)
        sqlite3_bind_text(statement, column, "神奈川県川崎市", -1, SQLITE_STATIC);
    stepped(statement);
}

void insertPiece(sqlite3_stmt* statement, int id, const std::string& sealed) {
    char name[32], digest[72];
    std::snprintf(name, sizeof name, "J-250710-01/%06d", id);
    const auto mixed = static_cast<unsigned long long>(id) * 0x9e3779b97f4a7c15ULL;
    std::snprintf(digest, sizeof digest, "%016llx%016llx%032d", mixed, mixed * 31, id);
    sqlite3_bind_text(statement, 1, name, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, 2, "J-250710-01", -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 3, id);
    sqlite3_bind_int(statement, 4, id);
    sqlite3_bind_text(statement, 5, digest, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, 6, "wanted", -1, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 7, sealed.data(), static_cast<int>(sealed.size()), SQLITE_STATIC);
    stepped(statement);
}

} // namespace

double rawInserts(const std::string& file, int rows) {
    const Handle db = opened(file, kTwenty);
    const Prepared statement = twenty(db.get());
    return seconds([&] {
        run(db.get(), "BEGIN IMMEDIATE");
        for (int i = 0; i < rows; ++i)
            insertTwenty(statement.get(), i);
        run(db.get(), "COMMIT");
    });
}

double rawPieces(const std::string& file, int rows) {
    const Handle db = opened(file, kPiece);
    const Prepared statement = prepared(
        db.get(),
        "INSERT INTO piece (id, job, sequence, household, digest, state, sealed) VALUES (?,?,?,?,?,?,?)");
    const std::string sealed(290, '\7');
    return seconds([&] {
        run(db.get(), "BEGIN IMMEDIATE");
        for (int i = 1; i <= rows; ++i)
            insertPiece(statement.get(), i, sealed);
        run(db.get(), "COMMIT");
    });
}

RawRows::RawRows(const std::string& file) {
    Handle db = opened(file, kTwenty);
    statement_ = twenty(db.get()).release();
    db_ = db.release();
}

RawRows::~RawRows() {
    sqlite3_finalize(static_cast<sqlite3_stmt*>(statement_));
    sqlite3_close(static_cast<sqlite3*>(db_));
}

double RawRows::insert(int rows) {
    return seconds([&] {
        for (int i = 0; i < rows; ++i)
            insertTwenty(static_cast<sqlite3_stmt*>(statement_), next_++);
    });
}

RawDisk::RawDisk(const std::string& file) : fd_(::open(file.c_str(), O_CREAT | O_WRONLY, 0600)) {
    if (fd_ < 0)
        throw std::runtime_error("no file to sync");
}

RawDisk::~RawDisk() {
    ::close(fd_);
}

double RawDisk::sync(int times) {
    const std::vector<char> block(4096, 'x');
    return seconds([&] {
        for (int i = 0; i < times; ++i) {
            if (::write(fd_, block.data(), block.size()) < 0 || ::fdatasync(fd_) != 0)
                throw std::runtime_error("no sync");
        }
    });
}

} // namespace daishi::bench
