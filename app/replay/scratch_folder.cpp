#include "app/replay/scratch_folder.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;
constexpr const char* kSign = ".daishi-scene";

} // namespace

ScratchFolder::ScratchFolder(std::optional<fs::path> keepAt) : keepAt_(std::move(keepAt)) {
    if (keepAt_ && fs::exists(*keepAt_) && !fs::exists(*keepAt_ / kSign) &&
        !(fs::is_directory(*keepAt_) && fs::is_empty(*keepAt_)))
        throw std::runtime_error(keepAt_->string() + " holds something else; nothing was changed");
    std::string pattern = (fs::temp_directory_path() / "daishi-scene-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder for a scene");
    path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
    try {
        keep();
    } catch (const std::exception& wrong) {
        std::cerr << "daishi: not everything was kept: " << wrong.what() << std::endl;
    }
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void ScratchFolder::keep() const {
    if (!keepAt_)
        return;
    fs::remove_all(*keepAt_);
    fs::create_directories(*keepAt_);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path_)) {
        const fs::path to = *keepAt_ / fs::relative(entry.path(), path_);
        if (entry.is_directory())
            fs::create_directories(to);
        else if (entry.is_regular_file())
            fs::copy_file(entry.path(), to); // a printer's sockets stay behind
        else
            continue;
        fs::permissions(to, entry.status().permissions()); // the folder of the keys is its owner's alone
    }
    std::ofstream(*keepAt_ / kSign) << "what a scene left here; the next one replaces it\n";
}

} // namespace daishi::replay
