#include "core/store/sqlite_copy.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <sqlite3.h>

#include "core/store/database.h"
#include "core/store/durable.h"
#include "core/store/page_sums.h"

namespace daishi {

namespace {

namespace fs = std::filesystem;

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

[[noreturn]] void failCopy(sqlite3* handle, int code, const std::string& from) {
    const int kind = code & 0xff;
    const StoreFault fault = code == SQLITE_IOERR_DATA || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB
                                 ? StoreFault::Damaged
                             : kind == SQLITE_FULL ? StoreFault::Full
                             : kind == SQLITE_BUSY ? StoreFault::Busy
                                                   : StoreFault::Failed;
    throw StoreError(fault, "the store " + from + " cannot be copied: " + sqlite3_errmsg(handle) + " (" +
                                std::to_string(code) + ")");
}

std::string quoted(const std::string& text) {
    const std::unique_ptr<char, decltype(&sqlite3_free)> made(sqlite3_mprintf("%Q", text.c_str()),
                                                              sqlite3_free);
    return made.get();
}

// A URI, so that the copy is written through the sums even where the original is not read through them.
std::string throughSums(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) {
        const bool special = c == '?' || c == '#' || c == '%';
        char hex[4];
        std::snprintf(hex, sizeof hex, "%%%02X", static_cast<unsigned char>(c));
        uri += special ? std::string(hex) : std::string(1, c);
    }
    return uri + "?vfs=" + pageSumVfs();
}

void copyInto(const std::string& from, const std::string& to) {
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    const bool sums = keepsPageSums(from);
    int code = sqlite3_open_v2(from.c_str(), &raw, flags, sums ? pageSumVfs() : nullptr);
    const Handle handle(raw);
    if (code != SQLITE_OK)
        failCopy(raw, code, from);
    sqlite3_busy_timeout(raw, 10'000);
    int reserve = kPageSumBytes;
    sqlite3_file_control(raw, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    code = sqlite3_exec(raw, ("VACUUM INTO " + quoted(throughSums(to))).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failCopy(raw, sqlite3_extended_errcode(raw), from);
}

// Through the connection of its only user: closing it takes the journal away.
void foldInto(const std::string& path) {
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int code = sqlite3_open_v2(path.c_str(), &raw, flags, keepsPageSums(path) ? pageSumVfs() : nullptr);
    const Handle handle(raw);
    if (code != SQLITE_OK)
        failCopy(raw, code, path);
    int left = 0, folded = 0;
    code = sqlite3_exec(raw, "PRAGMA schema_version", nullptr, nullptr, nullptr); // looks at the file first
    if (code == SQLITE_OK)
        code = sqlite3_wal_checkpoint_v2(raw, "main", SQLITE_CHECKPOINT_TRUNCATE, &left, &folded);
    if (code != SQLITE_OK)
        failCopy(raw, code, path);
}

} // namespace

void copySqlite(const std::string& from, const std::string& to) {
    if (!fs::is_regular_file(from))
        throw StoreError(StoreFault::Failed, "there is no store at " + from);
    if (fs::exists(fs::symlink_status(to)))
        throw StoreError(StoreFault::Failed, to + " exists; nothing was copied");
    try {
        copyInto(from, to);
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write);
        forceToDisk(to);
    } catch (const StoreError&) {
        std::error_code ignored;
        fs::remove(to, ignored);
        throw;
    }
}

void foldJournal(const std::string& path) {
    foldInto(path);
    const std::string journal = path + "-wal";
    if (fs::exists(journal) && fs::file_size(journal) > 0)
        throw StoreError(StoreFault::Busy, "the journal of " + path + " is still being read");
    fs::remove(journal);
    fs::remove(path + "-shm");
    forceToDisk(path);
}

} // namespace daishi
