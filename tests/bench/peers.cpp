#include "tests/bench/peers.h"

#include <chrono>
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

void run(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
}

Handle opened(const std::string& file) {
    sqlite3* raw = nullptr;
    if (sqlite3_open(file.c_str(), &raw) != SQLITE_OK)
        throw std::runtime_error("no peer store");
    Handle db(raw, sqlite3_close);
    run(raw, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, c1 "
             "TEXT, c2 TEXT, "
             "c3 TEXT, c4 TEXT, c5 TEXT, c6 TEXT, c7 TEXT, c8 TEXT, c9 TEXT, c10 TEXT, c11 TEXT, c12 TEXT, "
             "c13 TEXT, "
             "c14 TEXT, c15 TEXT, c16 TEXT, c17 TEXT, c18 TEXT, c19 TEXT)");
    return db;
}

Prepared insert(sqlite3* db) {
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &raw,
                       nullptr);
    return {raw, sqlite3_finalize};
}

void insertOne(sqlite3_stmt* statement, int id) {
    sqlite3_bind_int(statement, 1, id);
    for (int column = 2; column <= 20; ++column) {
        sqlite3_bind_text(statement, column, "神奈川県川崎市", -1, SQLITE_STATIC);
    }
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw std::runtime_error("the peer could not insert");
    sqlite3_reset(statement);
}

} // namespace

double seconds(const std::function<void()>& body) {
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double rawInserts(const std::string& file, int rows) {
    const Handle db = opened(file);
    const Prepared statement = insert(db.get());
    return seconds([&] {
        run(db.get(), "BEGIN IMMEDIATE");
        for (int i = 0; i < rows; ++i)
            insertOne(statement.get(), i);
        run(db.get(), "COMMIT");
    });
}

double rawDurableInserts(const std::string& file, int rows) {
    const Handle db = opened(file);
    const Prepared statement = insert(db.get());
    return seconds([&] {
        for (int i = 0; i < rows; ++i)
            insertOne(statement.get(), i);
    });
}

double bareSyncs(const std::string& file, int times) {
    const int fd = ::open(file.c_str(), O_CREAT | O_WRONLY, 0600);
    if (fd < 0)
        throw std::runtime_error("no file to sync");
    const std::vector<char> block(4096, 'x');
    const double taken = seconds([&] {
        for (int i = 0; i < times; ++i) {
            if (::write(fd, block.data(), block.size()) < 0 || ::fdatasync(fd) != 0)
                throw std::runtime_error("no sync");
        }
    });
    ::close(fd);
    return taken;
}

} // namespace daishi::bench
