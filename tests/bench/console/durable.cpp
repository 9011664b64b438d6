#include "tests/bench/console/durable.h"

#include <sqlite3.h>

#include <atomic>
#include <strings.h>

namespace daishi::bench {

namespace {

std::atomic<std::chrono::steady_clock::duration> last{};

int finished(unsigned, void*, void* statement, void*) {
    const char* text = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    if (text && strncasecmp(text, "COMMIT", 6) == 0)
        last = std::chrono::steady_clock::now().time_since_epoch();
    return 0;
}

int watch(sqlite3* db, const char**, const sqlite3_api_routines*) {
    return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, finished, nullptr);
}

} // namespace

void watchCommits() {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

std::chrono::steady_clock::time_point lastCommit() {
    return std::chrono::steady_clock::time_point(last);
}

} // namespace daishi::bench
