// Whether the devices that pictures need are there. May take as long as a scanner takes to be found.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "printers/sources/source_settings.h"

namespace daishi::desk {

struct SourceState {
    SourceSettings of;
    std::optional<NoPictureWhy> fault; // nothing: it is there
};

struct DeviceState {
    std::vector<SourceState> sources;
    std::optional<std::string> reader; // its version; nothing: it is not there, or does not start
};

// `over` set: nobody waits for it any more.
DeviceState checkDevices(const std::vector<SourceSettings>&, const sources::Bell* over);

} // namespace daishi::desk
