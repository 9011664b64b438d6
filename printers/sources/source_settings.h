// Which picture sources a place has, as its configuration says; and the sources themselves.
#pragma once

#include "printers/sources/scan_program.h"

#include <memory>

namespace daishi {

struct FolderSource {
    std::string folder; // absolute
};

struct ScannerSource {
    std::string device; // of SANE; empty: the first that there is
    raster::Dpi dpi{300};
    ScanColour colour = ScanColour::Colour;
};

struct CameraSource {
    std::string device; // empty: the default one
};

struct SourceSettings {
    std::string id; // "copier", once
    Text name;
    std::variant<FolderSource, ScannerSource, CameraSource> device;
};

// scanProgram: daishi-scan, for scanners and cameras.
std::unique_ptr<PictureSource> makeSource(const SourceSettings&, const std::filesystem::path& scanProgram);

// How long the first picture of such a source may take: somebody walks to the copier, a lamp warms up.
std::chrono::milliseconds patienceFor(const SourceSettings&);

} // namespace daishi
