// Why the line holds something: kept by name, told in one language.
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/decide/guards.h"
#include "core/decide/hold_cause.h"
#include "core/decide/job_guards.h"

using namespace daishi;

namespace {

constexpr HoldCause kCauses[] = {HoldCause::LoadedMarkDiffers,  HoldCause::FirstArticleFailed,
                                 HoldCause::PrintedMarkDiffers, HoldCause::SettledMarkDiffers,
                                 HoldCause::SpoiledMarkDiffers, HoldCause::SheetContradicts,
                                 HoldCause::BoxFoundOther,      HoldCause::RestoredFromBackup};

bool isAscii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

} // namespace

TEST_CASE("a cause is kept as one word and told in the language of whoever reads it") {
    for (const HoldCause cause : kCauses) {
        const std::string kept = holdReason(cause);
        CAPTURE(kept);
        CHECK(isAscii(kept));
        CHECK(kept.find(' ') == std::string::npos);
        const Text told = describeHold(kept);
        CHECK(told.en != kept);
        CHECK(isAscii(told.en));
        CHECK(told.ja != told.en);
        CHECK(std::none_of(told.ja.begin(), told.ja.end(), [](unsigned char c) { return c < 0x80; }));
        const Text seen = describeHold(holdReason(cause, "L-240927-01/001"));
        CHECK(seen.ja == told.ja + "：L-240927-01/001");
        CHECK(seen.en == told.en + ": L-240927-01/001");
    }
    CHECK(holdReason(HoldCause::FirstArticleFailed) == "FIRST_ARTICLE_FAILED");
}

TEST_CASE("a person's own words and those of earlier stores stay as they are") {
    for (const char* words : {"wet", "保険者の指示", "初品検査が不合格 (first article failed)",
                              "見た用紙と帳簿が不一致 (sheet contradicts book): L-240927-01/001"}) {
        CHECK(describeHold(words).ja == words);
        CHECK(describeHold(words).en == words);
    }
}

TEST_CASE("whoever is refused for a hold hears why in their language") {
    const LotStanding lot{
        LotId("L-1"), LotState::Released, {holdReason(HoldCause::FirstArticleFailed), "wet"}};
    CHECK(lotReleased(lot)->loaded.en == "the first article failed, wet");
    CHECK(lotReleased(lot)->loaded.ja == "初品検査が不合格、wet");
    CHECK(jobNotHeld({holdReason(HoldCause::RestoredFromBackup)})->loaded.ja ==
          "控えから戻した：控えの後の印刷が不明");
}
