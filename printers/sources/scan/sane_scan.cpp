#include "printers/sources/scan/sane_scan.h"

#include "printers/raster/pdf_raster.h"
#include "printers/sources/scan/sane_device.h"
#include "printers/sources/scan/scan_fault.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daishi::scan_program {

namespace {

using raster::Channels;
using raster::Raster;
using sources::ScanExit;

// Backends name their modes as they like; these are the names of the standard and of the common ones.
void choose(SaneDevice& device, const Options& options) {
    const std::vector<std::string> modes = options.channels == Channels::Grey
                                               ? std::vector<std::string>{"Gray", "True Gray", "Grayscale"}
                                               : std::vector<std::string>{"Color", "24bit Color", "Colour"};
    std::any_of(modes.begin(), modes.end(),
                [&](const std::string& mode) { return device.set("mode", mode); });
    device.set("depth", 8);
    if (!device.set("resolution", options.dpi.v))
        throw ScanFault(ScanExit::NotThere,
                        "the scanner cannot scan at " + std::to_string(options.dpi.v) + " dpi");
    device.setToEnd("tl-x", false);
    device.setToEnd("tl-y", false);
    device.setToEnd("br-x", true);
    device.setToEnd("br-y", true);
}

struct Frame {
    SANE_Parameters about{};
    std::vector<std::uint8_t> bytes;
};

void refuse(const SANE_Parameters& about) {
    const bool sound = about.pixels_per_line > 0 && about.bytes_per_line > 0 && about.depth == 8 &&
                       (about.format == SANE_FRAME_GRAY || about.format == SANE_FRAME_RGB);
    if (!sound)
        throw ScanFault(ScanExit::BadPicture, "the scanner gives neither 8-bit grey nor 8-bit colour");
    const long long dots = 1LL * about.pixels_per_line * std::max(about.lines, 1);
    if (about.pixels_per_line > raster::kLongestSide.v || dots > raster::kMostDots)
        throw ScanFault(ScanExit::TooLarge, "the scan would have " + std::to_string(dots) + " dots");
}

std::size_t channelsOf(const SANE_Parameters& about) {
    return about.format == SANE_FRAME_RGB ? 3 : 1;
}

Frame read(SaneDevice& device) {
    Frame frame;
    check(sane_start(device.handle()), "beginning to scan");
    check(sane_get_parameters(device.handle(), &frame.about), "asking for the size");
    refuse(frame.about);
    const auto most = static_cast<std::size_t>(raster::kMostDots) * channelsOf(frame.about);
    std::array<SANE_Byte, 1 << 16> buffer;
    for (;;) {
        SANE_Int got = 0;
        const SANE_Status status =
            sane_read(device.handle(), buffer.data(), static_cast<SANE_Int>(buffer.size()), &got);
        if (status == SANE_STATUS_EOF)
            return frame;
        check(status, "scanning");
        frame.bytes.insert(frame.bytes.end(), buffer.begin(), buffer.begin() + got);
        if (frame.bytes.size() > most)
            throw ScanFault(ScanExit::TooLarge, "the scan does not end");
    }
}

// Rows may be padded, and a hand scanner does not know how many there will be.
Raster rasterOf(const Frame& frame) {
    const auto rowBytes = static_cast<std::size_t>(frame.about.bytes_per_line);
    const auto wide = static_cast<std::size_t>(frame.about.pixels_per_line) * channelsOf(frame.about);
    const std::size_t rows = frame.bytes.size() / rowBytes;
    const bool whole = rows > 0 && wide <= rowBytes &&
                       (frame.about.lines < 0 || rows >= static_cast<std::size_t>(frame.about.lines));
    if (!whole)
        throw ScanFault(ScanExit::BadPicture, "the scan ended before its last line");
    Raster out = Raster::empty({frame.about.pixels_per_line}, {static_cast<int>(rows)},
                               channelsOf(frame.about) == 3 ? Channels::Rgb : Channels::Grey);
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(frame.bytes.begin() + static_cast<std::ptrdiff_t>(row * rowBytes), wide,
                    out.bytes.begin() + static_cast<std::ptrdiff_t>(row * wide));
    return out;
}

} // namespace

std::unique_ptr<SaneDevice> openBySane(const Options& options) {
    const Sane sane;
    std::string name = options.device;
    if (name.empty()) {
        const auto all = sane.devices();
        if (all.empty())
            throw ScanFault(ScanExit::NotThere, "no scanner");
        name = all.front()->name;
    }
    return std::make_unique<SaneDevice>(name);
}

Raster scanWith(SaneDevice& device, const Options& options) {
    choose(device, options);
    return rasterOf(read(device));
}

std::string listBySane() {
    const Sane sane;
    std::string lines;
    for (const SANE_Device* device : sane.devices())
        lines += std::string(device->name) + "\t" + device->vendor + " " + device->model + "\n";
    return lines;
}

} // namespace daishi::scan_program
