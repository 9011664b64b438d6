// What a lens or a hand does to a picture: the limits follow it, the masters stay as they are.
#include <catch2/catch.hpp>

#include <algorithm>

#include "printers/reading/sheet/join.h"
#include "printers/reading/sheet/rank.h"
#include "printers/reading/sheet/tone.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;

namespace {

scan::Flaws through(double blur, double motion, scan::MotionAlong along = scan::MotionAlong::Width) {
    scan::Flaws flaws = scan::flawsOf(scan::Profile::Clean, 7);
    flaws.noiseSigma = 1;
    flaws.blurSigma = blur;
    flaws.motion = motion;
    flaws.motionAlong = along;
    return flaws;
}

const scan::Flaws kLensFlaws[] = {through(1.6, 0), through(2.0, 0),
                                  through(2.3, 0), through(0.4, 4),
                                  through(0.4, 6), through(0.4, 5, scan::MotionAlong::Height)};

} // namespace

TEST_CASE("one stroke off in the smallest print is not accepted through any lens") {
    int tried = 0;
    for (const pictures::Blank& blank : pictures::lookAlikes(SheetSize::Card)) {
        const auto& keys = enrolledKeys();
        if (blank.zone != "insurer" || std::count(keys.begin(), keys.end(), blank.lookAlikeOf) == 0)
            continue;
        ++tried;
        for (const scan::Flaws& flaws : kLensFlaws) {
            INFO(blank.key << " blur " << flaws.blurSigma << " motion " << flaws.motion);
            CHECK(looked(pictureOf(blank.face, flaws), blank.lookAlikeOf).reading.verdict ==
                  SheetVerdict::CannotTell);
        }
    }
    CHECK(tried > 3);
}

TEST_CASE("the right sheet is accepted through the same lenses") {
    for (const char* key : {"kawasaki-hkn-3", "doboku-kum-4"}) {
        for (const scan::Flaws& flaws : kLensFlaws) {
            INFO(key << " blur " << flaws.blurSigma << " motion " << flaws.motion);
            CHECK(looked(pictureOf(blankNamed(key).face, flaws), key).reading.verdict == SheetVerdict::Is);
        }
    }
}

TEST_CASE("no tone changes the plate that it is made from") {
    const cv::Mat plate = greyOf(blankNamed("kawasaki-hkn-3").face)(cv::Rect(40, 40, 200, 80));
    const cv::Mat before = plate.clone();
    for (std::size_t tone = 0; tone < reading::kTones; ++tone) {
        for (const double scale : {1.0, 0.5, 0.25}) {
            const cv::Mat made = reading::toned(plate, reading::toneAt(tone), scale);
            CHECK(made.size() == plate.size());
            REQUIRE(cv::norm(plate, before, cv::NORM_INF) == 0);
        }
        CHECK(reading::toneAt(reading::inkedAs(tone, 2)).ink == 1);
        CHECK(reading::toneAt(reading::inkedAs(tone, 2)).lens.blur == reading::toneAt(tone).lens.blur);
    }
}

TEST_CASE("places that touch are one place, and no bit of any is lost") {
    std::uint32_t seed = 5;
    const auto next = [&](int below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8U) % static_cast<unsigned>(below));
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<cv::Rect> places;
        for (int i = next(9); i >= 0; --i)
            places.emplace_back(next(90), next(20), 1 + next(20), 1 + next(8));
        const std::vector<cv::Rect> joined = reading::joined(places);
        for (const cv::Rect& place : places)
            CHECK(std::count_if(joined.begin(), joined.end(),
                                [&](const cv::Rect& j) { return (j & place) == place; }) == 1);
        for (const cv::Rect& one : joined) {
            for (const cv::Rect& other : joined)
                CHECK((&one == &other || (one & other).area() == 0));
        }
    }
    CHECK(reading::joined({}).empty());
}

TEST_CASE("a rank is a value among the others, whatever their order") {
    const std::vector<double> values{5, 1, 4, 2, 3};
    CHECK(reading::ranked(values, 0) == 1);
    CHECK(reading::ranked(values, reading::kMiddle) == 3);
    CHECK(reading::ranked(values, 1) == 5);
    CHECK(reading::ranked({}, reading::kMiddle) == 0);
}
