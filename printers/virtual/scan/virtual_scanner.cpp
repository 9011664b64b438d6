#include "printers/virtual/scan/virtual_scanner.h"

#include "printers/raster/pdf_raster.h"
#include "printers/virtual/scan/degrade.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace daishi::scan {

namespace fs = std::filesystem;

namespace {

constexpr raster::Dpi kFine{600}, kPlain{300};
constexpr long long kFewDots = 1'000'000; // at 300 dpi: a card has 650,000, a letter 8,700,000

bool isSheet(const fs::directory_entry& entry) {
    const std::string name = entry.path().stem().string();
    return entry.path().extension() == ".pdf" && entry.is_regular_file() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

// Small sheets are drawn finer than they are scanned, as ink on paper is.
std::string scanOf(std::string_view pdf, const Flaws& flaws, std::uint64_t seed) {
    auto sheet = raster::firstPage(pdf, kPlain);
    if (!sheet)
        throw std::runtime_error("the sheet cannot be drawn");
    if (1LL * sheet->wide.v * sheet->high.v > kFewDots)
        return jpegOfSheet(*sheet, kPlain, flaws, seed);
    sheet = raster::firstPage(pdf, kFine);
    if (!sheet)
        throw std::runtime_error("the sheet cannot be drawn");
    return jpegOfSheet(*sheet, kFine, flaws, seed);
}

std::string scanOf(std::string_view pdf, Profile profile, std::uint64_t seed) {
    return scanOf(pdf, flawsOf(profile, seed), seed);
}

fs::path newestSheet(const fs::path& home) {
    fs::path newest;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(home / "sheets", none))
        if (isSheet(entry) && entry.path().filename() > newest.filename())
            newest = entry.path();
    return newest;
}

void dropInto(const fs::path& folder, const std::string& name, const std::string& bytes) {
    const fs::path hidden = folder / ("." + name + ".part");
    std::ofstream out(hidden, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    std::error_code failed;
    if (out)
        fs::rename(hidden, folder / name, failed);
    if (!out || failed)
        throw std::runtime_error("cannot write " + (folder / name).string());
}

} // namespace daishi::scan
