#include "tests/app/watched_disk.h"

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace daishi::test {

WatchedDisk& watchedDisk() {
    static WatchedDisk disk;
    return disk;
}

namespace {

std::string pathOf(int file) {
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const auto length = ::readlink(link.c_str(), path.data(), path.size());
    return std::string(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
}

// The disk as it stands at this moment is what a power cut would leave. What the look does itself is not
// looked at.
void lookAround() {
    static bool looking = false;
    if (looking || !watchedDisk().aroundName)
        return;
    looking = true;
    watchedDisk().aroundName();
    looking = false;
}

} // namespace

} // namespace daishi::test

extern "C" int fsync(int file) {
    daishi::test::watchedDisk().forced.push_back(daishi::test::pathOf(file));
    return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int rename(const char* from, const char* to) noexcept {
    daishi::test::lookAround();
    const auto code = ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    daishi::test::lookAround();
    return static_cast<int>(code);
}

extern "C" int link(const char* from, const char* to) noexcept {
    daishi::test::lookAround();
    const auto code = ::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    daishi::test::lookAround();
    return static_cast<int>(code);
}
