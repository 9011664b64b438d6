// What may be destroyed, thrown away or sent back: every standing of a sheet and of a box.
#include "core/decide/destroying.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;
using Code = std::optional<RefusalCode>;

Code codeOf(const Objection& objection) {
    return objection ? Code(objection->code) : std::nullopt;
}

BoxStanding box(BoxState state, int quarantine, int store, int tray, bool wasted = false) {
    return {BoxId("L-240927-01/001"), state, Sheets(quarantine), Sheets(store), Sheets(tray), wasted};
}

} // namespace

TEST_CASE("a spoiled sheet goes on one list; what is in doubt is settled first") {
    struct Row {
        SheetState state;
        Code code;
    };
    const Row rows[] = {
        {SheetState::Sent, DoubtfulSheetsOpen},     {SheetState::Good, NotForDestruction},
        {SheetState::Doubtful, DoubtfulSheetsOpen}, {SheetState::Spoiled, std::nullopt},
        {SheetState::Unprinted, NotForDestruction}, {SheetState::Destroyed, NotForDestruction},
    };
    for (const Row& row : rows) {
        INFO(nameOf(row.state));
        CHECK(codeOf(mayBeListed({"DP000123", row.state, std::nullopt})) == row.code);
        CHECK(codeOf(mayBeListed({"DP000123", row.state, "X-240930-01"})) ==
              row.code.value_or(NotForDestruction));
    }
    const auto listed = mayBeListed({"DP000123", SheetState::Spoiled, "X-240930-01"});
    REQUIRE(listed);
    CHECK(listed->loaded.en == "DP000123 X-240930-01");
}

TEST_CASE("sheets without a code are listed up to as many as there are, and at least one") {
    CHECK_FALSE(mayBeListedWithoutCode(Sheets(1), Sheets(3)));
    CHECK_FALSE(mayBeListedWithoutCode(Sheets(3), Sheets(3)));
    CHECK(codeOf(mayBeListedWithoutCode(Sheets(4), Sheets(3))) == NotForDestruction);
    CHECK(codeOf(mayBeListedWithoutCode(Sheets(0), Sheets(3))) == StepNotAllowed);
}

TEST_CASE("a list is destroyed once, and not while it is empty") {
    CHECK_FALSE(mayBeDestroyed("X-240930-01", false, Sheets(1)));
    CHECK(codeOf(mayBeDestroyed("X-240930-01", false, Sheets(0))) == StepNotAllowed);
    CHECK(codeOf(mayBeDestroyed("X-240930-01", true, Sheets(1))) == StepNotAllowed);
}

TEST_CASE("the waste gate lets pass only a box in which the book has nothing, and once") {
    struct Row {
        const char* what;
        BoxStanding box;
        Code code;
    };
    const Row rows[] = {
        {"empty", box(BoxState::Empty, 0, 0, 0), std::nullopt},
        {"used up by printing, and still called opened", box(BoxState::Opened, 0, 0, 0), std::nullopt},
        {"its sheets destroyed", box(BoxState::Destroyed, 0, 0, 0), std::nullopt},
        {"sheets in the store", box(BoxState::Opened, 0, 1, 0), ContainerNotEmpty},
        {"sheets in quarantine", box(BoxState::Sealed, 1, 0, 0), ContainerNotEmpty},
        {"sheets in the store and in a tray", box(BoxState::Opened, 0, 1, 1), ContainerNotEmpty},
        {"all its sheets in a tray", box(BoxState::Opened, 0, 0, 1), BoxInTray},
        {"thrown away before", box(BoxState::Empty, 0, 0, 0, true), StepNotAllowed},
        {"destroyed and thrown away before", box(BoxState::Destroyed, 0, 0, 0, true), StepNotAllowed},
        {"sealed, with nothing by the book", box(BoxState::Sealed, 0, 0, 0), StepNotAllowed},
        {"sent back", box(BoxState::Returned, 0, 0, 0), StepNotAllowed},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeOf(mayBeWasted(row.box)) == row.code);
    }
}

TEST_CASE("a whole box leaves only from the store, with as many sheets as the book has") {
    struct Row {
        const char* what;
        BoxStanding box;
        int counted;
        Code code;
    };
    const Row rows[] = {
        {"sealed and whole", box(BoxState::Sealed, 0, 500, 0), 500, std::nullopt},
        {"opened, what is left", box(BoxState::Opened, 0, 120, 0), 120, std::nullopt},
        {"one fewer", box(BoxState::Opened, 0, 120, 0), 119, CountUnsettled},
        {"one more", box(BoxState::Sealed, 0, 500, 0), 501, CountUnsettled},
        {"a sheet in a tray", box(BoxState::Opened, 0, 120, 1), 120, BoxInTray},
        {"nothing in it", box(BoxState::Opened, 0, 0, 0), 0, StepNotAllowed},
        {"in quarantine", box(BoxState::Sealed, 500, 0, 0), 500, StepNotAllowed},
        {"empty", box(BoxState::Empty, 0, 0, 0), 0, StepNotAllowed},
        {"sent back", box(BoxState::Returned, 0, 0, 0), 0, StepNotAllowed},
        {"destroyed", box(BoxState::Destroyed, 0, 0, 0), 0, StepNotAllowed},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeOf(mayLeaveWhole(row.box, Sheets(row.counted))) == row.code);
    }
}

TEST_CASE("nothing of a held lot leaves, and no job before its spoilage was scanned") {
    LotStanding lot{LotId("L-240927-01"), LotState::Released, {}};
    CHECK_FALSE(notHeld(lot));
    lot.holds = {"見本と違う", "電話"};
    const auto objection = notHeld(lot);
    REQUIRE(objection);
    CHECK(objection->code == LotHeld);
    CHECK(objection->loaded.ja == "見本と違う");
    CHECK_FALSE(spoilsScanned(JobId("J-240930-01"), Sheets(0)));
    const auto open = spoilsScanned(JobId("J-240930-01"), Sheets(2));
    REQUIRE(open);
    CHECK(open->code == LedgerOpen);
    CHECK(open->loaded.en == "J-240930-01, 2 sheets");
}
