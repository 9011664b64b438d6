#include "tests/bench/console/sections.h"

namespace daishi::bench {

namespace {

namespace fs = std::filesystem;

// The configuration of the house with another morning in it.
fs::path configWith(const fs::path& scene, const fs::path& folder) {
    fs::create_directories(folder);
    fs::copy(DAISHI_CONFIG_FOLDER, folder, fs::copy_options::recursive);
    fs::copy_file(scene, folder / "demo" / "morning.scene", fs::copy_options::overwrite_existing);
    return folder;
}

} // namespace

fs::path benchFolder(const std::string& name) {
    const char* set = std::getenv("TMPDIR");
    const fs::path folder = fs::path(set && *set ? set : "/var/tmp") / name;
    fs::remove_all(folder);
    return folder;
}

RunHouse::RunHouse(const fs::path& folder)
    : morning_(
          std::make_unique<test::Morning>(configWith(DAISHI_RUN_SCENE, folder / "config"), folder / "day")) {}

} // namespace daishi::bench
