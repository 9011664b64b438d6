// What follows from a picture of a sheet.
#include <catch2/catch.hpp>

#include "core/decide/picture_guards.h"

using namespace daishi;

namespace {

const BlankTypeId kBlank("kawasaki-hkn-3"), kOther("kawasaki-skk-1");
const SheetId kSheet("DP24093001000001018");
const std::string kMark = "DM145011HKN036", kOtherMark = "DM145011SKK01S";
constexpr Unsure kAllUnsure[] = {
    Unsure::NotAPicture, Unsure::NoSheet,     Unsure::Blurred,     Unsure::Covered,     Unsure::UnknownText,
    Unsure::TooClose,    Unsure::MarkDiffers, Unsure::MarkMissing, Unsure::NotEnrolled, Unsure::ReaderFailed};

PictureWanted blankWanted(MarkInPicture mark = MarkInPicture::Veto) {
    return {kBlank, kMark, mark, std::nullopt};
}
PictureWanted sheetWanted() {
    return {kBlank, kMark, MarkInPicture::Veto, kSheet};
}

SheetReading rightBlank() {
    SheetReading reading;
    reading.verdict = SheetVerdict::Is;
    reading.looksLike = kBlank;
    reading.reader = "r";
    return reading;
}
SheetReading rightSheet() {
    SheetReading reading = rightBlank();
    reading.print = PrintVerdict::Same;
    reading.piece = kSheet.str();
    return reading;
}
SheetReading otherBlank() {
    SheetReading reading = rightBlank();
    reading.verdict = SheetVerdict::IsNot;
    reading.looksLike = kOther;
    return reading;
}
SheetReading unsure(Unsure why) {
    SheetReading reading;
    reading.unsure = why;
    reading.reader = "r";
    return reading;
}

} // namespace

TEST_CASE("a coherent reading is taken as it is, and only the right blank lets anything go on") {
    CHECK(judgePicture(rightBlank(), blankWanted()).finding == PictureFinding::Right);
    CHECK(judgePicture(rightSheet(), sheetWanted()).finding == PictureFinding::Right);
    const PictureJudgement other = judgePicture(otherBlank(), blankWanted());
    CHECK(other.finding == PictureFinding::OtherBlank);
    CHECK(other.looksLike == kOther);
    CHECK_FALSE(other.why);
    for (const Unsure why : kAllUnsure) {
        INFO(nameOf(why));
        const bool contradicts = why == Unsure::UnknownText || why == Unsure::MarkDiffers;
        for (const PictureWanted& wanted : {blankWanted(), sheetWanted()}) {
            const PictureJudgement judged = judgePicture(unsure(why), wanted);
            CHECK(judged.finding == (contradicts ? PictureFinding::OtherBlank : PictureFinding::Unclear));
            CHECK(judged.why == why);
            CHECK_FALSE(judged.looksLike);
        }
    }
}

TEST_CASE("a reading that says two things at once is one of a reader that failed") {
    struct Row {
        const char* what;
        void (*spoil)(SheetReading&);
        bool printed;
    };
    const Row rows[] = {
        {"is, and looks like another", [](SheetReading& r) { r.looksLike = kOther; }, false},
        {"is, and looks like nothing", [](SheetReading& r) { r.looksLike.reset(); }, false},
        {"is, and unsure", [](SheetReading& r) { r.unsure = Unsure::Blurred; }, false},
        {"is not, and looks like it", [](SheetReading& r) { r.verdict = SheetVerdict::IsNot; }, false},
        {"is not, and looks like nothing",
         [](SheetReading& r) { r.verdict = SheetVerdict::IsNot, r.looksLike.reset(); }, false},
        {"cannot tell, without a reason", [](SheetReading& r) { r.verdict = SheetVerdict::CannotTell; },
         false},
        {"a print that nobody asked about", [](SheetReading& r) { r.print = PrintVerdict::Same; }, false},
        {"nothing of the print that was asked about", [](SheetReading& r) { r.print.reset(); }, true},
        {"no version", [](SheetReading& r) { r.reader.clear(); }, false},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        SheetReading reading = row.printed ? rightSheet() : rightBlank();
        row.spoil(reading);
        const PictureWanted wanted = row.printed ? sheetWanted() : blankWanted();
        CHECK(judgePicture(reading, wanted).finding == PictureFinding::Unclear);
        CHECK(judgePicture(reading, wanted).why == Unsure::ReaderFailed);
        CHECK(asJudged(reading, wanted).verdict == SheetVerdict::CannotTell);
        CHECK_FALSE(asJudged(reading, wanted).reader.empty());
    }
}

TEST_CASE("the mark in a picture can only take away") {
    struct Row {
        MarkInPicture policy;
        std::optional<std::string> read;
        PictureFinding finding;
        std::optional<Unsure> why;
    };
    using enum MarkInPicture;
    const Row rows[] = {
        {None, std::nullopt, PictureFinding::Right, {}},
        {None, kOtherMark, PictureFinding::Right, {}},
        {Veto, std::nullopt, PictureFinding::Right, {}},
        {Veto, kMark, PictureFinding::Right, {}},
        {Veto, kOtherMark, PictureFinding::OtherBlank, Unsure::MarkDiffers},
        {Required, std::nullopt, PictureFinding::Unclear, Unsure::MarkMissing},
        {Required, kMark, PictureFinding::Right, {}},
        {Required, kOtherMark, PictureFinding::OtherBlank, Unsure::MarkDiffers},
    };
    for (const Row& row : rows) {
        SheetReading reading = rightBlank();
        reading.mark = row.read;
        const auto judged = judgePicture(reading, blankWanted(row.policy));
        CHECK(judged.finding == row.finding);
        CHECK(judged.why == row.why);
        // However the mark reads, another blank stays another blank.
        SheetReading other = otherBlank();
        other.mark = kMark;
        CHECK(judgePicture(other, blankWanted(row.policy)).finding == PictureFinding::OtherBlank);
    }
}

TEST_CASE("the data on a printed sheet are the ones that were sent, and its code is its own") {
    SheetReading reading = rightSheet();
    reading.print = PrintVerdict::Differs;
    reading.fields = {"name", "number"};
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::OtherPrint);
    CHECK(judgePicture(reading, sheetWanted()).fields == std::vector<std::string>{"name", "number"});

    reading = rightSheet();
    reading.piece = "DP24093001000002016";
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::OtherPrint);
    CHECK(judgePicture(reading, sheetWanted()).fields == std::vector<std::string>{"piece-code"});

    reading = rightSheet();
    reading.piece.reset();
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::Unclear);

    reading = rightSheet();
    reading.print = PrintVerdict::CannotTell;
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::Unclear);
    CHECK(judgePicture(reading, sheetWanted()).why.has_value());

    // A difference that was seen counts even where the blank itself cannot be told.
    reading = unsure(Unsure::Blurred);
    reading.print = PrintVerdict::Differs;
    reading.fields = {"name"};
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::OtherPrint);
    // Another blank comes before other data.
    reading = otherBlank();
    reading.print = PrintVerdict::Differs;
    CHECK(judgePicture(reading, sheetWanted()).finding == PictureFinding::OtherBlank);
}

TEST_CASE("persons look only where the policy lets them and nothing contradicts") {
    EvidencePolicy policy;
    const auto judged = [](PictureFinding finding, std::optional<Unsure> why) {
        return PictureJudgement{finding, {}, why, {}};
    };
    policy.personsMayLook = true;
    CHECK(mayLookInstead(policy, {}));
    CHECK(mayLookInstead(policy, {judged(PictureFinding::OtherBlank, std::nullopt)}));
    CHECK(mayLookInstead(policy, {judged(PictureFinding::OtherBlank, Unsure::Blurred)}));
    CHECK(mayLookInstead(policy, {judged(PictureFinding::OtherPrint, std::nullopt)}));
    CHECK(mayLookInstead(policy, {judged(PictureFinding::Right, std::nullopt)}));
    for (const Unsure why : kAllUnsure) {
        INFO(nameOf(why));
        const auto unclear = judged(PictureFinding::Unclear, why);
        policy.personsMayLook = true;
        CHECK(mayLookInstead(policy, {unclear}).has_value() == !personsMayLook(why));
        // Whatever is pictured after it, and before it.
        const auto blurred = judged(PictureFinding::Unclear, Unsure::Blurred);
        CHECK(mayLookInstead(policy, {unclear, blurred}).has_value() == !personsMayLook(why));
        CHECK(mayLookInstead(policy, {blurred, unclear}).has_value() == !personsMayLook(why));
        policy.personsMayLook = false;
        CHECK(mayLookInstead(policy, {unclear})->code == RefusalCode::PersonsMayNotLook);
    }
}

TEST_CASE("chunks end where the next look is due") {
    struct Row {
        int every, since, atMost, chunk;
        bool due;
    };
    const Row rows[] = {{0, 500, 50, 50, false}, {100, 0, 50, 50, false},  {100, 60, 50, 40, false},
                        {100, 99, 50, 1, false}, {100, 100, 50, 50, true}, {100, 140, 50, 50, true},
                        {1, 0, 50, 1, false},    {1, 1, 50, 50, true}};
    for (const Row& row : rows) {
        INFO(row.every << " " << row.since);
        const Sheets every(row.every), since(row.since);
        CHECK(untilLook(every, since, Sheets(row.atMost)) == Sheets(row.chunk));
        CHECK(lookDueNow(every, since) == row.due);
        CHECK(lookIsDue(every, since, Sheets(row.chunk)).has_value() == row.due);
        if (row.every > 0)
            CHECK(lookIsDue(every, since, Sheets(row.chunk + 1)).has_value() ==
                  (row.since + row.chunk + 1 > row.every));
    }
}

TEST_CASE("a master that is not the released one stops, where one was asked for") {
    EvidencePolicy none, pictures;
    pictures.atLoad = {Evidence::E2BoxLabel, Evidence::E4SheetImage};
    CHECK_FALSE(masterIsReleased(none, "", ""));
    CHECK_FALSE(masterIsReleased(none, "", "plate"));
    CHECK_FALSE(masterIsReleased(none, "plate", "plate"));
    CHECK(masterIsReleased(none, "plate", "other"));
    CHECK_FALSE(masterIsReleased(pictures, "plate", "plate"));
    CHECK(masterIsReleased(pictures, "plate", "other"));
    CHECK(masterIsReleased(pictures, "plate", ""));
    CHECK(masterIsReleased(pictures, "", "plate"));
    CHECK(masterIsReleased(pictures, "", ""));
}

TEST_CASE("a reader is armed by the challenge that it passed last") {
    const Day today = Day::of(2024, 9, 30), yesterday = Day::of(2024, 9, 29);
    using enum ReaderChallenge;
    CHECK_FALSE(readerIsArmed(AfterService, {}, today));
    CHECK(readerIsArmed(AfterService, {true, today, false}, today));
    CHECK(readerIsArmed(AfterService, {false, today, true}, today));
    CHECK_FALSE(readerIsArmed(AfterService, {false, yesterday, false}, today));
    CHECK(readerIsArmed(Daily, {}, today));
    CHECK(readerIsArmed(Daily, {false, yesterday, false}, today));
    CHECK_FALSE(readerIsArmed(Daily, {false, today, false}, today));
    CHECK(readerIsArmed(Daily, {true, today, false}, today));
}
