// An evening that everybody went home from without counting: the morning after, the count still tells what it
// was off by, whatever moved in between by the book.
#include "tests/app/day_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("a day that was not counted is known by the first count afterwards") {
    DayFloor floor;
    floor.printAll();
    const std::string tray = "count-missing:" + floor.box.str() + ":tray";
    CHECK(floor.reconcile().openDifferences() == 2);
    floor.clock.set(at("2024-10-01T08:00"));
    const Sheets inTray(floor.in(floor.box, Account::Tray));

    SECTION("counted as it lay") {
        floor.countAll();
    }
    SECTION("unloaded first, then counted") {
        valueIn(unloadTray(floor.here, kOne, StockFixture::tray(1, 1), inTray));
        CHECK(floor.reconcile(floor.today).openDifferences() == 2);
        floor.countAll();
        floor.count(floor.box, Account::Tray, 0, std::nullopt);
    }
    const DayReport late = floor.reconcile(floor.today);
    for (const Difference& difference : late.differences)
        CHECK(difference.id != tray);
    for (const CountDay& count : late.facts.counts)
        CHECK((count.counted == count.book));
}

TEST_CASE("what the first count afterwards is off by, the evening was off by") {
    DayFloor floor;
    floor.printAll();
    floor.clock.set(at("2024-10-01T08:00"));
    floor.countAll();
    const std::string place = floor.box.str() + ":tray";
    CHECK(floor.reconcile(floor.today).openDifferences() == 0);

    DayFloor other;
    other.printAll();
    other.clock.set(at("2024-10-01T08:00"));
    other.count(other.box, Account::Store, other.in(other.box, Account::Store), other.mark(kHkn));
    other.count(other.box, Account::Tray, other.in(other.box, Account::Tray) - 2, other.mark(kHkn));
    CHECK(differencesIn(other.reconcile(other.today)) == (Ids{"count-differs:" + place}));
}
