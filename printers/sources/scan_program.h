// A scanner (SANE) or a camera, asked through daishi-scan: drivers crash and hang, and do so in that program
// alone.
#pragma once

#include "printers/raster/raster.h"
#include "printers/sources/handle.h"
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

    void ask() override { over_.clear(); }
    // Every call is a scan of its own. `within` should be a minute or more: lamps warm up.
    std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) override;
    void interrupt() override { over_.set(); }

  private:
    std::string id_;
    ScanSetup setup_;
    sources::Bell over_;
    std::uint64_t numbers_ = 0;
};

struct FoundDevice {
    std::string name;  // for ScanSetup
    std::string label; // maker and model
};

// What is there now. `over` set: nobody waits for it any more.
std::variant<std::vector<FoundDevice>, NoPicture> findDevices(const std::filesystem::path& program,
                                                              ScanDevice, std::chrono::milliseconds within,
                                                              const sources::Bell* over = nullptr);

// daishi-scan beside the running program, or in its lib/daishi.
std::filesystem::path scanProgramBesideProgram();

} // namespace daishi
