#include "printers/virtual/printer_driver.h"

#include "printers/virtual/live_counter.h"

#include <array>
#include <cstring>
#include <stdexcept>
#include <string>

namespace daishi::vprinter {
namespace {

constexpr int kResolution = 300;

struct Sheet {
    SheetSize size;
    int width, length; // hundredths of millimetres
};

constexpr std::array<Sheet, 2> kSheets{{{SheetSize::Card, 5400, 8600}, {SheetSize::A4, 21000, 29700}}};

template <std::size_t N>
void copyName(char (&to)[N], const std::string& from) {
    if (from.size() >= N)
        throw std::runtime_error("name too long: " + from);
    std::memcpy(to, from.c_str(), from.size() + 1);
}

const char* trayName(int tray) {
    static const std::array<std::string, PAPPL_MAX_SOURCE> names = [] {
        std::array<std::string, PAPPL_MAX_SOURCE> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = "tray-" + std::to_string(i + 1);
        return all;
    }();
    return names.at(static_cast<std::size_t>(tray - 1)).c_str();
}

pappl_media_col_t mediaIn(int tray, std::optional<SheetSize> size) {
    pappl_media_col_t media{};
    copyName(media.source, trayName(tray));
    copyName(media.type, "stationery");
    for (const Sheet& sheet : kSheets) {
        if (size != sheet.size)
            continue;
        media.size_width = sheet.width;
        media.size_length = sheet.length;
        copyName(media.size_name, mediaName(sheet.size));
    }
    return media;
}

// Raster documents come out of PAPPL's own converters (JPEG, PNG, PWG raster); this printer takes PDF only.
bool refuseJob(pappl_job_t*, pappl_pr_options_t*, pappl_device_t*) {
    return false;
}
bool refusePage(pappl_job_t*, pappl_pr_options_t*, pappl_device_t*, unsigned) {
    return false;
}
bool refuseLine(pappl_job_t*, pappl_pr_options_t*, pappl_device_t*, unsigned, const unsigned char*) {
    return false;
}
bool refuseFile(pappl_job_t*, pappl_pr_options_t*, pappl_device_t*) {
    return false;
}
bool knowsItsStatus(pappl_printer_t*) {
    return true;
}
void blink(pappl_printer_t*, pappl_identify_actions_t, const char*) {}

void setCallbacks(pappl_pr_driver_data_t& data) {
    data.identify_cb = blink;
    data.printfile_cb = refuseFile; // never called: PDF goes through the MIME filter, which can count pages
    data.rstartjob_cb = refuseJob;
    data.rendjob_cb = refuseJob;
    data.rstartpage_cb = refusePage;
    data.rendpage_cb = refusePage;
    data.rwriteline_cb = refuseLine;
    data.status_cb = knowsItsStatus;
    data.format = kDocumentFormat;
}

} // namespace

void describePrinter(pappl_pr_driver_data_t& data, int trays) {
    if (trays > PAPPL_MAX_SOURCE)
        throw std::runtime_error("too many trays");
    setCallbacks(data);
    copyName(data.make_and_model, "Daishi Virtual Printer");
    data.ppm = 60;
    data.kind = PAPPL_KIND_DOCUMENT;
    data.color_supported = PAPPL_COLOR_MODE_MONOCHROME;
    data.color_default = PAPPL_COLOR_MODE_MONOCHROME;
    data.raster_types = PAPPL_PWG_RASTER_TYPE_SGRAY_8;
    data.quality_default = IPP_QUALITY_NORMAL;
    data.orient_default = IPP_ORIENT_NONE;
    data.sides_supported = PAPPL_SIDES_ONE_SIDED;
    data.sides_default = PAPPL_SIDES_ONE_SIDED;
    data.num_resolution = 1;
    data.x_resolution[0] = data.y_resolution[0] = kResolution;
    data.x_default = data.y_default = kResolution;
    data.num_media = static_cast<int>(kSheets.size());
    for (std::size_t i = 0; i < kSheets.size(); ++i)
        data.media[i] = mediaName(kSheets[i].size);
    data.num_type = 1;
    data.type[0] = "stationery";
    data.num_source = trays;
    for (int tray = 1; tray <= trays; ++tray) {
        data.source[tray - 1] = trayName(tray);
        data.media_ready[tray - 1] = mediaIn(tray, std::nullopt);
    }
    data.media_default = mediaIn(1, SheetSize::Card);
}

std::vector<pappl_media_col_t> readyMedia(const std::vector<std::optional<SheetSize>>& trays) {
    std::vector<pappl_media_col_t> ready;
    for (std::size_t i = 0; i < trays.size(); ++i)
        ready.push_back(mediaIn(static_cast<int>(i) + 1, trays[i]));
    return ready;
}

ipp_t* extraAttributes() {
    ipp_t* attributes = ippNew();
    ippAddInteger(attributes, IPP_TAG_PRINTER, IPP_TAG_INTEGER, kCounterAttribute, 0);
    return attributes;
}

std::optional<int> pinnedTray(pappl_job_t* job, int trays) {
    ipp_attribute_t* mediaCol = papplJobGetAttribute(job, "media-col");
    if (!mediaCol || ippGetValueTag(mediaCol) != IPP_TAG_BEGIN_COLLECTION)
        return std::nullopt;
    ipp_attribute_t* source = ippFindAttribute(ippGetCollection(mediaCol, 0), "media-source", IPP_TAG_ZERO);
    const char* name = source ? ippGetString(source, 0, nullptr) : nullptr;
    for (int tray = 1; name && tray <= trays; ++tray)
        if (std::strcmp(name, trayName(tray)) == 0)
            return tray;
    return std::nullopt;
}

} // namespace daishi::vprinter
