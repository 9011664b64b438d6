#include "printers/sources/folder_files.h"

#include "printers/sources/picture_kind.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <tuple>

namespace daishi::sources {

namespace {

std::optional<FileState> stateFrom(const std::string& name, const struct stat& found) {
    if (!S_ISREG(found.st_mode))
        return std::nullopt;
    return FileState{name, found.st_dev, found.st_ino, static_cast<std::uint64_t>(found.st_size),
                     std::int64_t(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
}

// A handle of its own: reading a folder moves its position.
std::unique_ptr<DIR, int (*)(DIR*)> opened(const Handle& folder) {
    const int again = ::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* all = again < 0 ? nullptr : ::fdopendir(again);
    if (!all && again >= 0)
        ::close(again);
    return {all, ::closedir};
}

std::optional<FileState> stateOfOpen(const Handle& file, const std::string& name) {
    struct stat found {};
    return ::fstat(file.get(), &found) == 0 ? stateFrom(name, found) : std::nullopt;
}

std::optional<std::string> allBytes(const Handle& file, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t had = 0;
    while (had < size) {
        const ssize_t got = ::read(file.get(), bytes.data() + had, size - had);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        had += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace

Handle openFolder(const std::string& path) {
    return Handle(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

std::optional<FileState> stateOf(const Handle& folder, const std::string& name) {
    struct stat found {};
    if (::fstatat(folder.get(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return stateFrom(name, found);
}

std::optional<std::vector<FileState>> pictureFiles(const Handle& folder) {
    struct stat self {};
    const auto all = opened(folder);
    if (!all || ::fstat(folder.get(), &self) != 0 || self.st_nlink == 0) // a removed folder has no links
        return std::nullopt;
    std::vector<FileState> files;
    while (const dirent* entry = ::readdir(all.get())) {
        if (!isPictureName(entry->d_name))
            continue;
        if (auto state = stateOf(folder, entry->d_name))
            files.push_back(std::move(*state));
    }
    std::sort(files.begin(), files.end(), [](const FileState& a, const FileState& b) {
        return std::tie(a.changed, a.name) < std::tie(b.changed, b.name);
    });
    return files;
}

std::variant<std::string, NotRead> readFile(const Handle& folder, const FileState& state) {
    if (state.size > kMostPictureBytes)
        return NotRead::TooLarge;
    const Handle file(
        ::openat(folder.get(), state.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file)
        return errno == EACCES || errno == EPERM ? NotRead::NotAllowed : NotRead::Changed;
    if (stateOfOpen(file, state.name) != state)
        return NotRead::Changed;
    auto bytes = allBytes(file, state.size);
    if (!bytes || stateOfOpen(file, state.name) != state)
        return NotRead::Changed;
    return std::move(*bytes);
}

bool removeFile(const Handle& folder, const FileState& state) {
    const auto now = stateOf(folder, state.name);
    if (!now || !now->sameFile(state))
        return true;
    return ::unlinkat(folder.get(), state.name.c_str(), 0) == 0 || errno == ENOENT;
}

} // namespace daishi::sources
