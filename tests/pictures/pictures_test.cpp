// The pictures themselves: seeded, different where they should be, and true about what they show.
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "core/words/scan.h"
#include "printers/raster/pdf_raster.h"
#include "tests/pictures/sample.h"

using namespace daishi;
using namespace daishi::pictures;

namespace {

PictureSet cards(std::uint64_t seed) {
    PictureSet set;
    set.seed = seed;
    set.sizes = {SheetSize::Card};
    return set;
}

bool sameFace(const paper::BlankFace& a, const paper::BlankFace& b) {
    return a.heading == b.heading && a.title == b.title && a.insurerNumber == b.insurerNumber &&
           a.insurerName == b.insurerName && a.size == b.size;
}

const raster::Raster& plainCard() {
    static const auto sheet = [] {
        const paper::FontSet fonts;
        return raster::firstPage(pdfOf(fonts, registeredBlanks(SheetSize::Card)[0].face), {300}).value();
    }();
    return sheet;
}

double brightness(const raster::Raster& picture, const scan::Part& place) {
    const auto channels = static_cast<std::size_t>(picture.channels);
    double sum = 0, count = 0;
    for (int y = int(place.y * picture.high.v); y < int((place.y + place.high) * picture.high.v); ++y) {
        for (int x = int(place.x * picture.wide.v); x < int((place.x + place.wide) * picture.wide.v); ++x) {
            sum += picture.bytes[(std::size_t(y) * std::size_t(picture.wide.v) + std::size_t(x)) * channels];
            ++count;
        }
    }
    return sum / count;
}

} // namespace

TEST_CASE("the same seed and index give the same picture, in any order") {
    Pictures one(cards(5)), other(cards(5)), elsewhere(cards(6));
    const Sample late = one.sample(40), early = one.sample(3);
    CHECK(other.sample(3).jpeg == early.jpeg);
    CHECK(other.sample(40).jpeg == late.jpeg);
    CHECK(elsewhere.sample(3).jpeg != early.jpeg);
}

TEST_CASE("registered blanks are different sheets with marks of their own") {
    std::set<std::string> keys, marks;
    for (const SheetSize size : {SheetSize::Card, SheetSize::A4}) {
        REQUIRE(registeredBlanks(size).size() == 13);
        for (const Blank& blank : registeredBlanks(size)) {
            keys.insert(blank.key.str());
            marks.insert(blank.face.mark);
            const auto read = readScan(blank.face.mark);
            REQUIRE(std::holds_alternative<Scan>(read));
            CHECK(std::holds_alternative<MarkCode>(std::get<Scan>(read).content));
        }
    }
    CHECK(keys.size() == 26);
    CHECK(marks.size() == 26);
}

TEST_CASE("no look-alike is a registered blank") {
    for (const SheetSize size : {SheetSize::Card, SheetSize::A4}) {
        CHECK(lookAlikes(size).size() >= 40);
        for (const Blank& other : lookAlikes(size)) {
            INFO(other.key.str());
            CHECK_FALSE(other.zone.empty());
            for (const Blank& blank : registeredBlanks(size))
                CHECK_FALSE(sameFace(other.face, blank.face));
        }
    }
}

TEST_CASE("a set has each registered blank, look-alikes and foreign sheets of both sizes") {
    PictureSet set;
    set.profiles = {scan::Profile::Clean};
    const Pictures pictures(set);
    std::set<std::string> registered;
    std::map<Source, int> sources;
    for (std::uint64_t index = 0; index < 400; ++index) {
        const Sample sample = pictures.plan(index);
        ++sources[sample.source];
        if (sample.source == Source::Registered)
            registered.insert(sample.key);
        CHECK((sample.source == Source::LookAlike) == !sample.lookAlikeOf.empty());
    }
    CHECK(registered.size() == 26);
    CHECK(sources[Source::Registered] == 280);
    CHECK(sources[Source::LookAlike] == 80);
    CHECK(sources[Source::Foreign] == 40);
}

TEST_CASE("sheets bear the marks that were asked for") {
    std::set<std::string> registered;
    for (const Blank& blank : registeredBlanks(SheetSize::Card))
        registered.insert(blank.face.mark);
    for (const Marks marks : {Marks::None, Marks::Own, Marks::Swapped, Marks::Foreign}) {
        PictureSet set = cards(9);
        set.marks = {marks};
        set.lookAlikes = set.foreign = 0;
        const Pictures pictures(set);
        for (std::uint64_t sheet = 0; sheet < 40; ++sheet) {
            const Sample sample = pictures.plan(sheet * set.profiles.size());
            const auto& all = registeredBlanks(SheetSize::Card);
            const auto own = std::find_if(all.begin(), all.end(),
                                          [&](const Blank& blank) { return blank.key.str() == sample.key; });
            REQUIRE(own != all.end());
            CHECK(sample.mark.empty() == (marks == Marks::None));
            CHECK((sample.mark == own->face.mark) == (marks == Marks::Own));
            CHECK((registered.count(sample.mark) > 0) == (marks == Marks::Own || marks == Marks::Swapped));
        }
    }
}

TEST_CASE("a sheet without flaws is its own picture") {
    scan::Flaws none;
    none.marginMm = 0;
    const raster::Raster seen = scan::degrade(plainCard(), {300}, none, 1);
    REQUIRE(seen.wide == plainCard().wide);
    REQUIRE(seen.high == plainCard().high);
    std::size_t apart = 0;
    for (std::size_t i = 0; i < seen.bytes.size(); ++i)
        apart += std::abs(int(seen.bytes[i]) - int(plainCard().bytes[i])) > 12 ? 1 : 0;
    CHECK(apart < seen.bytes.size() / 300); // the very edge
}

TEST_CASE("what is said to be covered is covered, and what is not is seen") {
    const Blank& blank = registeredBlanks(SheetSize::Card)[0];
    const double aspect = blank.face.size.w / blank.face.size.h;
    scan::Flaws flaws;
    flaws.marginMm = 0;
    for (const Zone& covered : identityZones(blank)) {
        flaws.covers = {{covered.place, 0, {0, 0, 0}}};
        const raster::Raster seen = scan::degrade(plainCard(), {300}, flaws, 1);
        for (const Zone& zone : identityZones(blank)) {
            INFO(covered.key << " is covered, looking at " << zone.key);
            CHECK(scan::takesAway(flaws, zone.place, aspect) == (zone.key == covered.key));
            CHECK((brightness(seen, zone.place) < 40) == (zone.key == covered.key));
        }
    }
}

TEST_CASE("a side that is cut off takes away what stood there") {
    scan::Flaws flaws;
    flaws.cropLeft = 0.05;
    CHECK(scan::takesAway(flaws, {0.04, 0.1, 0.2, 0.1}, 86.0 / 54));
    CHECK_FALSE(scan::takesAway(flaws, {0.07, 0.1, 0.2, 0.1}, 86.0 / 54));
    flaws.upsideDown = true;
    CHECK_FALSE(scan::takesAway(flaws, {0.04, 0.1, 0.2, 0.1}, 86.0 / 54));
    CHECK(scan::takesAway(flaws, {0.8, 0.1, 0.16, 0.1}, 86.0 / 54));
}

TEST_CASE("a misprint changes what it says and nothing else") {
    const Blank& blank = registeredBlanks(SheetSize::Card)[1];
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Printed good = printedOn(blank, Misprint::None, scan::Chance(seed));
        CHECK(good.sent.fields == good.onSheet.fields);
        const Printed one = printedOn(blank, Misprint::OneField, scan::Chance(seed));
        REQUIRE(one.differing.size() == 1);
        PieceFields mended = one.onSheet.fields;
        CHECK(mended != one.sent.fields);
        mended[one.differing[0]] = one.sent.fields.at(one.differing[0]);
        CHECK(mended == one.sent.fields);
        const Printed code = printedOn(blank, Misprint::OtherCode, scan::Chance(seed));
        CHECK(code.sent.sheet != code.onSheet.sheet);
        CHECK(code.sent.fields == code.onSheet.fields);
    }
}

TEST_CASE("every profile has a name, and no other name is taken for one") {
    for (const scan::Profile profile : scan::kProfiles)
        CHECK(scan::profileFrom(scan::nameOf(profile)) == profile);
    CHECK_FALSE(scan::profileFrom("tidy"));
}
