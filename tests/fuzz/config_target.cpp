// The configuration: the first byte chooses a file of the shipped folder, the rest stands in its place.
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <set>

#include "core/config/load_registry.h"
#include "tests/fuzz/target.h"

namespace daishi::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 8> kFiles{"site.toml",        "insurers.toml", "kinds.toml",
                                            "blank-types.toml", "printers.toml", "people.toml",
                                            "mappings.toml",    "seals.toml"};

// A copy of the shipped folder, in which one file at a time is another.
class Folder {
  public:
    Folder() : path_(fs::temp_directory_path() / ("daishi-fuzz-" + std::to_string(getpid()))) {
        fs::create_directories(path_);
        fs::copy(shipped("seals"), path_ / "seals",
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        for (const char* name : kFiles)
            fs::copy_file(shipped(name), path_ / name, fs::copy_options::overwrite_existing);
    }
    ~Folder() {
        std::error_code left;
        fs::remove_all(path_, left);
    }

    void put(const char* name, std::string_view bytes) const {
        std::ofstream(path_ / name, std::ios::binary | std::ios::trunc) << bytes;
    }
    void putBack(const char* name) const {
        fs::copy_file(shipped(name), path_ / name, fs::copy_options::overwrite_existing);
    }
    const fs::path& path() const { return path_; }

  private:
    static fs::path shipped(const char* name) { return fs::path(DAISHI_CONFIG_FOLDER) / name; }
    fs::path path_;
};

void holdRegistry(const Registry& registry) {
    std::set<std::string> ids;
    for (const BlankType& type : registry.blankTypes) {
        mustHold(ids.insert(type.id.str()).second, "a blank type stands there once");
        mustHold(registry.insurer(type.insurer) && registry.kind(type.kind), "a blank belongs to somebody");
    }
    for (const ImportMapping& mapping : registry.mappings) {
        const BlankType* type = registry.blankType(mapping.blankType);
        mustHold(type && type->insurer == mapping.insurer && type->kind == mapping.kind,
                 "a mapping fills a blank of its own insurer and kind");
    }
    mustHold(registry.site.chunkSize.value() > 0, "a chunk has sheets");
    for (const Person& person : registry.people) {
        mustHold(ids.insert("person " + person.id.str()).second, "a person stands there once");
        mustHold(!person.badges.empty(), "a person has a badge");
        for (const BadgeId& badge : person.badges)
            mustHold(ids.insert("badge " + badge.str()).second, "a badge is one person's");
    }
}

} // namespace

void holdConfig(std::string_view bytes) {
    static const Folder folder;
    if (bytes.empty())
        return;
    const char* name = kFiles[static_cast<unsigned char>(bytes[0]) % kFiles.size()];
    const std::string_view body = bytes.substr(1);
    folder.put(name, body);
    const auto read = loadRegistry(folder.path());
    folder.putBack(name);
    if (const auto* registry = std::get_if<Registry>(&read))
        return holdRegistry(*registry);
    const auto& faults = std::get<std::vector<ConfigFault>>(read);
    const auto lines = std::int64_t(Lines(body).count());
    mustHold(!faults.empty(), "a refusal tells a fault");
    for (const ConfigFault& fault : faults) {
        mustHold(!fault.reason.empty(), "a fault has a reason");
        mustHold(fs::path(fault.file).filename() == fault.file && !fault.file.empty(),
                 "a fault names its file");
        mustHold(fault.line >= 0, "a line is counted from 1");
        mustHold(fault.file != name || fault.line <= lines, "a fault stands inside its file");
        mustHold(fault.reason.size() < 4096, "a reason is a sentence, not the file");
    }
}

} // namespace daishi::fuzz
