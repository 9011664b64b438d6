// Which scanners and picture sources a place has: HOME/config/scanners.toml. Without the file one
// keyboard-wedge scanner, without prefix and with Enter behind, so that a place works out of the box. A
// faulty file is never half used.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "app/scanner/line_feed.h"
#include "app/scanner/wedge_frame.h"
#include "core/config/load_registry.h"
#include "core/words/refusal.h"
#include "printers/sources/source_settings.h"

namespace daishi::scanner {

struct WedgeSettings {
    FrameSettings frame;
};

struct SerialSettings {
    std::string port;         // "/dev/ttyACM0", "COM3"
    std::int32_t baud = 9600; // 1200 … 921600; of no matter with USB
    LineSettings line;
};

struct TcpSettings {
    enum class Role { Connect, Listen };
    Role role = Role::Connect;
    std::string host; // to connect to, or the own address to listen at
    std::uint16_t port = 0;
    std::string from; // Listen: the one address that may connect; empty: what comes from this machine
    LineSettings line;
};

struct ScannerSettings {
    std::string id; // "bench-1", once
    Text name;
    std::variant<WedgeSettings, SerialSettings, TcpSettings> device;
};

struct Settings {
    std::chrono::milliseconds doubled{500}; // the same from the same scanner within it is one scan; 0: never
    std::vector<ScannerSettings> scanners;  // at most one wedge: keyboards cannot be told from one another
    std::vector<SourceSettings> pictures;   // where pictures of sheets come from; none without the file
};

inline constexpr const char* kSettingsFile = "scanners.toml";

Settings defaultSettings();

// `folder` holds scanners.toml, or does not. Every fault with its line. Throws only std::bad_alloc.
std::variant<Settings, std::vector<ConfigFault>> readSettings(const std::filesystem::path& folder);

} // namespace daishi::scanner
