// What may become a master.
#include <catch2/catch.hpp>

#include "printers/reading/decode/decode.h"
#include "printers/reading/sheet/enrol.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;

namespace {

MasterPlate plateNamed(const std::string& type, const std::string& plate, SheetSize size = SheetSize::Card) {
    return {BlankTypeId(type), size, "", plate, ""};
}

const EnrolAnswer::Rival& rivalOf(const EnrolAnswer& answer, const std::string& type) {
    for (const auto& rival : answer.rivals) {
        if (rival.type.str() == type)
            return rival;
    }
    throw std::logic_error("no such rival: " + type);
}

} // namespace

TEST_CASE("a plate joins where it differs from every other, and the zones are told") {
    const EnrolAnswer answer = reading::enrol(masterOf(blankNamed("kawasaki-krj-2")), enrolled());
    CHECK(answer.good());
    CHECK(answer.rivals.size() == 5); // the cards; a letter is no rival
    CHECK(rivalOf(answer, "kawasaki-hkn-3").zones == std::vector<std::string>{"title"});
    CHECK(std::holds_alternative<cv::Mat>(reading::decodePng(answer.picture)));
}

TEST_CASE("two blanks that are one to the eye of the reader are not both enrolled") {
    paper::BlankFace face = blankNamed("miura-skk-1").face;
    SECTION("the same print under another name") {}
    SECTION("another colour alone") {
        face.tint = "#e8f3e6";
    }
    SECTION("a glyph that the font draws nearly alike") {
        face.insurerName = "三浦巿";
    } // U+5DFF, not U+5E02
    SECTION("another mark alone") {
        face.mark = blankNamed("kawasaki-gen-1").face.mark;
    }
    const EnrolAnswer answer = reading::enrol(plateNamed("miura-skk-9", plateOf(face)), enrolled());
    CHECK_FALSE(answer.good());
    CHECK_FALSE(answer.unsure.has_value());
    CHECK(rivalOf(answer, "miura-skk-1").zones.empty());
    CHECK_FALSE(rivalOf(answer, "kawasaki-skk-1").zones.empty());
}

TEST_CASE("a new plate of a type takes the place of its old one") {
    paper::BlankFace face = blankNamed("kawasaki-hkn-3").face;
    face.heading = "神奈川県 国民健康保険証";
    const EnrolAnswer answer = reading::enrol(plateNamed("kawasaki-hkn-3", plateOf(face)), enrolled());
    CHECK(answer.good());
    CHECK(answer.rivals.size() == 4);
}

TEST_CASE("what cannot be a plate is refused with the reason") {
    struct Row {
        const char* what;
        std::string plate;
        Unsure unsure;
    };
    const paper::BlankFace face = blankNamed("kawasaki-osh-1").face;
    cv::Mat small(200, 320, CV_8UC1, cv::Scalar(255));
    const Row table[] = {
        {"no picture", "nothing", Unsure::NotAPicture},
        {"too coarse", reading::encodePng(small), Unsure::Blurred},
        {"a letter as a card", plateOf(face), Unsure::NoSheet},
    };
    for (const Row& row : table) {
        INFO(row.what);
        const EnrolAnswer answer = reading::enrol(plateNamed("kawasaki-krj-2", row.plate), enrolled());
        CHECK(answer.unsure == row.unsure);
        CHECK_FALSE(answer.good());
        CHECK_FALSE(answer.says.empty());
    }
}

TEST_CASE("a clean scan serves as a plate: it is straightened by the others, and sheets are told by it") {
    const pictures::Blank& blank = blankNamed("kawasaki-krj-2");
    scan::Flaws flaws = scan::flawsOf(scan::Profile::Rotation, 8);
    const MasterPlate plate = plateNamed(blank.key.str(), pictureOf(blank.face, flaws));
    REQUIRE(reading::enrol(plate, enrolled()).good());
    const auto master = reading::plateRaster(plate, enrolled());
    std::vector<reading::MasterRaster> masters{std::get<reading::MasterRaster>(master)};
    for (const std::string& key : enrolledKeys()) {
        const pictures::Blank& other = blankNamed(key);
        masters.push_back({other.key, other.size, "", greyOf(other.face), ""});
    }
    const reading::Catalogue catalogue(masters);
    const auto verdictOf = [&](const std::string& key) {
        const auto picture = std::get<cv::Mat>(reading::decodePicture(scanOf(blankNamed(key).face)));
        return reading::verify(picture, blank.key, catalogue, {MarkInPicture::None, {}}).reading.verdict;
    };
    CHECK(verdictOf("kawasaki-krj-2") == SheetVerdict::Is);
    CHECK(verdictOf("kawasaki-hkn-3") == SheetVerdict::IsNot);
}
