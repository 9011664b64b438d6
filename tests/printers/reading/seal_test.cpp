// A seal that is not as it was sent: missing, another official's, or out of its place.
#include <catch2/catch.hpp>

#include <map>

#include "core/store/sha256.h"
#include "printers/compose/sheet_composer.h"
#include "printers/raster/encode.h"
#include "printers/raster/pdf_raster.h"
#include "printers/reading/decode/decode.h"
#include "tests/pictures/printed.h"
#include "tests/pictures/seals.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using Columns = std::vector<std::string>;

const Columns kMayor{"みどり", "市長", "之印"};
const Columns kDeputy{"みどり市", "長職務代", "理者之印"};
const Columns kTreasurer{"みどり", "市会", "之印"}; // one character off

constexpr raster::Dpi kDpi{300};

Seal sealed(const BlankType& type, const Columns& columns) {
    static std::map<std::pair<SheetSize, Columns>, std::string> drawn;
    std::string& image = drawn[{type.size, columns}];
    if (image.empty())
        image = pictures::sealPng(columns, {type.size == SheetSize::Card ? 120 : 432});
    return {SealId("seal"), type.insurer, {}, sha256Hex(image), image, {}, {}};
}

SheetProof proofOf(const std::string& key, const std::optional<Columns>& columns, std::uint64_t seed) {
    static const auto composer = makeSheetComposer();
    const pictures::Blank& blank = blankNamed(key);
    BlankType type = pictures::blankTypeOf(blank);
    if (columns)
        type.seal = sealed(type, *columns);
    const auto printed = pictures::printedOn(blank, pictures::Misprint::None, scan::Chance(seed));
    return composer->proof(type, printed.insurer, printed.sent, false);
}

reading::ExpectedPrint expected(const SheetProof& proof) {
    reading::ExpectedPrint print;
    print.overlay = std::get<cv::Mat>(reading::decodePdf(proof.pdf));
    const auto mm = [](Micrometres length) { return paper::Mm(static_cast<double>(length.v) / 1000); };
    for (const ProofField& field : proof.fields)
        print.fields.push_back({field.key, reading::pixelsOf({mm(field.place.x), mm(field.place.y),
                                                              mm(field.place.wide), mm(field.place.high)})});
    print.piece = proof.sheet.str();
    return print;
}

// The blank with what the proof shows over it, but the seal of another sheet: `by` dots of 300 dpi to the
// right.
raster::Raster sheetOf(const std::string& key, const SheetProof& proof, const SheetProof& other, int by) {
    const pictures::Blank& blank = blankNamed(key);
    raster::Raster sheet = raster::firstPage(plateOf(blank.face), kDpi).value();
    const auto data = raster::firstPage(proof.pdf, kDpi, raster::Channels::Grey).value();
    const auto seal = raster::firstPage(other.pdf, kDpi, raster::Channels::Grey).value();
    const cv::Rect place = reading::pixelsOf(paper::sealPlace(blank.layout)) + cv::Size(1, 1);
    const auto wide = static_cast<std::size_t>(sheet.wide.v);
    for (int y = 0; y < sheet.high.v; ++y) {
        for (int x = 0; x < sheet.wide.v; ++x) {
            const std::size_t at = static_cast<std::size_t>(y) * wide + static_cast<std::size_t>(x);
            const auto from = at - static_cast<std::size_t>(by);
            const bool ours = place.contains({x, y}) || place.contains({x - by, y});
            const int ink = ours ? (place.contains({x - by, y}) ? seal.bytes[from] : 255) : data.bytes[at];
            for (std::size_t channel = at * 3; channel < at * 3 + 3; ++channel)
                sheet.bytes[channel] = static_cast<std::uint8_t>(sheet.bytes[channel] * ink / 255);
        }
    }
    return sheet;
}

SheetReading lookedAt(const std::string& key, const SheetProof& proof, const raster::Raster& sheet,
                      scan::Profile profile, std::uint64_t seed) {
    const auto jpeg = scan::jpegOfSheet(sheet, kDpi, scan::flawsOf(profile, seed), seed);
    return reading::verify(std::get<cv::Mat>(reading::decodePicture(jpeg)), BlankTypeId(key), enrolled(), {},
                           expected(proof))
        .reading;
}

const std::vector<std::string> kSeal{"seal"};

} // namespace

TEST_CASE("the seal that was sent is the same") {
    for (const char* key : {"kawasaki-hkn-3", "kawasaki-osh-1"}) {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            INFO(key << " " << seed);
            const SheetProof proof = proofOf(key, kMayor, seed);
            const auto reading =
                lookedAt(key, proof, sheetOf(key, proof, proof, 0), scan::Profile::Clean, seed);
            CHECK(reading.verdict == SheetVerdict::Is);
            CHECK(reading.print == PrintVerdict::Same);
            CHECK(reading.fields.empty());
        }
    }
}

TEST_CASE("a seal that is missing, another's or one character off is named, and no other field") {
    for (const char* key : {"kawasaki-hkn-3", "kawasaki-osh-1"}) {
        for (const std::optional<Columns>& other :
             {std::optional<Columns>(), std::optional(kDeputy), std::optional(kTreasurer)}) {
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                INFO(key << " " << seed << " " << (other ? other->at(1) : "missing"));
                const SheetProof proof = proofOf(key, kMayor, seed);
                const auto sheet = sheetOf(key, proof, proofOf(key, other, seed), 0);
                const auto reading = lookedAt(key, proof, sheet, scan::Profile::Clean, seed);
                CHECK(reading.verdict == SheetVerdict::Is); // the blank is right
                CHECK(reading.print == PrintVerdict::Differs);
                CHECK(reading.fields == kSeal);
            }
        }
    }
}

TEST_CASE("a seal a millimetre out of its place differs, and a sheet may bear none where none was sent") {
    for (const char* key : {"kawasaki-hkn-3", "kawasaki-osh-1"}) {
        const SheetProof proof = proofOf(key, kMayor, 3), none = proofOf(key, std::nullopt, 3);
        const auto shifted = lookedAt(key, proof, sheetOf(key, proof, proof, 12), scan::Profile::Clean, 3);
        CHECK(shifted.print == PrintVerdict::Differs);
        CHECK(shifted.fields == kSeal);
        CHECK(lookedAt(key, none, sheetOf(key, none, none, 0), scan::Profile::Clean, 3).print ==
              PrintVerdict::Same);
    }
}

TEST_CASE("no flaw of a picture lets a missing seal, another official's or one character off pass") {
    int same = 0, looks = 0;
    for (const scan::Profile profile : scan::kProfiles) {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const std::string key = "kawasaki-hkn-3";
            const SheetProof proof = proofOf(key, kMayor, seed);
            const auto look = [&](const std::optional<Columns>& on) {
                const auto sheet = sheetOf(key, proof, proofOf(key, on, seed), 0);
                const auto reading = lookedAt(key, proof, sheet, profile, seed);
                return reading.verdict == SheetVerdict::Is && reading.print == PrintVerdict::Same;
            };
            INFO(scan::nameOf(profile) << " " << seed);
            CHECK_FALSE(look(std::nullopt));
            CHECK_FALSE(look(kDeputy));
            CHECK_FALSE(look(kTreasurer));
            same += look(kMayor);
            ++looks;
        }
    }
    CAPTURE(same, looks);
    CHECK(same * 2 >= looks);
}
