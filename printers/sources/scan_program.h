// A scanner (SANE) or a camera, asked through daishi-scan: drivers crash and hang, and do so in that program
// alone.
#pragma once

#include "printers/raster/raster.h"
#include "printers/sources/picture_source.h"

#include <filesystem>
#include <vector>

namespace daishi {

enum class ScanDevice { Scanner, Camera };
enum class ScanColour { Colour, Grey };

struct ScanSetup {
    std::filesystem::path program; // daishi-scan
    ScanDevice device = ScanDevice::Scanner;
    std::string name;     // of SANE ("test:0"), or of the camera; empty: the first that there is
    raster::Dpi dpi{300}; // of scanners
    ScanColour colour = ScanColour::Colour;
};

class ScanProgram final : public PictureSource {
  public:
    ScanProgram(std::string id, ScanSetup);

    void ask() override {}
    // Every call is a scan of its own. `within` should be a minute or more: lamps warm up.
    std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) override;

  private:
    std::string id_;
    ScanSetup setup_;
    std::uint64_t numbers_ = 0;
};

struct FoundDevice {
    std::string name;  // for ScanSetup
    std::string label; // maker and model
};

// What is there now.
std::variant<std::vector<FoundDevice>, NoPicture> findDevices(const std::filesystem::path& program,
                                                              ScanDevice, std::chrono::milliseconds within);

} // namespace daishi
