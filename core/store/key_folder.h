// Internal to core/store: the folder in which the keys of a vault lie.
#pragma once

#include "core/store/secret_bytes.h"

#include <filesystem>

namespace daishi {

struct VaultKeys {
    SecretBytes master; // master.key: wraps the keys of the jobs
    SecretBytes digest; // digest.key: recognises pieces and households
};

// Writes both files (mode 0600) into a new folder (mode 0700) that takes its name in one step: it is there
// whole and on the disk, or not at all. Throws VaultError when the folder exists and is not empty.
void writeKeyFolder(const std::filesystem::path& folder, const VaultKeys& keys);

// Throws VaultError unless folder and files belong to this user, nobody else may touch them, and both are
// whole.
VaultKeys readKeyFolder(const std::filesystem::path& folder);

} // namespace daishi
