#include "tests/printers/reading/view.h"

#include <stdexcept>

#include "core/store/sha256.h"
#include "printers/raster/pdf_raster.h"
#include "printers/reading/decode/decode.h"

namespace daishi::test {

const pictures::Blank& blankNamed(const std::string& key) {
    for (const SheetSize size : {SheetSize::Card, SheetSize::A4}) {
        for (const pictures::Blank& blank : pictures::registeredBlanks(size)) {
            if (blank.key.str() == key)
                return blank;
        }
    }
    throw std::invalid_argument("no registered blank " + key);
}

std::string plateOf(const paper::BlankFace& face) {
    static const paper::FontSet fonts;
    return pictures::pdfOf(fonts, face);
}

MasterPlate masterOf(const pictures::Blank& blank) {
    const std::string plate = plateOf(blank.face);
    return {blank.key, blank.size, blank.face.mark, plate, sha256Hex(plate)};
}

const std::vector<std::string>& enrolledKeys() {
    static const std::vector<std::string> keys{"kawasaki-hkn-3", "kawasaki-skk-1", "miura-skk-1",
                                               "doboku-kum-4",   "doboku8-kum-4",  "kawasaki-osh-1"};
    return keys;
}

const reading::Catalogue& enrolled() {
    static const reading::Catalogue catalogue = [] {
        std::vector<reading::MasterRaster> masters;
        for (const std::string& key : enrolledKeys()) {
            const pictures::Blank& blank = blankNamed(key);
            masters.push_back({blank.key, blank.size, blank.face.mark, greyOf(blank.face), key});
        }
        return reading::Catalogue(masters);
    }();
    return catalogue;
}

cv::Mat greyOf(const paper::BlankFace& face) {
    return std::get<cv::Mat>(reading::decodePdf(plateOf(face)));
}

std::string pictureOf(const paper::BlankFace& face, const scan::Flaws& flaws) {
    const raster::Dpi dpi{300};
    return scan::jpegOfSheet(raster::firstPage(plateOf(face), dpi).value(), dpi, flaws, 1);
}

std::string scanOf(const paper::BlankFace& face) {
    return pictureOf(face, scan::flawsOf(scan::Profile::Clean, 1));
}

reading::Verified looked(const std::string& picture, const std::string& expected, MarkInPicture mark) {
    return reading::verify(std::get<cv::Mat>(reading::decodePicture(picture)), BlankTypeId(expected),
                           enrolled(), {mark, {}});
}

} // namespace daishi::test
