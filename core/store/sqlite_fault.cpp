#include "core/store/sqlite_fault.h"

#include <cerrno>
#include <sqlite3.h>

namespace daishi {
namespace {

// What the system said, when the failure was one of a file; else 0.
int reasonOf(sqlite3* handle, int code) {
    const int kind = code & 0xff;
    return handle != nullptr && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN)
               ? sqlite3_system_errno(handle)
               : 0;
}

bool notWritable(int code, int reason) {
    return (code & 0xff) == SQLITE_READONLY || reason == EROFS || reason == EACCES || reason == EPERM;
}

StoreFault faultOf(int code) {
    if (code == SQLITE_IOERR_DATA) // a page without its sum
        return StoreFault::Damaged;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return StoreFault::Refused;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreFault::Damaged;
    case SQLITE_FULL:
        return StoreFault::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::Busy;
    default:
        return StoreFault::Failed;
    }
}

} // namespace

bool noRoom(int reason) {
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

StoreError sqliteFault(sqlite3* handle, int code, const std::string& path, std::string_view sql) {
    const std::string said = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const int reason = reasonOf(handle, code);
    const StoreFault fault = noRoom(reason) ? StoreFault::Full : faultOf(code);
    // A refusal is the text of the rule and nothing else, so that a caller can know it again.
    if (fault == StoreFault::Refused)
        return {fault, said};
    std::string what = "store " + path + ": ";
    if (fault == StoreFault::Full)
        what = "there is no room on the disk for the store " + path + ": ";
    else if (notWritable(code, reason))
        what = "the store " + path + " cannot be written: ";
    return {fault, what + said + " (" + std::to_string(code) + ") at: " + std::string(sql)};
}

} // namespace daishi
