// A backup: one folder with a whole copy of a store, the configuration that went with it, and a manifest that
// says what it is. The keys of the personal data are not in it: they are kept apart, and a backup
// without them accounts for every sheet and shows nobody's name.
//
//   FOLDER/store.db   FOLDER/config/   FOLDER/manifest.json (written last: without it a folder is no backup)
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "core/store/audit_chain.h"
#include "core/words/days.h"

namespace daishi::cli {

struct BackupHead {
    std::string storeId;
    std::string kind; // "production", "simulation"
    std::int64_t schema = 0;
    AuditHead head;
    Instant madeAt;
    std::string sha256; // of store.db
};

// Where the SQLite store of a home lies. Throws std::runtime_error for a store on PostgreSQL, with the
// commands by which its server is backed up.
std::filesystem::path storeFileOf(const std::filesystem::path& home);

// Copies while others work, then opens the copy, rebuilds its books and reads its chain. `to` must not exist.
// Throws StoreError or std::runtime_error; then nothing is left of `to`.
BackupHead makeBackup(const std::filesystem::path& home, const std::filesystem::path& to, Instant now);

// Reads the manifest and compares the copy with it. Throws std::runtime_error with what differs.
BackupHead readBackup(const std::filesystem::path& folder);

// Makes the home again from a backup and the keys that were kept apart. `home` must not exist or be empty.
// It is laid into "HOME.restoring", where `first` does what must be done before anybody works in it; only
// then does it take the place of `home`. When something is wrong, `first` throws or the program dies, `home`
// is as it was; no half of it can be worked in.
void layBackup(const std::filesystem::path& folder, const std::filesystem::path& keys,
               const std::filesystem::path& home,
               const std::function<void(const std::filesystem::path& scratch)>& first = {});

// Brings a SQLite store of an earlier version to this program's: on a verified copy, which then takes its
// place in one step; the old store stays beside it as "store.db.schema-N". When the program dies or the power
// fails, store.db is the old one or the new one, whole; the act can be done again. Throws std::runtime_error
// where "store.db.schema-N" is another store already. Answers N; nothing is done when it is current. The
// caller holds the writer's lock.
std::int64_t migrateStoreFile(const std::filesystem::path& store);

} // namespace daishi::cli
