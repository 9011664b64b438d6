#include "app/scanner/read_picture_sources.h"

#include <algorithm>

#include "app/scanner/settings.h"

namespace daishi::scanner {

namespace {

using config::TableReader;

constexpr std::size_t kLongestName = 500;

bool isFolder(std::string_view text) {
    const std::string whole = std::string(text) + "/";
    return text.size() > 1 && text.size() <= kLongestName && text.front() == '/' &&
           whole.find("/../") == std::string::npos;
}

bool isDevice(std::string_view text) {
    return !text.empty() && text.size() <= kLongestName && text.front() != '-' &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && (c < ' ' || c == 0x7F); });
}

const config::Shape kFolder{"the path of a folder from the root on, such as \"/srv/scans\"", isFolder};
const config::Shape kDevice{"the name of a device as daishi-scan --list tells it", isDevice};

ScannerSource readSane(TableReader& reader) {
    ScannerSource scanner;
    scanner.device = reader.optionalText("device", kDevice);
    if (reader.has("dpi"))
        scanner.dpi = {static_cast<int>(reader.number("dpi", 200, 600).value_or(300))};
    if (reader.has("colour") && reader.choice("colour", {"colour", "grey"}) == 1U)
        scanner.colour = ScanColour::Grey;
    return scanner;
}

SourceSettings readSource(TableReader& reader) {
    SourceSettings source;
    source.id = reader.text("id", config::kName);
    source.name = reader.bilingual("name");
    const auto kind = reader.choice("kind", {"folder", "sane", "camera"});
    if (kind == 0U)
        source.device = FolderSource{reader.text("folder", kFolder)};
    else if (kind == 1U)
        source.device = readSane(reader);
    else if (kind == 2U)
        source.device = CameraSource{reader.optionalText("device", kDevice)};
    return source;
}

std::string folderOf(const SourceSettings& source) {
    const auto* folder = std::get_if<FolderSource>(&source.device);
    if (!folder)
        return {};
    std::string path = std::filesystem::path(folder->folder).lexically_normal().string();
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

} // namespace

std::vector<SourceSettings> readPictureSources(TableReader& whole, config::FaultList& faults) {
    config::List<SourceSettings> list{kSettingsFile, {}, false};
    if (whole.has("picture-source"))
        whole.eachTable("picture-source", [&](TableReader& reader) {
            SourceSettings source = readSource(reader);
            if (reader.close())
                list.entries.push_back({std::move(source), reader.lines()});
        });
    config::refuseTwins(list, "id", faults, [](const SourceSettings& s) { return s.id; });
    config::refuseTwins(list, "folder", faults, folderOf); // each would take the other's pictures
    std::vector<SourceSettings> sources;
    for (auto& entry : list.entries)
        sources.push_back(std::move(entry.value));
    return sources;
}

} // namespace daishi::scanner
