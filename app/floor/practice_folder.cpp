#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "app/floor/demo_day.h"

namespace daishi::practice {

namespace {

namespace fs = std::filesystem;

constexpr const char* kSign = ".daishi-practice";

bool mayBeUsed(const fs::path& folder) {
    return !folder.empty() && fs::is_directory(folder) && ::access(folder.c_str(), W_OK | X_OK) == 0;
}

// Every act of the scene is made durable: on a slow disk the morning takes half a minute, in memory a second.
fs::path placeForScratch() {
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    for (const fs::path& place : {fs::path(runtime ? runtime : ""), fs::path("/dev/shm")}) {
        if (mayBeUsed(place))
            return place;
    }
    return fs::temp_directory_path();
}

constexpr const char* kPrefix = "daishi-floor-";

// Open and locked as long as its program lives, however that ends.
int locked(const fs::path& folder) {
    const int lock = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (lock >= 0)
        ::close(lock);
    return -1;
}

// What a panel that was killed has left lies in memory until somebody clears it away.
void sweep(const fs::path& place) {
    std::error_code wrong;
    for (const fs::directory_entry& entry : fs::directory_iterator(place, wrong)) {
        if (entry.path().filename().string().rfind(kPrefix, 0) != 0 ||
            !fs::exists(entry.path() / "lock", wrong))
            continue;
        const int lock = locked(entry.path());
        if (lock < 0)
            continue;
        fs::remove_all(entry.path(), wrong);
        ::close(lock);
    }
}

// `lock` is what holds it. Two that begin at once do not take each other's for a killed one's.
fs::path madeFolder(int& lock) {
    const fs::path place = placeForScratch();
    const int gate = ::open(place.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (gate < 0 || ::flock(gate, LOCK_EX) != 0)
        throw std::runtime_error("no folder for a practice day in " + place.string());
    sweep(place);
    std::string pattern = (place / (std::string(kPrefix) + "XXXXXX")).string();
    const bool made = ::mkdtemp(pattern.data()) != nullptr;
    if (made)
        lock = locked(pattern);
    ::close(gate);
    if (!made)
        throw std::runtime_error("no folder for a practice day in " + place.string());
    return pattern;
}

fs::path cleared(const fs::path& folder) {
    const bool empty = !fs::exists(folder) || (fs::is_directory(folder) && fs::is_empty(folder));
    if (!empty && !fs::exists(folder / kSign))
        throw std::runtime_error(folder.string() + " holds something else; nothing was changed");
    fs::remove_all(folder);
    fs::create_directories(folder);
    return fs::absolute(folder);
}

} // namespace

PracticeFolder::PracticeFolder(const fs::path& keepAt) {
    if (keepAt.empty()) {
        thrownAway_ = madeFolder(lock_);
        path_ = thrownAway_ / "day";
    } else {
        const fs::path kept = cleared(keepAt);
        std::ofstream(kept / kSign) << "a practice day; the next one replaces it\n";
        path_ = kept / "day";
    }
    fs::create_directory(path_);
}

PracticeFolder::~PracticeFolder() {
    std::error_code left; // what cannot be removed now is swept away by the next one
    if (!thrownAway_.empty())
        fs::remove_all(thrownAway_, left);
    if (lock_ >= 0)
        ::close(lock_);
}

} // namespace daishi::practice
