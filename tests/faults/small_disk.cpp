#include "tests/faults/small_disk.h"

#include <fstream>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/statvfs.h>

namespace daishi::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFilling = "filling";

// A view of the mounts of its own, once for the process.
bool apart() {
    static const bool done =
        unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return done;
}

void must(int code, const char* what) {
    if (code != 0)
        throw std::runtime_error(std::string("the small disk cannot be ") + what);
}

std::int64_t roomOn(const fs::path& folder) {
    struct statvfs state {};
    must(statvfs(folder.c_str(), &state), "measured");
    return static_cast<std::int64_t>(state.f_bavail * state.f_bsize);
}

} // namespace

bool SmallDisk::allowed() {
    static const bool allowed = [] {
        const fs::path here = fs::temp_directory_path();
        return apart() && mount("small", here.c_str(), "tmpfs", 0, "size=64k") == 0 &&
               umount(here.c_str()) == 0;
    }();
    return allowed;
}

SmallDisk::SmallDisk(const fs::path& folder, std::int64_t bytes) : folder_(folder) {
    const fs::path aside = folder.string() + ".aside";
    fs::rename(folder, aside);
    fs::create_directory(folder);
    must(apart() ? 0 : -1, "hidden from others");
    must(mount("small", folder.c_str(), "tmpfs", 0, ("size=" + std::to_string(bytes)).c_str()), "mounted");
    fs::copy(aside, folder, fs::copy_options::recursive);
    fs::permissions(folder / "keys", fs::perms::owner_all);
    fs::remove_all(aside);
}

SmallDisk::~SmallDisk() {
    umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::leaveRoom(std::int64_t bytes) {
    clear();
    std::ofstream filling(folder_ / kFilling, std::ios::binary);
    filling << std::string(static_cast<std::size_t>(roomOn(folder_) - bytes), 'x');
    filling.close();
    if (!filling)
        throw std::runtime_error("the small disk cannot be filled");
}

void SmallDisk::clear() {
    fs::remove(folder_ / kFilling);
}

void SmallDisk::writable(bool may) {
    const unsigned long flags = may ? MS_REMOUNT : MS_REMOUNT | MS_RDONLY;
    must(mount("small", folder_.c_str(), nullptr, flags, nullptr), "remounted");
}

} // namespace daishi::test
