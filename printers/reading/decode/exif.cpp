// The one field of EXIF that matters here: how the picture is turned. EXIF 2.3, §4.5; JPEG segments by
// ISO/IEC 10918-1 Annex B.
#include <cstdint>
#include <optional>

#include "printers/reading/decode/decode.h"

namespace daishi::reading {

namespace {

constexpr int kUpright = 1;
constexpr std::uint16_t kOrientationTag = 0x0112;

// Reads within bounds or not at all.
class Tiff {
  public:
    explicit Tiff(std::string_view bytes) : bytes_(bytes), little_(bytes.substr(0, 2) == "II") {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t bytes) const {
        if (at > bytes_.size() || bytes > bytes_.size() - at)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            const std::size_t place = little_ ? at + bytes - 1 - i : at + i;
            value = (value << 8U) | static_cast<unsigned char>(bytes_[place]);
        }
        return value;
    }

  private:
    std::string_view bytes_;
    bool little_;
};

int orientationInTiff(std::string_view bytes) {
    const Tiff tiff(bytes);
    const auto directory = tiff.number(4, 4);
    const auto entries = directory ? tiff.number(*directory, 2) : std::nullopt;
    if (!entries)
        return kUpright;
    for (std::uint32_t i = 0; i < *entries; ++i) {
        const std::size_t at = *directory + 2 + std::size_t{i} * 12;
        const auto tag = tiff.number(at, 2);
        if (!tag)
            return kUpright;
        if (*tag != kOrientationTag)
            continue;
        const auto value = tiff.number(at + 8, 2);
        return value && *value >= 1 && *value <= 8 ? static_cast<int>(*value) : kUpright;
    }
    return kUpright;
}

} // namespace

int orientationOf(std::string_view jpeg) {
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && static_cast<unsigned char>(jpeg[at]) == 0xFF) {
        const auto kind = static_cast<unsigned char>(jpeg[at + 1]);
        const std::size_t length = (std::size_t{static_cast<unsigned char>(jpeg[at + 2])} << 8U) |
                                   static_cast<unsigned char>(jpeg[at + 3]);
        if (kind == 0xDA || length < 2) // the picture itself begins
            return kUpright;
        const std::string_view segment = jpeg.substr(at + 4, length - 2);
        if (kind == 0xE1 && segment.substr(0, 6) == std::string_view("Exif\0\0", 6))
            return orientationInTiff(segment.substr(6));
        at += 2 + length;
    }
    return kUpright;
}

} // namespace daishi::reading
