#include "printers/reading/sheet/catalogue.h"

#include <algorithm>
#include <stdexcept>

#include <opencv2/imgproc.hpp>

#include "core/store/sha256.h"
#include "printers/reading/decode/decode.h"
#include "printers/reading/sheet/limits.h"
#include "printers/reading/sheet/residual.h"

namespace daishi::reading {

namespace {

cv::Mat sized(const cv::Mat& grey, const cv::Size& sheet) {
    if (grey.size() == sheet)
        return grey;
    cv::Mat out;
    const bool smaller = grey.cols > sheet.width;
    cv::resize(grey, out, sheet, 0, 0, smaller ? cv::INTER_AREA : cv::INTER_CUBIC);
    return out;
}

std::string hashOf(std::vector<MasterRaster> masters) {
    std::sort(masters.begin(), masters.end(), [](const auto& a, const auto& b) { return a.type < b.type; });
    std::string text;
    for (const MasterRaster& master : masters)
        text += master.type.str() + ' ' + master.mark + ' ' + master.hash + '\n';
    return sha256Hex(text);
}

// In the tone in which the two differ least.
bool tellsApart(const Family& family, const Cell& cell, const Content& a, const Content& b,
                const Limits& limits) {
    for (std::size_t tone = 0; tone < kTones; ++tone) {
        if (toneAt(tone).lens.blur > limits.blur)
            continue;
        const double scale = family.zones[cell.zone].scale;
        const cv::Mat seen = a.toned(toneAt(tone), scale)(cell.place),
                      print = b.toned(toneAt(tone), scale)(cell.place);
        if (residualOf(seen, print, ContrastRange::around(1), family.swing).worst <=
            limits.leftOver.through(toneAt(tone).lens).most)
            return false;
    }
    return true;
}

Pair pairOf(const Family& family, const Member& a, const Member& b) {
    Pair pair{a.type, b.type, {}};
    const Limits limits;
    for (const Cell& cell : family.cells) {
        const std::size_t one = a.contents[cell.zone], other = b.contents[cell.zone];
        const std::string& key = family.zones[cell.zone].key;
        if (one == other || (!pair.zones.empty() && pair.zones.back() == key))
            continue;
        const auto& contents = family.contents[cell.zone];
        if (tellsApart(family, cell, contents[one], contents[other], limits) &&
            tellsApart(family, cell, contents[other], contents[one], limits))
            pair.zones.push_back(key);
    }
    return pair;
}

} // namespace

Catalogue::Catalogue(const std::vector<MasterRaster>& masters) : hash_(hashOf(masters)) {
    for (const SheetSize size : {SheetSize::Card, SheetSize::A4}) {
        const SheetLayout& layout = layoutOf(size);
        std::vector<Plate> plates;
        for (const MasterRaster& master : masters) {
            if (master.size != size)
                continue;
            plates.push_back({master.type, master.mark, sized(master.grey, layout.pixels), master.blur});
            plates_[master.type] = encodePng(plates.back().raster);
        }
        std::stable_partition(plates.begin(), plates.end(),
                              [](const Plate& plate) { return plate.blur == 0; });
        if (!plates.empty())
            families_.push_back(makeFamily(layout, plates));
    }
}

CataloguePlace Catalogue::placeOf(const BlankTypeId& type) const {
    for (const Family& family : families_) {
        for (std::size_t member = 0; member < family.members.size(); ++member) {
            if (family.members[member].type == type)
                return {&family, member};
        }
    }
    return {};
}

cv::Mat Catalogue::plateOf(const BlankTypeId& type) const {
    const auto plate = plates_.find(type);
    return plate == plates_.end() ? cv::Mat() : std::get<cv::Mat>(decodePng(plate->second));
}

std::vector<Pair> Catalogue::pairs() const {
    std::vector<Pair> all;
    for (const Family& family : families_) {
        for (std::size_t i = 0; i < family.members.size(); ++i) {
            for (std::size_t k = i + 1; k < family.members.size(); ++k)
                all.push_back(pairOf(family, family.members[i], family.members[k]));
        }
    }
    return all;
}

} // namespace daishi::reading
