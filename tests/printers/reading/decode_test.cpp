// Whatever bytes come, there is a raster or a fault.
#include <catch2/catch.hpp>

#include <random>

#include "printers/raster/encode.h"
#include "printers/reading/decode/decode.h"
#include "tests/printers/reading/hostile_pictures.h"

using namespace daishi;
using namespace daishi::reading;
using namespace daishi::test;

namespace {

const cv::Size kSize(640, 400);

cv::Mat decoded(const std::string& bytes) {
    const Decoded picture = decodePicture(bytes);
    if (const auto* fault = std::get_if<DecodeFault>(&picture))
        FAIL(fault->says);
    return std::get<cv::Mat>(picture);
}

std::string faultOf(const std::string& bytes) {
    const Decoded picture = decodePicture(bytes);
    REQUIRE(std::holds_alternative<DecodeFault>(picture));
    return std::get<DecodeFault>(picture).says;
}

// The quarter that is black: "left upper".
std::string blackQuarter(const cv::Mat& grey) {
    std::string found;
    const int x = grey.cols / 4, y = grey.rows / 4;
    const auto look = [&](int column, int row, const char* name) {
        if (grey.at<uchar>(row * y, column * x) < 40)
            found += name;
    };
    look(1, 1, "left upper");
    look(3, 1, "right upper");
    look(1, 3, "left lower");
    look(3, 3, "right lower");
    return found;
}

} // namespace

TEST_CASE("pictures of every kind become the same grey raster") {
    const cv::Mat sheet = quarter(kSize);
    const std::pair<const char*, std::string> pictures[] = {
        {"JPEG, grey", greyJpeg(sheet)},
        {"JPEG, four inks", inkJpeg(sheet)},
        {"PNG, 8 bits", greyPng(sheet, Depth::Eight)},
        {"PNG, 16 bits", greyPng(sheet, Depth::Sixteen)},
        {"PNG, interlaced", greyPng(sheet, Depth::Eight, Passes::Seven)},
        {"PNG, seen through", clearPng(kSize)},
    };
    for (const auto& [name, bytes] : pictures) {
        INFO(name);
        const cv::Mat grey = decoded(bytes);
        CHECK(grey.type() == CV_8UC1);
        CHECK(grey.size() == kSize);
        CHECK(blackQuarter(grey) == "left upper");
        CHECK(grey.at<uchar>(kSize.height - 20, kSize.width - 20) > 240);
    }
}

TEST_CASE("a picture is turned as its EXIF says, and not at all where that is nonsense") {
    const std::string jpeg = greyJpeg(quarter(kSize));
    const std::tuple<unsigned, const char*, bool> table[] = {
        {1, "left upper", false}, {2, "right upper", false},    {3, "right lower", false},
        {4, "left lower", false}, {5, "left upper", true},      {6, "right upper", true},
        {7, "right lower", true}, {8, "left lower", true},      {0, "left upper", false},
        {9, "left upper", false}, {65535, "left upper", false},
    };
    for (const auto& [orientation, black, crosswise] : table) {
        INFO(orientation);
        const cv::Mat grey = decoded(turnedJpeg(jpeg, orientation));
        CHECK(blackQuarter(grey) == black);
        CHECK((grey.cols < grey.rows) == crosswise);
    }
}

TEST_CASE("a picture that ends too early is no picture, wherever it ends") {
    const cv::Mat sheet = quarter(kSize);
    for (const std::string& whole : {greyJpeg(sheet), greyPng(sheet, Depth::Eight), inkJpeg(sheet)}) {
        for (std::size_t part = 1; part < 20; ++part) {
            INFO(part);
            CHECK_FALSE(faultOf(whole.substr(0, whole.size() * part / 20)).empty());
        }
    }
}

TEST_CASE("bytes changed at random give a raster within the limits or a fault") {
    std::mt19937 random(20241003);
    const cv::Mat sheet = quarter(kSize);
    unsigned faults = 0;
    for (const std::string& whole : {greyJpeg(sheet), greyPng(sheet, Depth::Sixteen), inkJpeg(sheet)}) {
        for (int round = 0; round < 200; ++round) {
            std::string bytes = whole;
            for (int change = 0; change < 6; ++change)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const Decoded picture = decodePicture(bytes);
            if (const auto* grey = std::get_if<cv::Mat>(&picture))
                CHECK(std::max(grey->cols, grey->rows) <= kLongestSide);
            else
                ++faults;
        }
    }
    CHECK(faults > 100);
}

TEST_CASE("pictures of 200 megapixels are made smaller while they are decoded, or refused") {
    const cv::Size huge(16'000, 12'500);
    for (const std::string& bytes : {greyJpeg(quarter(huge)), hugePng(huge)}) {
        const cv::Mat grey = decoded(bytes);
        CHECK(std::max(grey.cols, grey.rows) <= kLongestSide);
        CHECK(std::abs(static_cast<double>(grey.cols) / grey.rows - 1.28) < 0.01);
    }
    CHECK(faultOf(greyPng(cv::Mat(6'500, 6'500, CV_8UC1, cv::Scalar(255)), Depth::Eight, Passes::Seven)) ==
          "the PNG is interlaced and too large");
    CHECK(faultOf(hugePng({40'001, 8})) == "the PNG is broken or cut");
}

TEST_CASE("what is no picture is called so") {
    CHECK(faultOf("") == "neither JPEG nor PNG nor PDF");
    CHECK(faultOf("GIF89a") == "neither JPEG nor PNG nor PDF");
    CHECK(faultOf("%PDF-1.7 and nothing else") == "the PDF is broken, empty or too large");
    CHECK(faultOf(std::string("\xFF\xD8\xFF")) == "the head of the JPEG cannot be read");
    CHECK(faultOf(std::string(kMostBytes + 1, 'x')) == "the picture has more than 64 MiB");
}
