#include "core/store/durable.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "core/store/database.h"
#include "core/store/sqlite_fault.h"

namespace daishi {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void failed(const std::string& what, int reason) {
    throw StoreError(noRoom(reason) ? StoreFault::Full : StoreFault::Failed,
                     what + ": " + std::strerror(reason));
}

} // namespace

void forceToDisk(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        failed("cannot open " + path.string(), errno);
    const int code = ::fsync(file);
    const int reason = errno;
    ::close(file);
    if (code != 0)
        failed("cannot force to the disk " + path.string(), reason);
}

void forceTreeToDisk(const fs::path& folder) {
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() || entry.is_directory())
            forceToDisk(entry.path());
    forceToDisk(folder);
}

void replaceDurably(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        failed("cannot put " + from.string() + " in its place", errno);
    forceToDisk(fs::absolute(to).parent_path());
}

} // namespace daishi
