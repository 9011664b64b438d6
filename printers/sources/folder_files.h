// Inside the library: the files of a folder, looked at without following links or opening devices.
#pragma once

#include "printers/sources/handle.h"
#include "printers/sources/picture_source.h"

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace daishi::sources {

// One state of one file.
struct FileState {
    std::string name;
    dev_t device = 0;
    ino_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t changed = 0; // nanoseconds
    friend bool operator==(const FileState&, const FileState&) = default;

    bool sameFile(const FileState& other) const {
        return device == other.device && inode == other.inode && name == other.name;
    }
};

// Not open: NotThere.
Handle openFolder(const std::string& path);

// Regular files with the name of a picture, oldest first. nullopt: the folder cannot be read any more.
std::optional<std::vector<FileState>> pictureFiles(const Handle& folder);

// nullopt: it is not there, or no regular file.
std::optional<FileState> stateOf(const Handle& folder, const std::string& name);

enum class NotRead { Changed, TooLarge, NotAllowed };

// The bytes, if it is this state from the beginning to the end of reading.
std::variant<std::string, NotRead> readFile(const Handle& folder, const FileState&);

// false: it could not be removed. What bears the name now and is another file stays, and that is true.
bool removeFile(const Handle& folder, const FileState&);

} // namespace daishi::sources
