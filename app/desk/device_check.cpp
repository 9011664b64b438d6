#include "app/desk/device_check.h"

#include <algorithm>

#include "printers/reading/reader.h"
#include "printers/sources/child.h"

namespace daishi::desk {

namespace {

constexpr std::chrono::seconds kToFind{20};
constexpr std::chrono::seconds kToSayVersion{5};
constexpr std::size_t kMostWords = 200;

std::optional<NoPictureWhy> isThere(ScanDevice device, const std::string& name, const sources::Bell* over) {
    const auto found = findDevices(scanProgramBesideProgram(), device, kToFind, over);
    if (const auto* none = std::get_if<NoPicture>(&found))
        return none->why;
    const auto& devices = std::get<std::vector<FoundDevice>>(found);
    const bool there = name.empty() ? !devices.empty()
                                    : std::any_of(devices.begin(), devices.end(),
                                                  [&](const FoundDevice& one) { return one.name == name; });
    return there ? std::nullopt : std::optional(NoPictureWhy::NotThere);
}

struct Looker {
    const sources::Bell* over;
    std::optional<NoPictureWhy> operator()(const FolderSource& folder) const {
        std::error_code wrong;
        const std::filesystem::directory_iterator files(folder.folder, wrong);
        return wrong ? std::optional(NoPictureWhy::NotThere) : std::nullopt;
    }
    std::optional<NoPictureWhy> operator()(const ScannerSource& scanner) const {
        return isThere(ScanDevice::Scanner, scanner.device, over);
    }
    std::optional<NoPictureWhy> operator()(const CameraSource& camera) const {
        return isThere(ScanDevice::Camera, camera.device, over);
    }
};

std::optional<std::string> readerVersion(const sources::Bell* over) {
    const auto end = sources::runChild(
        {{readerBesideProgram().program.string(), "--version"}, kMostWords, kToSayVersion, over});
    if (end.how != sources::ChildEnd::How::Exited || end.code != 0)
        return std::nullopt;
    return end.out.substr(0, end.out.find('\n'));
}

} // namespace

DeviceState checkDevices(const std::vector<SourceSettings>& settings, const sources::Bell* over) {
    DeviceState state;
    for (const SourceSettings& one : settings)
        state.sources.push_back({one, std::visit(Looker{over}, one.device)});
    state.reader = readerVersion(over);
    return state;
}

} // namespace daishi::desk
