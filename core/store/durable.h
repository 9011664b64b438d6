// To the disk, and not only into the memory of the machine: what has to be there after the power fails.
#pragma once

#include <filesystem>

namespace daishi {

// A file with its bytes, or a folder with the names in it. Throws StoreError: Full, or Failed with the
// reason.
void forceToDisk(const std::filesystem::path&);

// A folder and everything below it.
void forceTreeToDisk(const std::filesystem::path& folder);

// One step after which `to` is `from`, whatever stood there, also when the power fails; `from` was forced to
// the disk before. Both in one folder. Throws StoreError.
void replaceDurably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace daishi
