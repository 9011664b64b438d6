// The blind stocktake: pinned, counted by people who do not see the book, settled by two.
#include "stock/stocktake.h"
#include "stock/unloading.h"
#include "tests/stock/stock_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

using enum RefusalCode;
const Crew kOther{kOtherOperator, {}};

struct Shelf {
    StockFixture floor;
    LotId lot = floor.released(kHkn, 2, 500);
    BoxId one{lot.str() + "/001"}, two{lot.str() + "/002"};
    StocktakeId take;

    Shelf() {
        valueIn(openBox(floor.house, kOne, StockFixture::ourLabel(one.str())));
        take = valueIn(openStocktake(floor.house, kLeader, {})).id;
    }
    PlaceCount seen(const BoxId& box, int sheets, Account in = kStore) {
        return {{StockFixture::ourLabel(box.str()), in, Sheets(sheets), floor.mark(kHkn), {}}, false};
    }
    Outcome<PlaceCounted> count(const BoxId& box, int sheets, const Crew& crew = kOne, Account in = kStore) {
        return countPlace(floor.house, crew, take, seen(box, sheets, in), false);
    }
    Outcome<PlaceCounted> recount(const BoxId& box, int sheets, const Crew& crew = kOther) {
        return countPlace(floor.house, crew, take, seen(box, sheets), true);
    }
    Outcome<PlaceSettled> settle(const BoxId& box, const std::string& reason = "counted twice") {
        return settlePlace(floor.house, kTwo, take, StockFixture::ourLabel(box.str()), kStore, reason);
    }
    Outcome<StocktakeClosed> close() { return closeStocktake(floor.house, kLeader, take); }
};

} // namespace

TEST_CASE("a stocktake is closed when every place was counted, and not before") {
    Shelf s;
    CHECK(codeIn(s.close()) == CountMissing);
    const PlaceCounted first = valueIn(s.count(s.one, 500));
    CHECK(first.state == PlaceState::Agrees);
    CHECK(first.left == 1);
    CHECK(codeIn(s.close()) == CountMissing);
    PlaceCount sealed = s.seen(s.two, 0);
    sealed.sealed = true;
    sealed.seen.mark.reset();
    CHECK(valueIn(countPlace(s.floor.house, kOne, s.take, sealed, false)).found == Sheets(500));
    CHECK(valueIn(s.close()).places == 2);
    CHECK(codeIn(s.close()) == StocktakeNotOpen);
    CHECK(codeIn(s.count(s.one, 500)) == StocktakeNotOpen);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("a recount is by another person, and not by another badge of the same") {
    const StockFixture fixture;
    const PlaceStanding place{
        BoxId("L-240930-01/001"), kStore, Sheets(500), {{BadgeId("0418"), Sheets(500), Sheets(498)}}, false};
    const auto again = [&](const char* badge) {
        return mayCount(fixture.registry, place, BadgeId(badge), true);
    };
    REQUIRE(again("0518"));
    CHECK(again("0518")->code == RecountByAnother);
    CHECK_FALSE(again("0417"));
}

TEST_CASE("what was put right meanwhile is not put right twice") {
    Shelf s;
    valueIn(s.count(s.one, 498));
    valueIn(s.recount(s.one, 498));
    valueIn(adjustCount(s.floor.house, kTwo, StockFixture::ourLabel(s.one.str()), kStore, Sheets(498),
                        "the evening found it first"));
    CHECK(codeIn(s.settle(s.one)) == StepNotAllowed);
    CHECK(s.floor.in(s.one, kStore) == 498);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("a place that turns up belongs to one open stocktake") {
    Shelf s;
    const auto other = openStocktake(s.floor.house, kLeader, {StocktakeScope::Kind::Lot, s.lot.str()});
    CHECK(codeIn(other) == StocktakeStillOpen);
}

TEST_CASE("a count that differs is counted again by another person, and then settled by two") {
    Shelf s;
    CHECK(valueIn(s.count(s.one, 498)).state == PlaceState::Recount);
    CHECK(codeIn(s.settle(s.one)) == StepNotAllowed); // one person's word
    CHECK(codeIn(s.count(s.one, 500)) == StepNotAllowed);
    CHECK(codeIn(s.recount(s.one, 500, kOne)) == RecountByAnother);
    valueIn(s.count(s.two, 500));
    CHECK(codeIn(s.close()) == CountUnsettled);

    SECTION("the first had miscounted") {
        CHECK(valueIn(s.recount(s.one, 500)).state == PlaceState::Agrees);
        CHECK(codeIn(s.settle(s.one)) == StepNotAllowed);
        CHECK(valueIn(s.close()).adjusted == 0);
        CHECK(s.floor.in(s.one, kStore) == 500);
    }
    SECTION("two are missing") {
        CHECK(valueIn(s.recount(s.one, 498)).state == PlaceState::Differs);
        CHECK(codeIn(s.close()) == CountUnsettled);
        CHECK(codeIn(s.settle(s.one, " ")) == StepNotAllowed);
        CHECK(codeIn(settlePlace(s.floor.house, kLeader, s.take, StockFixture::ourLabel(s.one.str()), kStore,
                                 "alone")) == SecondPersonMissing);
        CHECK(valueIn(s.settle(s.one)).difference == -2);
        CHECK(s.floor.in(s.one, kStore) == 498);
        CHECK(s.floor.in(s.one, Account::Missing) == 2);
        CHECK(valueIn(s.close()).adjusted == 1);
    }
    SECTION("three too many") {
        valueIn(s.recount(s.one, 503));
        CHECK(valueIn(s.settle(s.one)).difference == 3);
        CHECK(s.floor.in(s.one, kStore) == 503);
        CHECK(s.floor.in(s.one, Account::Found) == 3);
    }
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("work goes on during a stocktake: the pin accounts for what moved") {
    Shelf s;
    LoadScans scans = s.floor.scans(s.floor.makeJob(kHkn, JobState::Released, kIssue), s.one);
    scans.sheets = Sheets(120);
    valueIn(loadTray(s.floor.house, kOne, scans, s.floor.printer));
    CHECK(valueIn(s.count(s.one, 380)).state == PlaceState::Agrees);
    // Its sheets in the tray were in no place at the pin; the tray joins with a book of none.
    CHECK(valueIn(s.count(s.one, 120, kOne, kTray)).state == PlaceState::Agrees);
    CHECK(s.floor.number("SELECT book FROM stocktake_place WHERE account = 'tray'") == 0);

    // A difference stays one, whatever moves before it is settled.
    valueIn(s.count(s.two, 495));
    valueIn(s.recount(s.two, 495));
    valueIn(openBox(s.floor.house, kOne, StockFixture::ourLabel(s.two.str())));
    CHECK(valueIn(s.settle(s.two)).difference == -5);
    CHECK(s.floor.in(s.two, kStore) == 495);
    CHECK(s.floor.booksAndChainHold());
}

TEST_CASE("every count is a count with a look at a sheet") {
    Shelf s;
    PlaceCount blind = s.seen(s.one, 500);
    blind.seen.mark.reset();
    CHECK(codeIn(countPlace(s.floor.house, kOne, s.take, blind, false)) == SheetNotLookedAt);
    blind.seen.titleSeen = "被保険者証"; // as the card of another insurer says too
    CHECK(codeIn(countPlace(s.floor.house, kOne, s.take, blind, false)) == SheetNotLookedAt);
    blind.seen.mark = s.floor.mark(kHkn);
    CHECK(countPlace(s.floor.house, kOne, s.take, blind, false).ok());

    PlaceCount sealed = s.seen(s.one, 0);
    sealed.sealed = true; // it was opened
    CHECK(codeIn(countPlace(s.floor.house, kOther, s.take, sealed, true)) == StepNotAllowed);

    PlaceCount wrong = s.seen(s.two, 500);
    wrong.seen.mark = s.floor.mark(kSkk); // 500 of the wrong blank count as well
    CHECK(valueIn(countPlace(s.floor.house, kOne, s.take, wrong, false)).warning);
    CHECK(holdsOn(*s.floor.db, "lot", s.lot.str()).size() == 1);
}

TEST_CASE("scopes of stocktakes") {
    Shelf s;
    using Kind = StocktakeScope::Kind;
    CHECK(codeIn(openStocktake(s.floor.house, kLeader, {Kind::Lot, s.lot.str()})) == StocktakeStillOpen);
    CHECK(codeIn(openStocktake(s.floor.house, kOne, {})) == RoleNotAllowed);
    CHECK(codeIn(openStocktake(s.floor.house, kLeader, {Kind::Lot, "L-240930-77"})) == CodeUnknown);
    CHECK(codeIn(openStocktake(s.floor.house, kLeader, {Kind::Tray, "printer-1/9"})) == CodeUnknown);
    CHECK(codeIn(openStocktake(s.floor.house, kLeader, {Kind::Tray, "printer-1/1"})) == StepNotAllowed);
    const LotId other = s.floor.released(kSkk, 1, 100);
    const auto second = valueIn(openStocktake(s.floor.house, kLeader, {Kind::Lot, other.str()}));
    CHECK(second.places == 1);
    s.take = second.id;
    CHECK(codeIn(s.count(s.one, 500)) == CodeUnknown); // not in its scope
    const auto view = viewStocktake(*s.floor.db, second.id);
    REQUIRE(view);
    CHECK_FALSE(view->closed);
    CHECK(listStocktakes(*s.floor.db).size() == 2);
}

TEST_CASE("how a place stands, by its counts") {
    const auto made = [](const char* by, int found) {
        return CountMade{BadgeId(by), Sheets(500), Sheets(found)};
    };
    struct Row {
        std::vector<CountMade> counts;
        bool settled;
        PlaceState state;
    };
    const Row rows[] = {
        {{}, false, PlaceState::Uncounted},
        {{made("0417", 500)}, false, PlaceState::Agrees},
        {{made("0417", 499)}, false, PlaceState::Recount},
        {{made("0417", 499), made("0418", 500)}, false, PlaceState::Agrees},
        {{made("0417", 499), made("0418", 499)}, false, PlaceState::Differs},
        {{made("0417", 499), made("0418", 501)}, false, PlaceState::Differs},
        {{made("0417", 499), made("0418", 501), made("0102", 500)}, false, PlaceState::Agrees},
        {{made("0417", 499), made("0418", 499)}, true, PlaceState::Settled},
    };
    const StockFixture fixture;
    const Registry& registry = fixture.registry;
    for (const Row& row : rows) {
        PlaceStanding place{BoxId("L-240930-01/001"), kStore, Sheets(500), row.counts, row.settled};
        INFO(nameOf(row.state) << " after " << row.counts.size());
        CHECK(stateOf(place) == row.state);
        const bool open = row.state == PlaceState::Uncounted;
        const bool differs = row.state == PlaceState::Recount || row.state == PlaceState::Differs;
        CHECK(mayCount(registry, place, BadgeId("0901"), false).has_value() == !open);
        CHECK(mayCount(registry, place, BadgeId("0901"), true).has_value() == !differs);
        CHECK(mayClose({place}).has_value() == (open || differs));
        CHECK(maySettle(place).has_value() == (row.state != PlaceState::Differs));
    }
}
