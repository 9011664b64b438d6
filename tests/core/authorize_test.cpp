// The one gate: one row for each refusal, the order among them, what a permit says, and that no mixture of
// broken facts ever gives one.
#include <random>
#include <type_traits>

#include "tests/core/authorize_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// The order as the README and core/words/REFUSALS.md tell it, written here a second time.
const std::vector<std::vector<RefusalCode>> kOrder = [] {
    using enum RefusalCode;
    return std::vector<std::vector<RefusalCode>>{
        {BadgeUnknown, BadgeBlocked, BadgeNotIssued, RoleNotAllowed, NotQualified, QualificationExpired,
         PinNotSet, PinBlocked, SessionEnded, SecondPersonMissing, SecondPersonSame, PinNeeded},
        {NothingLoaded},
        {StockTypeMismatch, InsurerMismatch, EditionMismatch, FindingSaysOtherType},
        {DocNotYetValid, BlankNoLongerValid, KindNotLawful, SealOutOfDays},
        {LotQuarantined, LotHeld},
        {LoadVoid},
        {BoxNotOpened, BoxEmpty},
        {EvidenceMissing},
        {JobNotReleased, JobHeld},
        {DataTooOld},
        {SettingDiffers},
        {MasterDiffers},
        {DoubtfulSheetsOpen},
        {ReadingStopped, SheetsUnread},
        {RunNotOpen},
        {NotEnoughSheets},
        {FirstArticleNeeded},
        {PrinterUnreachable, QueueNotPlain, PrinterStateUnknown, PrinterNotReady, PrinterBusy,
         PrinterContradictsLoad},
    };
}();

std::size_t placeOf(RefusalCode code) {
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        for (const RefusalCode each : kOrder[i]) {
            if (each == code)
                return i;
        }
    }
    throw std::logic_error("a code that the gate does not give");
}

} // namespace

TEST_CASE("facts that are all right give a permit that says what they are") {
    const Asked asked = goodAsked();
    const Decision decision = authorize(asked.request, asked.facts);
    REQUIRE(decision.permitted());
    const Permit& permit = decision.permit();
    CHECK(permit.job() == JobId("J-240930-01"));
    CHECK(permit.run() == RunId("J-240930-01-R01"));
    CHECK(permit.load() == LoadId("T-240930-01"));
    CHECK(permit.blankType() == BlankTypeId("a-hkn-3"));
    CHECK(permit.tray() == TrayId("printer-1/1"));
    CHECK(permit.firstPlace() == 2);
    CHECK(permit.lastPlace() == 51);
    CHECK(permit.sheets() == Sheets(50));
    CHECK(permit.expires() == asked.request.now.plusMinutes(5));
    CHECK_FALSE(permit.isFirstArticle());
    CHECK_THROWS(decision.refusal());
}

TEST_CASE("a permit is in force for its five minutes, and not by a clock that was turned back") {
    const Asked asked = goodAsked();
    const Decision decision = authorize(asked.request, asked.facts);
    const auto used = [&](std::int64_t micros) {
        return permitInForce(decision.permit(), Instant(asked.request.now.micros() + micros));
    };
    CHECK_FALSE(used(0));
    CHECK_FALSE(used(5 * 60 * 1'000'000LL));
    CHECK(used(5 * 60 * 1'000'000LL + 1)->code == RefusalCode::PermitExpired);
    CHECK(used(-1)->code == RefusalCode::PermitExpired);
}

TEST_CASE("a job that was released without a setting is not printed: two unknowns do not agree") {
    Asked asked = goodAsked();
    asked.facts.job.releasedSetting = asked.facts.job.presentSetting = "";
    CHECK(asked.refused() == RefusalCode::SettingDiffers);
}

TEST_CASE("a setting that differs is told with the seal that would be printed now, or with none") {
    Asked asked = goodAsked();
    asked.facts.job.presentSetting = "another layout";
    const auto said = [&] {
        const Decision decision = authorize(asked.request, asked.facts);
        REQUIRE_FALSE(decision.permitted());
        return decision.refusal().difference.en;
    };
    CHECK_THAT(said(), Catch::Contains("No seal"));
    Seal seal;
    seal.name = {"みどり市長職務代理者之印", "Seal of the acting mayor of Midori"};
    asked.facts.blank.required.type.seal = seal;
    CHECK_THAT(said(), Catch::Contains(seal.name.en));
}

TEST_CASE("what the blank allows is told before what the law allows") {
    Asked asked = goodAsked();
    asked.facts.job.issueDay = Day::of(2024, 9, 20);
    asked.facts.job.kind.issuedFrom = Day::of(2024, 9, 21);           // R-107 on the issue day
    asked.facts.blank.loaded.type.usableUntil = Day::of(2024, 9, 29); // R-106 today
    CHECK(asked.refused() == RefusalCode::BlankNoLongerValid);
}

TEST_CASE("there is no way to a permit beside the gate") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Permit>);
    STATIC_REQUIRE_FALSE(std::is_aggregate_v<Permit>);
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Decision>);
}

TEST_CASE("the first article of an open load is permitted, as one sheet") {
    Asked asked = goodAsked();
    asked.request.firstArticle = true;
    asked.request.sheets = Sheets(1);
    asked.load().state = LoadState::Open;
    asked.load().firstArticle.clear();
    const Decision decision = authorize(asked.request, asked.facts);
    REQUIRE(decision.permitted());
    CHECK(decision.permit().isFirstArticle());
    CHECK(decision.permit().sheets() == Sheets(1));
    asked.facts.firstArticleWaits = true; // one is enough, until somebody has looked at it
    CHECK(asked.refused() == RefusalCode::FirstArticleNeeded);
    asked.facts.firstArticleWaits = false;
    asked.request.firstArticle = false;
    CHECK(asked.refused() == RefusalCode::FirstArticleNeeded);
}

TEST_CASE("every broken fact gives its own refusal") {
    for (const Break& each : allBreaks()) {
        INFO(each.what);
        Asked asked = goodAsked();
        each.apply(asked);
        CHECK(asked.refused() == each.code);
    }
}

TEST_CASE("a load that is over is void, however it ended") {
    for (const LoadState state : {LoadState::Void, LoadState::Closed}) {
        for (const bool told : {true, false}) {
            Asked asked = goodAsked();
            asked.load().state = state;
            if (told)
                asked.load().endedBy = LoadDeath::CoverOpen;
            CHECK(asked.refused() == RefusalCode::LoadVoid);
        }
    }
}

TEST_CASE("the last good values pass") {
    Asked asked = goodAsked();
    asked.facts.job.dataDay = Day::of(2024, 9, 23); // seven days
    asked.facts.blank.loaded.type.usableFrom = asked.facts.blank.loaded.type.usableUntil = kIssueDay;
    asked.facts.job.kind.issuedFrom = asked.facts.job.kind.issuedUntil = kIssueDay;
    asked.facts.blank.found = card();
    asked.facts.printer.now.queuedJobs.reset();
    asked.facts.printer.now.acceptingJobs.reset();
    CHECK_FALSE(asked.refused());
}

TEST_CASE("the order of the guards is the documented one, and every refusal of the gate is tested") {
    REQUIRE(guardOrder().size() == kOrder.size());
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        INFO(guardOrder()[i].name);
        CHECK(guardOrder()[i].answers == kOrder[i]);
        for (const RefusalCode code : kOrder[i]) {
            INFO(numberOf(code));
            CHECK(std::any_of(allBreaks().begin(), allBreaks().end(),
                              [&](const Break& each) { return each.code == code; }));
        }
    }
}

TEST_CASE("of two broken guards the earlier one answers") {
    for (const Break& one : allBreaks()) {
        for (const Break& other : allBreaks()) {
            const std::size_t first = placeOf(one.code), second = placeOf(other.code);
            if (first >= second)
                continue;
            INFO(one.what << " and " << other.what);
            Asked asked = goodAsked();
            one.apply(asked);
            other.apply(asked);
            CHECK(asked.refused() == one.code);
            Asked turned = goodAsked();
            other.apply(turned);
            if (one.code != RefusalCode::NothingLoaded || turned.facts.load)
                one.apply(turned);
            CHECK(turned.refused() == one.code);
        }
    }
}

TEST_CASE("no mixture of broken facts gives a permit; the earliest of them is told") {
    std::mt19937 random(20240927);
    const auto breaks = allBreaks();
    for (int i = 0; i < 20'000; ++i) {
        Asked asked = goodAsked();
        std::size_t earliest = kOrder.size();
        for (int n = static_cast<int>(random() % 5); n > 0; --n) {
            const Break& each = breaks[random() % breaks.size()];
            each.apply(asked);
            earliest = std::min(earliest, placeOf(each.code));
        }
        const auto refused = asked.refused();
        if (earliest == kOrder.size()) {
            REQUIRE_FALSE(refused);
        } else {
            REQUIRE(refused);
            REQUIRE(placeOf(*refused) == earliest);
        }
    }
}

TEST_CASE("a request that is not for these facts is a fault of the program, not a permit") {
    const auto throws = [](void (*change)(Asked&)) {
        Asked asked = goodAsked();
        change(asked);
        CHECK_THROWS_AS(authorize(asked.request, asked.facts), std::logic_error);
    };
    throws([](Asked& a) { a.request.sheets = Sheets(0); });
    throws([](Asked& a) { a.request.firstPlace = 0; });
    throws([](Asked& a) { a.request.job = JobId("J-240930-02"); });
    throws([](Asked& a) {
        a.request.sheets = Sheets(51);
        a.load().inTray = Sheets(500);
    });
    throws([](Asked& a) { a.facts.blank.loaded.type.id = BlankTypeId("an-older-name"); });
}
