#include "core/store/writer_lock.h"

#include "core/store/database.h"
#include "core/store/sqlite_fault.h"
#include "core/store/store_trouble.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace daishi {
namespace {

[[noreturn]] void failWith(const std::string& what, const std::string& path) {
    const int reason = errno;
    const StoreFault fault = noRoom(reason) ? StoreFault::Full : StoreFault::Failed;
    throw StoreError(fault,
                     "the store cannot be written: " + what + " " + path + ": " + std::strerror(reason));
}

std::string holderOf(int file) {
    std::array<char, 24> text{};
    const ssize_t length = pread(file, text.data(), text.size() - 1, 0);
    const std::string pid(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    return pid.empty() ? "another process" : "process " + pid.substr(0, pid.find('\n'));
}

bool takeLock(int file) {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return fcntl(file, F_OFD_SETLK, &lock) == 0;
}

bool writePid(int file) {
    const std::string pid = std::to_string(getpid()) + "\n";
    return ftruncate(file, 0) == 0 &&
           pwrite(file, pid.data(), pid.size(), 0) == static_cast<ssize_t>(pid.size());
}

} // namespace

WriterLock::WriterLock(const std::string& storePath) {
    const std::string path = storePath + ".lock";
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file_ < 0)
        failWith("cannot open the lock file", path);
    if (!takeLock(file_)) {
        const bool taken = errno == EAGAIN || errno == EACCES;
        const int reason = errno;
        const std::string holder = taken ? holderOf(file_) : std::string();
        ::close(file_);
        errno = reason;
        if (taken)
            throw StoreTrouble(StoreTroubleKind::Held, StoreFault::Busy, holder,
                               "the store " + storePath + " is being written by " + holder);
        failWith("cannot lock", path);
    }
    if (!writePid(file_)) {
        const int reason = errno;
        ::close(file_);
        errno = reason;
        failWith("cannot write the lock file", path);
    }
}

WriterLock::~WriterLock() {
    ::close(file_);
}

} // namespace daishi
