// Seals: printed where nothing else is, part of the setting, and nothing at all where a type has none.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include "core/store/sha256.h"
#include "printers/compose/printed_fields.h"
#include "printers/compose/setting.h"
#include "tests/printers/compose_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

BlankType sealed(BlankType type, const std::string& seal) {
    std::ifstream in(std::string(DAISHI_CONFIG_FOLDER) + "/seals/" + seal + ".png", std::ios::binary);
    const std::string image{std::istreambuf_iterator<char>(in), {}};
    type.seal = Seal{SealId(seal), type.insurer, {}, sha256Hex(image), image, {}, {}};
    return type;
}

bool overlap(const paper::Rect& a, const paper::Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

// Of the dots within the place at 300 dpi, how many are dark.
double inkIn(const PdfOnDisk& pdf, const paper::Rect& place) {
    const auto picture = pdf.picture(300);
    const auto at = [](paper::Mm v) { return static_cast<std::size_t>(std::lround(v.v * 300 / 25.4)); };
    std::size_t dots = 0, dark = 0;
    for (std::size_t y = at(place.y); y < at(place.bottom()); ++y) {
        for (std::size_t x = at(place.x); x < at(place.right()); ++x, ++dots)
            dark += static_cast<unsigned char>(picture.grey.at(y * picture.width + x)) < 128;
    }
    return static_cast<double>(dark) / static_cast<double>(dots);
}

const std::vector<std::string> kFonts{std::string(64, 'a'), std::string(64, 'b')};

} // namespace

TEST_CASE("the place of a seal is free of everything that is printed") {
    for (const BlankType& type : {cardType(), letterType()}) {
        const auto layout = compose::layoutOf(type.size);
        const paper::Rect seal = paper::sealPlace(layout).inset(paper::Mm(-0.3));
        const paper::Size sheet = paper::sheetSize(layout);
        CHECK((seal.x.v > 1.5 && seal.y.v > 1.5 && seal.right() < sheet.w && seal.bottom() < sheet.h));
        for (const auto& field : compose::printedFields(layout)) {
            INFO(field.key);
            CHECK_FALSE(overlap(seal, field.place.box()));
        }
        for (const auto& place : paper::fieldsOf(layout))
            CHECK_FALSE(overlap(seal, place.box()));
        for (const auto& zone : paper::titleZones(layout))
            CHECK_FALSE(overlap(seal, zone));
        CHECK_FALSE(overlap(seal, paper::kLetterRecipient));
        CHECK(inkIn(PdfOnDisk(blankPdf(type)), seal) == 0); // nothing pre-printed either
        CHECK(inkIn(PdfOnDisk(composed(type, people(1), true).pdf), seal) == 0);
    }
}

TEST_CASE("a seal stands on every sheet, and the file holds it once") {
    for (const BlankType& plain : {cardType(), letterType()}) {
        const paper::Rect place = paper::sealPlace(compose::layoutOf(plain.size));
        const auto one = composed(sealed(plain, "midori-mayor"), people(1)).pdf;
        CHECK(inkIn(PdfOnDisk(one), place) > 0.2);
        const PdfOnDisk many(composed(sealed(plain, "midori-mayor"), people(5)).pdf);
        REQUIRE(many.valid());
        const std::string images = many.run("pdfimages -list it.pdf");
        CHECK(std::count(images.begin(), images.end(), '\n') == 2 + 5); // one on each page …
        CHECK(many.run("pdfimages -list it.pdf | awk 'NR > 2 {print $11}' | sort -u | wc -l") == "1\n");
        CHECK(images.find("stencil") != std::string::npos); // … in one ink, without paper around it
        CHECK(composed(sealed(plain, "midori-mayor"), people(5)).hash ==
              composed(sealed(plain, "midori-mayor"), people(5)).hash);
    }
}

TEST_CASE("a seal is part of the setting, and its mark on the sheet tells it") {
    const BlankType plain = cardType();
    const std::string mayor = compose::settingOf(sealed(plain, "midori-mayor"), kFonts);
    const std::string deputy = compose::settingOf(sealed(plain, "midori-deputy"), kFonts);
    CHECK(mayor != deputy);
    CHECK(mayor != compose::settingOf(plain, kFonts));
    const PdfOnDisk pdf(composed(sealed(plain, "midori-mayor"), people(1)).pdf);
    const auto place = paper::fieldPlace(paper::FieldLayout::Card, paper::Field::SettingMark).value();
    CHECK(textIn(pdf, 1, place.box()) ==
          makeSheetComposer()->setting(sealed(plain, "midori-mayor")).substr(0, 8));
}

// Jobs that were released by earlier versions go on.
TEST_CASE("the setting of a type without a seal is what it has always been") {
    CHECK(compose::settingOf(cardType(), kFonts) ==
          "fc25de64a6a58b4ccf7008e9f3fa7758d2c021792a148350de1e71befebb0fab");
    CHECK(compose::settingOf(letterType(), kFonts) ==
          "2e1eb855b00809de8fc7528737a9145c547381ce336be90cb0e0636d0f9360bd");
}

TEST_CASE("a seal is a field of its proof, and a type without one has none") {
    const auto hasSeal = [](const BlankType& type) {
        const SheetProof proof = makeSheetComposer()->proof(type, kawasaki(), person(1), false);
        return std::count_if(proof.fields.begin(), proof.fields.end(),
                             [](const ProofField& field) { return field.key == "seal"; });
    };
    CHECK(hasSeal(sealed(cardType(), "midori-mayor")) == 1);
    CHECK(hasSeal(sealed(letterType(), "midori-mayor")) == 1);
    CHECK(hasSeal(cardType()) == 0);
}

TEST_CASE("a seal that cannot be drawn is told before anything is printed") {
    BlankType type = sealed(cardType(), "midori-mayor");
    for (const std::string& image : {std::string("no picture"), type.seal->image.substr(0, 90)}) {
        type.seal->image = image;
        CHECK_THROWS_WITH(makeSheetComposer()->check(type, kawasaki(), people(1)),
                          Catch::Contains("the seal midori-mayor cannot be printed"));
    }
}
