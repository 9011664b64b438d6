#include "app/replay/scratch_folder.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;
constexpr const char* kSign = ".daishi-scene";

} // namespace

ScratchFolder::ScratchFolder(std::optional<fs::path> keepAt) : keepAt_(std::move(keepAt)) {
    if (keepAt_ && fs::exists(*keepAt_) && !fs::exists(*keepAt_ / kSign) && !(fs::is_directory(*keepAt_) && fs::is_empty(*keepAt_)))
        throw std::runtime_error(keepAt_->string() + " holds something else; nothing was changed");
    std::string pattern = (fs::temp_directory_path() / "daishi-scene-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder for a scene");
    path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void ScratchFolder::keep() {
    if (!keepAt_) return;
    fs::remove_all(*keepAt_);
    fs::create_directories(*keepAt_);
    for (const char* name : {"home", "printers", "files", "config"}) {
        if (fs::exists(path_ / name)) fs::copy(path_ / name, *keepAt_ / name, fs::copy_options::recursive | fs::copy_options::skip_symlinks);
    }
    std::ofstream(*keepAt_ / kSign) << "what a scene left here; the next one replaces it\n";
}

} // namespace daishi::replay
