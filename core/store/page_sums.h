// Internal to core/store: a sum on every page of a SQLite store. SQLite checks its journal byte by byte, but
// believes whatever it reads from the store itself: a rotten digit in a balance is a valid digit. Here the
// last eight bytes of each page (reserved bytes in SQLite's words) hold a sum of the others and of the place
// of the page, written and verified as the page passes between SQLite and the file. Against rot, torn and
// misplaced writes; not against people, who can make sums as well (the audit chain is for them).
//
// The journal holds pages without sums. So a store is copied as files, with its journal, or written through
// this door; a copy made page by page by another program (sqlite3's .backup, VACUUM INTO) does not open.
#pragma once

#include <string>

namespace daishi {

inline constexpr int kPageBytes = 4096; // SQLite's own choice for a new store
inline constexpr int kPageSumBytes = 8;

// The name under which SQLite knows this way to a file; registered at the first call. It stands before
// whatever is SQLite's default when a store is opened. Throws StoreError(Failed). Any thread.
const char* pageSumVfs();

// Whether the header of this file says that its pages have sums. False for a file that cannot be read.
bool keepsPageSums(const std::string& path);

} // namespace daishi
