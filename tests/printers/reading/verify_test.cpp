// The verdict on pictures of blanks.
#include <catch2/catch.hpp>

#include <map>

#include "printers/reading/decode/decode.h"
#include "tests/bench/reading/trial.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;

namespace {

paper::BlankFace faceOf(const std::string& key) {
    return blankNamed(key).face;
}

scan::Cover paperOver(const scan::Part& place) {
    return {place, 0, {70, 90, 140}};
}

} // namespace

TEST_CASE("a sheet is its own blank, and is not any other") {
    for (const std::string& key : enrolledKeys()) {
        const std::string picture = scanOf(faceOf(key));
        for (const std::string& expected : enrolledKeys()) {
            INFO(key << " where " << expected << " is expected");
            const SheetReading reading = looked(picture, expected).reading;
            CHECK(reading.looksLike == BlankTypeId(key));
            CHECK_FALSE(reading.unsure.has_value());
            CHECK((reading.verdict == SheetVerdict::Is) == (key == expected));
            CHECK((reading.verdict == SheetVerdict::IsNot) == (key != expected));
            CHECK(reading.catalogue == enrolled().hash());
        }
    }
}

TEST_CASE("the zones that are named are those in which the sheet is not what was expected") {
    const std::tuple<const char*, const char*, std::vector<std::string>> table[] = {
        {"kawasaki-skk-1", "kawasaki-hkn-3", {"title"}},
        {"miura-skk-1", "kawasaki-skk-1", {"number-3", "number-4", "number-5", "number-6", "insurer"}},
        {"doboku8-kum-4", "doboku-kum-4", {"number-7", "number-8"}},
        {"doboku-kum-4", "doboku-kum-4", {}},
    };
    for (const auto& [key, expected, zones] : table) {
        INFO(key << " where " << expected << " is expected");
        CHECK(looked(scanOf(faceOf(key)), expected).reading.zones.empty() == zones.empty());
        for (const std::string& zone : looked(scanOf(faceOf(key)), expected).reading.zones)
            CHECK(std::count(zones.begin(), zones.end(), zone) == 1);
    }
}

TEST_CASE("a blank that nobody has enrolled is none of those that somebody has") {
    for (const pictures::Blank& blank : pictures::lookAlikes(SheetSize::Card)) {
        paper::BlankFace face = blank.face;
        face.mark.clear();
        for (const std::string& key : enrolledKeys()) {
            if (key != blank.lookAlikeOf)
                continue;
            INFO(blank.key);
            const SheetReading reading = looked(scanOf(face), key).reading;
            CHECK(reading.verdict == SheetVerdict::CannotTell);
            CHECK(reading.unsure == Unsure::UnknownText);
        }
    }
}

TEST_CASE("what hides a zone makes it unknowable, whichever zone it is") {
    const pictures::Blank& blank = blankNamed("kawasaki-hkn-3");
    for (const pictures::Zone& zone : pictures::identityZones(blank)) {
        INFO(zone.key);
        scan::Flaws flaws = scan::flawsOf(scan::Profile::Clean, 3);
        flaws.covers = {paperOver(zone.place)};
        const SheetReading reading = looked(pictureOf(blank.face, flaws), blank.key.str()).reading;
        CHECK(reading.verdict == SheetVerdict::CannotTell);
        CHECK(reading.unsure == Unsure::Covered);
    }
}

TEST_CASE("a sheet beside which the picture ends is cut, not another") {
    scan::Flaws flaws = scan::flawsOf(scan::Profile::Clean, 4);
    flaws.marginMm = 0;
    flaws.cropTop = 0.14; // half of the title
    const SheetReading reading = looked(pictureOf(faceOf("kawasaki-hkn-3"), flaws), "kawasaki-hkn-3").reading;
    CHECK(reading.unsure == Unsure::Covered);
}

TEST_CASE("a picture too blurred to read is told as that, or the sheet is not found in it") {
    scan::Flaws flaws = scan::flawsOf(scan::Profile::Clean, 5);
    flaws.blurSigma = 7;
    const SheetReading reading = looked(pictureOf(faceOf("kawasaki-hkn-3"), flaws), "kawasaki-hkn-3").reading;
    CHECK(reading.verdict == SheetVerdict::CannotTell);
    CHECK((reading.unsure == Unsure::Blurred || reading.unsure == Unsure::NoSheet));
}

TEST_CASE("what is no sheet of ours is not found") {
    const paper::FontSet fonts;
    for (const pictures::Foreign foreign : pictures::kForeign) {
        INFO(pictures::nameOf(foreign));
        const std::string pdf = pictures::pdfOf(fonts, foreign, paper::kCardSize, scan::Chance(7));
        CHECK(looked(pdf, "kawasaki-hkn-3").reading.unsure == Unsure::NoSheet);
    }
}

TEST_CASE("the mark can refuse and never accepts") {
    const paper::BlankFace own = faceOf("kawasaki-hkn-3");
    const paper::BlankFace lying =
        pictures::marked(blankNamed("kawasaki-hkn-3"), faceOf("kawasaki-skk-1").mark);
    const paper::BlankFace bare = pictures::marked(blankNamed("kawasaki-hkn-3"), "");
    const paper::BlankFace wrong = pictures::marked(blankNamed("kawasaki-skk-1"), own.mark);
    using enum MarkInPicture;
    struct Row {
        const char* sheet;
        const paper::BlankFace& face;
        MarkInPicture rule;
        SheetVerdict verdict;
        std::optional<Unsure> unsure;
    };
    const Row table[] = {
        {"its own mark", own, Veto, SheetVerdict::Is, {}},
        {"its own mark", own, Required, SheetVerdict::Is, {}},
        {"another's mark", lying, None, SheetVerdict::Is, {}},
        {"another's mark", lying, Veto, SheetVerdict::CannotTell, Unsure::MarkDiffers},
        {"another's mark", lying, Required, SheetVerdict::CannotTell, Unsure::MarkDiffers},
        {"no mark", bare, Veto, SheetVerdict::Is, {}},
        {"no mark", bare, Required, SheetVerdict::CannotTell, Unsure::MarkMissing},
        {"the right mark on the wrong blank", wrong, Veto, SheetVerdict::CannotTell, Unsure::MarkDiffers},
        {"the right mark on the wrong blank", wrong, None, SheetVerdict::IsNot, {}},
    };
    for (const Row& row : table) {
        INFO(row.sheet);
        const SheetReading reading = looked(scanOf(row.face), "kawasaki-hkn-3", row.rule).reading;
        CHECK(reading.verdict == row.verdict);
        CHECK(reading.unsure == row.unsure);
    }
}

TEST_CASE("a blank without a master cannot be told, nor can anything where there is no master at all") {
    const std::string picture = scanOf(faceOf("kawasaki-hkn-3"));
    CHECK(looked(picture, "kawasaki-krj-2").reading.unsure == Unsure::NotEnrolled);
    const auto grey = std::get<cv::Mat>(reading::decodePicture(picture));
    CHECK(reading::verify(grey, BlankTypeId("kawasaki-hkn-3"), reading::Catalogue({}), {}).reading.unsure ==
          Unsure::NoSheet);
}

TEST_CASE("the same picture gives the same answer") {
    const std::string picture = pictureOf(faceOf("miura-skk-1"), scan::flawsOf(scan::Profile::Compound, 12));
    const SheetReading first = looked(picture, "miura-skk-1").reading,
                       second = looked(picture, "miura-skk-1").reading;
    CHECK(first.scores == second.scores);
    CHECK(first.verdict == second.verdict);
}

TEST_CASE("pictures that no limit has seen: none is taken for what it is not", "[pictures]") {
    pictures::PictureSet set = bench::pictureSet(bench::PictureSetName::Development);
    set.seed = 13'000'000;
    set.sizes = {SheetSize::Card};
    const reading::Catalogue catalogue = bench::registeredCatalogue();
    pictures::Pictures studio(set);
    std::map<bench::Outcome, unsigned> outcomes;
    for (std::uint64_t index = 0; index < 20 * set.profiles.size(); ++index) {
        const bench::Trial trial = bench::tryOne(catalogue, studio.sample(index));
        INFO("picture " << index << ": " << trial.sample.key << ", " << scan::nameOf(trial.sample.profile));
        CHECK(bench::outcomeOf(trial) != bench::Outcome::WrongAccept);
        if (!bench::covers(trial) && trial.sample.profile != scan::Profile::Beyond)
            ++outcomes[bench::outcomeOf(trial)];
    }
    // Of the right sheets that nothing covers few are refused.
    CHECK(outcomes[bench::Outcome::FalseRefusal] * 20 < outcomes[bench::Outcome::Right]);
}
