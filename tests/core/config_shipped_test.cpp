// The configuration that is shipped has no fault and holds the calendars and rules of the kinds.
#include <catch2/catch.hpp>

#include "core/config/load_registry.h"
#include "tests/core/config_folder.h"

using namespace daishi;

namespace {

Registry shipped() {
    auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
    if (const auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded))
        for (const ConfigFault& fault : *faults)
            UNSCOPED_INFO(describe(fault));
    REQUIRE(std::holds_alternative<Registry>(loaded));
    return std::get<Registry>(loaded);
}

} // namespace

TEST_CASE("the shipped configuration is faultless and whole") {
    const Registry registry = shipped();
    CHECK(registry.insurers.size() == 2);
    CHECK(registry.kinds.size() == 3);
    CHECK(registry.blankTypes.size() == 5);
    CHECK(registry.printers.size() == 2);
    CHECK(registry.people.size() == 6);
    CHECK(registry.mappings.size() == 4);
}

TEST_CASE("an insurance card is never issued from 2 December 2024 on, a certificate never before") {
    const Registry registry = shipped();
    const BlankType* card = registry.blankTypeByMark("DM145011HKN036");
    const BlankType* certificate = registry.blankTypeByGtin("04912345120021");
    REQUIRE(card);
    REQUIRE(certificate);
    CHECK(card->id == BlankTypeId("kawasaki-hkn-3"));
    CHECK_FALSE(card->usableFrom);
    CHECK(card->usableUntil == Day::of(2024, 12, 1)); // taken from the kind
    CHECK(certificate->usableFrom == Day::of(2024, 12, 2));
    CHECK(registry.kind(card->kind)->issuedUntil == Day::of(2024, 12, 1));
    CHECK(registry.kind(certificate->kind)->issuedFrom == Day::of(2024, 12, 2));
}

TEST_CASE("the cards of the incident are one look-alike group with the higher evidence") {
    const Registry registry = shipped();
    const BlankType& card = *registry.blankType(BlankTypeId("kawasaki-hkn-3"));
    const BlankType& certificate = *registry.blankType(BlankTypeId("kawasaki-skk-1"));
    const BlankType& letter = *registry.blankType(BlankTypeId("kawasaki-osh-1"));
    CHECK(card.lookAlikeGroup == "kokuho-card");
    CHECK(certificate.lookAlikeGroup == card.lookAlikeGroup);
    CHECK(card.policy.atLoad == std::vector{Evidence::E2BoxLabel, Evidence::E3SheetMark});
    CHECK(card.policy.atFirstArticle == std::vector{Evidence::E3SheetMark});
    CHECK(card.policy.marksAtReceiving == Boxes(1));
    CHECK(letter.lookAlikeGroup.empty());
    CHECK(letter.policy.atLoad == std::vector{Evidence::E2BoxLabel});
    CHECK(letter.policy.marksAtReceiving == Boxes(0));
}

TEST_CASE("one blank bears a seal of its own insurer, whose image is the approved one") {
    const Registry registry = shipped();
    for (const BlankType& type : registry.blankTypes)
        CHECK(type.seal.has_value() == (type.id == BlankTypeId("midori-skk-1")));
    const auto& seal = registry.blankType(BlankTypeId("midori-skk-1"))->seal;
    REQUIRE(seal);
    CHECK(seal->id == SealId("midori-mayor"));
    CHECK(seal->name.ja == "みどり市長之印");
    CHECK(seal->image == test::ConfigFolder().read("seals/midori-mayor.png"));
    CHECK(seal->usableUntil == Day::of(2025, 3, 31));
}

TEST_CASE("site, printers, people and mappings arrive as they stand in the files") {
    const Registry registry = shipped();
    CHECK(registry.site.name.ja == "第1工場");
    CHECK(registry.site.chunkSize == Sheets(50));
    CHECK(registry.site.loadTimeLimit == std::chrono::minutes(240));
    CHECK(registry.site.shiftStarts == std::vector{std::chrono::minutes(480), std::chrono::minutes(1050)});
    CHECK(registry.isWorkingDay(Day::of(2024, 9, 30)));
    CHECK_FALSE(registry.isWorkingDay(Day::of(2024, 9, 28))); // a Saturday
    CHECK_FALSE(registry.isWorkingDay(Day::of(2024, 9, 23))); // 秋分の日, observed
    CHECK(registry.workingDayUpTo(Day::of(2024, 9, 30)) == Day::of(2024, 9, 30));
    CHECK(registry.workingDayUpTo(Day::of(2024, 9, 23)) == Day::of(2024, 9, 20)); // over a weekend as well
    Registry idle = registry;
    idle.site.workingDays.clear();
    CHECK_THROWS_AS(idle.workingDayUpTo(Day::of(2024, 9, 30)), std::logic_error);
    REQUIRE(registry.tray(1, 2));
    CHECK(registry.tray(1, 2)->id == TrayId("printer-1/2"));
    CHECK(registry.tray(1, 2)->mediaSource == "tray-2");
    REQUIRE(registry.person(BadgeId("0102")));
    CHECK(registry.person(BadgeId("0102"))->role == Role::Supervisor);
    CHECK(registry.person(BadgeId("0102"))->id == PersonId("P-102"));
    CHECK(registry.person(BadgeId("0518")) == registry.person(BadgeId("0418")));
    CHECK(registry.person(BadgeId("0102"))->qualified.at(Skill::Sign) == Day::of(2029, 3, 31));
    CHECK(registry.person(BadgeId("0901"))->qualified.empty());
    CHECK(registry.site.sessionIdle == std::chrono::minutes(15));
    CHECK(registry.site.sessionLongest == std::chrono::minutes(600));
    REQUIRE(registry.mapping("kawasaki-hkn"));
    CHECK(registry.mapping("kawasaki-hkn")->encoding == "cp932");
    CHECK(registry.mapping("kawasaki-hkn")->columns.at("head") == "世帯主氏名");
    CHECK(registry.mapping("midori-hkn")->constants.at("symbol") == "12");
}
