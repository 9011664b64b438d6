// Counting and looking: who counts again, when a stocktake is closed, what a sheet in the hand is, and when a
// tray is clear for another job.
#include "core/decide/line_clear.h"
#include "core/decide/seen_sheet.h"
#include "core/decide/stocktake.h"
#include "tests/core/decide_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;
using Code = std::optional<RefusalCode>;

Code codeOf(const Objection& objection) {
    return objection ? Code(objection->code) : std::nullopt;
}

PlaceStanding place(const char* box, const std::vector<std::pair<const char*, int>>& counts) {
    PlaceStanding made{BoxId(box), Account::Store, Sheets(500), {}, false};
    for (const auto& [by, found] : counts)
        made.counts.push_back({BadgeId(by), Sheets(500), Sheets(found)});
    return made;
}

Registry blanks(const std::vector<NamedType>& types) {
    Registry registry;
    for (const NamedType& each : types)
        registry.blankTypes.push_back(each.type);
    return registry;
}

NamedType elsewhere(NamedType type) {
    type.type.lookAlikeGroup = "other cards";
    return type;
}

} // namespace

TEST_CASE("whoever counted a place before does not count it again, whichever count it was") {
    const PlaceStanding once = place("L-1/001", {{"0417", 499}});
    const PlaceStanding twice = place("L-1/001", {{"0417", 499}, {"0418", 498}});
    CHECK(codeOf(mayCount({}, once, BadgeId("0417"), true)) == RecountByAnother);
    CHECK_FALSE(mayCount({}, once, BadgeId("0418"), true));
    for (const char* before : {"0417", "0418"})
        CHECK(codeOf(mayCount({}, twice, BadgeId(before), true)) == RecountByAnother);
    CHECK_FALSE(mayCount({}, twice, BadgeId("0102"), true));
    CHECK(codeOf(mayCount({}, once, BadgeId("0418"), false)) == StepNotAllowed);
}

TEST_CASE("only what two persons found to differ is settled, and once") {
    PlaceStanding differs = place("L-1/004", {{"0417", 499}, {"0418", 499}});
    CHECK_FALSE(maySettle(differs));
    differs.settled = true;
    CHECK(codeOf(maySettle(differs)) == StepNotAllowed);
    CHECK(codeOf(mayCount({}, differs, BadgeId("0102"), true)) == StepNotAllowed);
    CHECK(codeOf(maySettle(place("L-1/003", {{"0417", 499}}))) == StepNotAllowed);
    CHECK_FALSE(mayCount({}, place("L-1/001", {}), BadgeId("0417"), false));
}

TEST_CASE("a stocktake that cannot be closed names the first place and how many there are") {
    const PlaceStanding open = place("L-1/001", {}), good = place("L-1/002", {{"0417", 500}}),
                        odd = place("L-1/003", {{"0417", 499}}),
                        differs = place("L-1/004", {{"0417", 499}, {"0418", 499}});
    CHECK_FALSE(mayClose({}));
    CHECK_FALSE(mayClose({good, good}));
    const auto uncounted = mayClose({good, odd, open, open});
    REQUIRE(uncounted);
    CHECK(uncounted->code == CountMissing);
    CHECK(uncounted->loaded.en == "L-1/001:store, 2 in all");
    const auto unsettled = mayClose({good, odd, differs});
    REQUIRE(unsettled);
    CHECK(unsettled->code == CountUnsettled);
    CHECK(unsettled->loaded.en == "L-1/003:store, 2 in all");
}

TEST_CASE("a count is a count with a look, unless nothing is there or the seal is whole") {
    for (const bool looked : {false, true}) {
        for (const bool sealed : {false, true}) {
            CHECK_FALSE(lookedAt(Sheets(0), looked, sealed));
            CHECK(codeOf(lookedAt(Sheets(1), looked, sealed)) ==
                  (looked || sealed ? std::nullopt : Code(SheetNotLookedAt)));
        }
    }
    CHECK_FALSE(mayCountAsSealed(BoxState::Sealed, Account::Store));
    CHECK(codeOf(mayCountAsSealed(BoxState::Sealed, Account::Tray)) == StepNotAllowed);
    CHECK(codeOf(mayCountAsSealed(BoxState::Opened, Account::Store)) == StepNotAllowed);
}

TEST_CASE("of two answers about a sheet the one that differs counts") {
    const Registry registry = blanks({card(), otherKind(), otherInsurer(), otherEdition()});
    const BlankTypeId own = card().type.id, other = otherKind().type.id;
    struct Row {
        const char* what;
        std::optional<NamedType> mark;
        std::optional<std::string> title;
        std::optional<BlankTypeId> type;
        bool warned;
    };
    const Row rows[] = {
        {"nobody looked", {}, {}, {}, false},
        {"its mark", card(), {}, own, false},
        {"its title, which other cards bear too", {}, "被保険者証", {}, false},
        {"its mark and title", card(), "被保険者証", own, false},
        {"another mark", otherKind(), {}, other, true},
        {"another mark under its title", otherKind(), "被保険者証", other, true},
        {"another title over its mark", card(), "資格確認書", other, true},
        {"another title", {}, "資格確認書", other, true},
        {"a mark that nobody knows", unknownMark(), {}, {}, true},
        {"a title that nobody knows", card(), "保険証", {}, true},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const SeenSheet seen = seenSheet(registry, card().type, {row.mark, row.title});
        CHECK((seen.type == row.type));
        CHECK(seen.warning.has_value() == row.warned);
    }
}

TEST_CASE("a title that several blanks bear names the one that resembles most what was expected") {
    const NamedType ours = otherKind();
    NamedType theirs = otherKind();
    theirs.type.id = BlankTypeId("b-skk-1");
    theirs.type.insurer = otherInsurer().type.insurer;
    struct Row {
        const char* what;
        std::vector<NamedType> known;
        const char* expected;
    };
    const Row rows[] = {
        {"the same insurer before another that looks alike", {theirs, elsewhere(ours)}, "a-skk-1"},
        {"whatever their order", {elsewhere(ours), theirs}, "a-skk-1"},
        {"among others' the one that looks alike", {elsewhere(theirs), theirs}, "b-skk-1"},
        {"another's, when there is no other", {elsewhere(theirs)}, "b-skk-1"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const SeenSheet seen = seenSheet(blanks(row.known), card().type, {std::nullopt, ours.type.title});
        REQUIRE(seen.type);
        CHECK(seen.type->str() == row.expected);
    }
    NamedType renamed = card(); // the same in all but its name in the configuration
    renamed.type.id = BlankTypeId("an-older-name");
    const SeenSheet older = seenSheet(blanks({card()}), card().type, {renamed, std::nullopt});
    CHECK((older.type == renamed.type.id && older.warning.has_value()));
    NamedType alike = theirs;
    alike.type.id = BlankTypeId("b-skk-2");
    alike.type.lookAlikeGroup = "";
    const SeenSheet nearest =
        seenSheet(blanks({alike, theirs}), card().type, {std::nullopt, ours.type.title});
    CHECK(nearest.type == theirs.type.id);
}

TEST_CASE("another job's blanks go in only after the line was seen clear") {
    const TrayId tray("printer-1/1");
    const JobId next("J-240930-02"), before("J-240930-01");
    struct Row {
        const char* what;
        std::optional<LastInTray> last;
        bool clear;
    };
    const Row rows[] = {
        {"never loaded", std::nullopt, true},
        {"the same job, going on", LastInTray{next, false, false}, true},
        {"the same job, ended", LastInTray{next, true, false}, false},
        {"the same job, ended and cleared", LastInTray{next, true, true}, true},
        {"another job", LastInTray{before, false, false}, false},
        {"another job, ended", LastInTray{before, true, false}, false},
        {"another job, cleared", LastInTray{before, false, true}, true},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(codeOf(lineIsClear(tray, next, row.last)) ==
              (row.clear ? std::nullopt : Code(LineClearRequired)));
    }
    CHECK_FALSE(lineMayBeCleared(tray, std::nullopt, {Sheets(0), Sheets(0)}));
    CHECK(codeOf(lineMayBeCleared(tray, std::nullopt, {Sheets(1), Sheets(0)})) == LineNotClear);
    CHECK(codeOf(lineMayBeCleared(tray, std::nullopt, {Sheets(0), Sheets(1)})) == LineNotClear);
    CHECK(codeOf(lineMayBeCleared(tray, BoxId("L-240927-01/001"), {Sheets(0), Sheets(0)})) == TrayNotClear);
}
