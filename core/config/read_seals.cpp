#include <Poco/SHA2Engine.h>

#include "core/config/read_list.h"
#include "core/words/whole_file.h"

namespace daishi::config {

namespace {

constexpr const char* kFile = "seals.toml";
constexpr const char* kFolder = "seals"; // beside the file, of the images
constexpr std::size_t kMostBytes = 1 << 20;
constexpr std::string_view kPngBegins("\x89PNG\r\n\x1a\n", 8);
constexpr std::uint32_t kMostDots = 2000; // a side: 85 mm at 600 dpi

std::string sha256Of(const std::string& bytes) {
    Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
    engine.update(bytes);
    return Poco::DigestEngine::digestToHex(engine.digest());
}

// Width or height as the first chunk of a PNG tells it.
std::uint32_t dotsAt(const std::string& png, std::size_t at) {
    std::uint32_t dots = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        dots = dots << 8U | static_cast<unsigned char>(i < png.size() ? png[i] : 0);
    return dots;
}

bool isDrawable(const std::string& png) {
    return dotsAt(png, 16) - 1 < kMostDots && dotsAt(png, 20) - 1 < kMostDots;
}

// The image is the approved one, byte by byte, or there is no seal.
void readImage(TableReader& reader, const std::filesystem::path& folder, Seal& seal) {
    const std::string name = reader.text("image", kImageFile);
    seal.hash = plainFingerprint(reader.text("sha256", kFingerprint));
    if (name.empty() || seal.hash.empty())
        return;
    const std::string shown = inQuotes(std::string(kFolder) + "/" + name);
    const auto read = readWholeFile(folder / kFolder / name, kMostBytes);
    if (const auto* fault = std::get_if<FileFault>(&read))
        return reader.refuse("image", "\"image\": " + shown + ": " + describe(*fault, kMostBytes).en);
    const std::string& bytes = std::get<std::string>(read);
    if (!bytes.starts_with(kPngBegins))
        return reader.refuse("image", "\"image\": " + shown + " is not PNG");
    if (!isDrawable(bytes))
        return reader.refuse("image", "\"image\": " + shown + " has more dots than " +
                                          std::to_string(kMostDots) + " × " + std::to_string(kMostDots) +
                                          ", or none");
    if (const std::string found = sha256Of(bytes); found != seal.hash)
        return reader.refuse("sha256", "\"sha256\": " + shown + " has " + inQuotes(found) + ", approved is " +
                                           inQuotes(seal.hash) +
                                           ": put the approved image back, or have the insurer approve this "
                                           "one and enter its SHA-256");
    seal.image = bytes;
}

Seal readSeal(TableReader& reader, const std::filesystem::path& folder) {
    Seal seal;
    seal.id = SealId(reader.text("id", kName));
    seal.insurer = InsurerNumber(reader.text("insurer"));
    seal.name = reader.bilingual("name");
    readImage(reader, folder, seal);
    seal.usableFrom = reader.optionalDay("usable-from");
    seal.usableUntil = reader.optionalDay("usable-until");
    if (seal.usableFrom && seal.usableUntil && *seal.usableFrom > *seal.usableUntil)
        reader.refuse("usable-until", "\"usable-until\": found " + seal.usableUntil->iso() + ", allowed is " +
                                          seal.usableFrom->iso() + " or a later day");
    return seal;
}

} // namespace

List<Seal> readSeals(const std::filesystem::path& folder, FaultList& faults) {
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(folder / kFile, ignored)))
        return {kFile, {}, true};
    auto list = readList<Seal>(folder, kFile, "seal", faults,
                               [&](TableReader& reader) { return readSeal(reader, folder); });
    refuseTwins(list, "id", faults, [](const Seal& s) { return s.id.str(); });
    return list;
}

} // namespace daishi::config
