#include "printers/reading/sheet/enrol.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "printers/reading/decode/decode.h"
#include "printers/reading/sheet/verify.h"

namespace daishi::reading {

namespace {

// A plate is the whole sheet if its sides are in the same ratio; cut a little differently it is off by less.
constexpr double kSameShape = 0.012;

bool hasShapeOf(const cv::Mat& grey, const cv::Size& sheet) {
    const double ratio = static_cast<double>(grey.cols) / grey.rows;
    return std::abs(ratio * sheet.height / sheet.width - 1) <= kSameShape;
}

const Family* familyOf(const Catalogue& catalogue, SheetSize size) {
    for (const Family& family : catalogue.families()) {
        if (family.layout->size == size)
            return &family;
    }
    return nullptr;
}

std::vector<MasterRaster> mastersOf(const Catalogue& catalogue, const BlankTypeId& but) {
    std::vector<MasterRaster> masters;
    for (const Family& family : catalogue.families()) {
        for (const Member& member : family.members) {
            if (member.type != but)
                masters.push_back({member.type,
                                   family.layout->size,
                                   member.mark,
                                   catalogue.plateOf(member.type),
                                   {},
                                   member.blur});
        }
    }
    return masters;
}

std::string drawnZones(const Family& family, const cv::Mat& plate) {
    const cv::Scalar identity(40, 30, 200), data(200, 120, 0), code(160, 0, 160);
    cv::Mat picture;
    cv::cvtColor(plate, picture, cv::COLOR_GRAY2BGR);
    for (const Zone& zone : family.zones)
        cv::rectangle(picture, zone.place, identity, 2);
    for (const cv::Rect& place : family.layout->variable)
        cv::rectangle(picture, place, data, 2);
    cv::rectangle(picture, family.layout->mark, code, 2);
    return encodePng(picture);
}

} // namespace

std::variant<MasterRaster, PlateFault> plateRaster(const MasterPlate& plate, const Catalogue& others) {
    const Decoded decoded = decodePicture(plate.plate);
    if (const auto* fault = std::get_if<DecodeFault>(&decoded))
        return PlateFault{Unsure::NotAPicture, fault->says};
    cv::Mat grey = std::get<cv::Mat>(decoded);
    const SheetLayout& layout = layoutOf(plate.size);
    if (grey.cols < layout.pixels.width / 2 || grey.rows < layout.pixels.height / 2)
        return PlateFault{Unsure::Blurred, "the plate has less than 150 dpi"};
    // A PDF is the plate itself; anything else may be a scan, however well it is cut.
    const bool drawn = plate.plate.starts_with("%PDF-") && hasShapeOf(grey, layout.pixels);
    const Family* family = drawn ? nullptr : familyOf(others, plate.size);
    const auto found = family ? findSheet(grey, *family) : std::nullopt;
    double blur = 0;
    if (found) {
        const Lens lens = toneAt(found->tone).lens;
        if (lens.moved())
            return PlateFault{Unsure::Blurred, "the sheet moved while it was scanned"};
        blur = lens.blur;
        grey = sample(found->picture, found->to, {{0, 0}, layout.pixels}, 1, 0);
    } else if (!hasShapeOf(grey, layout.pixels))
        return PlateFault{Unsure::NoSheet, "the plate does not have the shape of the sheet"};
    return MasterRaster{plate.type, plate.size, plate.mark, grey, plate.hash, blur};
}

EnrolAnswer enrol(const MasterPlate& plate, const Catalogue& others) {
    EnrolAnswer answer;
    const auto raster = plateRaster(plate, others);
    if (const auto* fault = std::get_if<PlateFault>(&raster)) {
        answer.unsure = fault->unsure;
        answer.says = fault->says;
        return answer;
    }
    const MasterRaster& master = std::get<MasterRaster>(raster);
    std::vector<MasterRaster> masters = mastersOf(others, plate.type);
    masters.push_back(master);
    const Catalogue with(masters);
    for (Pair& pair : with.pairs()) {
        if (pair.one == plate.type || pair.other == plate.type)
            answer.rivals.push_back({pair.one == plate.type ? pair.other : pair.one, std::move(pair.zones)});
    }
    answer.picture = drawnZones(*familyOf(with, plate.size), with.plateOf(plate.type));
    if (answer.good() && verify(master.grey, plate.type, with, {MarkInPicture::None, {}}).reading.verdict !=
                             SheetVerdict::Is) {
        answer.unsure = Unsure::UnknownText;
        answer.says = "the plate is not recognised as itself";
    }
    return answer;
}

} // namespace daishi::reading
