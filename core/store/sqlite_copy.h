// A whole copy of a SQLite store while somebody else may be writing to it: one consistent state, every page
// verified by its sum on the way, and forced to the disk. Needs no writer's lock: it reads through a
// connection of its own that neither writes nor checkpoints (storage rule 1).
#pragma once

#include <string>

namespace daishi {

// `to` must not exist. Also takes a store of before page sums were kept; the copy has them. Throws
// StoreError: Damaged when the store is, Full, Failed; then `to` is not left behind.
void copySqlite(const std::string& from, const std::string& to);

// Everything of the store into its one file, which is then forced to the disk; nothing is left beside it. For
// whoever holds the writer's lock; also a store of before page sums were kept. Throws StoreError: Busy while
// somebody reads, Damaged, Full, Failed.
void foldJournal(const std::string& path);

} // namespace daishi
