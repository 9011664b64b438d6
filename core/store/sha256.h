// SHA-256 (FIPS 180-4), as `sha256sum` gives it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace daishi {

std::string sha256Hex(std::string_view bytes); // 64 lower-case digits
std::string toHex(std::span<const std::uint8_t> bytes);

} // namespace daishi
