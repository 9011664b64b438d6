// Inside the library: the picture sources in scanners.toml.
#pragma once

#include <vector>

#include "core/config/read_list.h"
#include "printers/sources/source_settings.h"

namespace daishi::scanner {

// Every [[picture-source]]; there need be none.
std::vector<SourceSettings> readPictureSources(config::TableReader& whole, config::FaultList&);

} // namespace daishi::scanner
