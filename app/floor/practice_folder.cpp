#include <cstdlib>
#include <fstream>
#include <stdexcept>
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

fs::path madeFolder() {
    std::string pattern = (placeForScratch() / "daishi-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no folder for a practice day");
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
        thrownAway_ = madeFolder();
        path_ = thrownAway_ / "day";
    } else {
        const fs::path kept = cleared(keepAt);
        std::ofstream(kept / kSign) << "a practice day; the next one replaces it\n";
        path_ = kept / "day";
    }
    fs::create_directory(path_);
}

PracticeFolder::~PracticeFolder() {
    std::error_code left;
    if (!thrownAway_.empty())
        fs::remove_all(thrownAway_,
                       left); // what cannot be removed stays where temporary files are cleaned up
}

} // namespace daishi::practice
