// Internal to core/store: what a failure of SQLite means in words of the house.
#pragma once

#include "core/store/database.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace daishi {

// The system refuses room: a full disk, a quota that is used up, a file that may not grow.
bool noRoom(int reason); // errno

// `handle` is where the code came from, before anything else is asked of it; it may be null. A disk that is
// full and a file that may not be written are named, whatever SQLite was doing when it met them.
StoreError sqliteFault(sqlite3* handle, int code, const std::string& path, std::string_view sql);

} // namespace daishi
