// Printed sheets against the data that were sent.
#include <catch2/catch.hpp>

#include "printers/raster/pdf_raster.h"
#include "printers/reading/decode/decode.h"
#include "tests/bench/reading/print_trial.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;
using pictures::Misprint;

namespace {

bench::PrintTrial printed(const std::string& key, Misprint misprint, std::uint64_t seed,
                          const scan::Flaws& flaws) {
    static const paper::FontSet fonts;
    const pictures::Blank& blank = blankNamed(key);
    pictures::Sample sample;
    sample.key = key;
    sample.size = blank.size;
    sample.printed = pictures::printedOn(blank, misprint, scan::Chance(seed));
    const raster::Dpi dpi{300};
    const auto sheet = raster::firstPage(pictures::pdfOf(fonts, blank.face, *sample.printed), dpi).value();
    sample.jpeg = scan::jpegOfSheet(sheet, dpi, flaws, seed);
    return bench::tryPrint(enrolled(), fonts, std::move(sample));
}

scan::Flaws clean(std::uint64_t seed) {
    return scan::flawsOf(scan::Profile::Clean, seed);
}

} // namespace

TEST_CASE("a sheet that carries what was sent is the same, as a card and as a letter") {
    for (const char* key : {"kawasaki-hkn-3", "kawasaki-osh-1"}) {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            INFO(key << " " << seed);
            const bench::PrintTrial trial = printed(key, Misprint::None, seed, clean(seed));
            CHECK(trial.reading.verdict == SheetVerdict::Is);
            CHECK(trial.reading.print == PrintVerdict::Same);
            CHECK(trial.reading.fields.empty());
            CHECK(trial.reading.piece == trial.sample.printed->sent.sheet.str());
        }
    }
}

TEST_CASE("one field that is not what was sent is named, and no other") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const bench::PrintTrial trial = printed("kawasaki-hkn-3", Misprint::OneField, seed, clean(seed));
        INFO(trial.sample.printed->differing.front());
        CHECK(trial.reading.print == PrintVerdict::Differs);
        CHECK(trial.reading.fields == trial.sample.printed->differing);
    }
}

TEST_CASE("another person's data, another code and nothing at all are no print of this piece") {
    for (const Misprint misprint : {Misprint::OtherPerson, Misprint::OtherCode, Misprint::NothingPrinted}) {
        const bench::PrintTrial trial = printed("kawasaki-hkn-3", misprint, 5, clean(5));
        INFO(static_cast<int>(misprint));
        CHECK(trial.reading.verdict == SheetVerdict::Is); // the blank is right
        CHECK(trial.reading.print == PrintVerdict::Differs);
        CHECK_FALSE(trial.reading.fields.empty());
    }
}

TEST_CASE("a field under a finger cannot be told") {
    scan::Flaws flaws = clean(6);
    flaws.covers = {{{0.2, 0.4, 0.3, 0.06}, 0, {70, 90, 140}}};
    const bench::PrintTrial trial = printed("kawasaki-hkn-3", Misprint::None, 6, flaws);
    CHECK(trial.reading.verdict == SheetVerdict::Is);
    CHECK(trial.reading.print != PrintVerdict::Same);
    CHECK_FALSE(trial.reading.fields.empty());
}

TEST_CASE("data are not looked at on a blank that is not the one expected") {
    static const paper::FontSet fonts;
    const bench::PrintTrial trial = printed("kawasaki-skk-1", Misprint::None, 7, clean(7));
    const auto picture = pictureOf(blankNamed("kawasaki-skk-1").face, clean(7));
    const auto print = bench::expectedPrint(fonts, trial.sample);
    const SheetReading reading = reading::verify(std::get<cv::Mat>(reading::decodePicture(picture)),
                                                 BlankTypeId("kawasaki-hkn-3"), enrolled(), {}, print)
                                     .reading;
    CHECK(reading.verdict == SheetVerdict::IsNot);
    CHECK(reading.print == PrintVerdict::CannotTell);
}
