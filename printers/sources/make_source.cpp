#include "printers/sources/source_settings.h"

#include "printers/sources/watched_folder.h"

namespace daishi {

namespace {

struct Make {
    const SourceSettings& settings;
    const std::filesystem::path& scanProgram;

    std::unique_ptr<PictureSource> operator()(const FolderSource& folder) const {
        return std::make_unique<WatchedFolder>(settings.id, folder.folder);
    }
    std::unique_ptr<PictureSource> operator()(const ScannerSource& scanner) const {
        return byProgram({scanProgram, ScanDevice::Scanner, scanner.device, scanner.dpi, scanner.colour});
    }
    std::unique_ptr<PictureSource> operator()(const CameraSource& camera) const {
        return byProgram({scanProgram, ScanDevice::Camera, camera.device, {}, ScanColour::Colour});
    }
    std::unique_ptr<PictureSource> byProgram(ScanSetup setup) const {
        return std::make_unique<ScanProgram>(settings.id, std::move(setup));
    }
};

struct Patience {
    std::chrono::milliseconds operator()(const FolderSource&) const { return std::chrono::minutes(2); }
    std::chrono::milliseconds operator()(const ScannerSource&) const { return std::chrono::minutes(2); }
    std::chrono::milliseconds operator()(const CameraSource&) const { return std::chrono::seconds(20); }
};

} // namespace

std::unique_ptr<PictureSource> makeSource(const SourceSettings& settings,
                                          const std::filesystem::path& scanProgram) {
    return std::visit(Make{settings, scanProgram}, settings.device);
}

std::chrono::milliseconds patienceFor(const SourceSettings& settings) {
    return std::visit(Patience{}, settings.device);
}

} // namespace daishi
