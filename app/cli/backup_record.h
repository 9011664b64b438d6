// When a store was last backed up: HOME/last-backup.json, written after each backup that was found whole. It
// is a file and no event, because a backup is made while another program works in the store and writes
// nothing there. A home made again from a backup has none.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/backup.h"

namespace daishi::cli {

struct LastBackup {
    Instant madeAt;
    std::int64_t event = 0; // newest one that is in it
    std::string folder;     // where it was made
};

// Whole or not at all. Throws std::runtime_error; the backup itself is whole nevertheless, and the text says
// so.
void recordBackup(const std::filesystem::path& home, const std::filesystem::path& folder, const BackupHead&);

// Nothing when none was made. Throws std::runtime_error for a record that cannot be read.
std::optional<LastBackup> lastBackup(const std::filesystem::path& home);

} // namespace daishi::cli
