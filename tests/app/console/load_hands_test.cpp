// What hands do too early, too late, twice or elsewhere: stops one behind another, a stop said before
// anything is printed, a sheet of another job under a run, a run that ends while somebody types on another
// page.
#include <QApplication>
#include <QLineEdit>

#include "tests/app/console/load_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;
using console::Stop;

namespace {

const std::string kBadge = BadgeCode{"0417"}.encode();

Stop stopBy(StopEnd end, RefusalCode code) {
    Stop stop;
    stop.code = code;
    stop.end = end;
    stop.box = BoxCode{"L-240927-01", 1}.encode();
    stop.badge = "0417";
    return stop;
}

void raise(Console& c, const Stop& stop) {
    Q_EMIT c.load().loadDesk().stopped(stop);
}

} // namespace

TEST_CASE("a stop that comes under a stop waits for it, and each is ended by its own act") {
    Morning morning;
    Console c(morning);
    auto& screen = c.load().stopScreen();
    SECTION("a badge that ends the one does not end the other") {
        raise(c, stopBy(StopEnd::BoxTakenOut, RefusalCode::StockTypeMismatch));
        raise(c, stopBy(StopEnd::Badge, RefusalCode::DoubtfulSheetsOpen));
        CHECK(screen.stop().code == RefusalCode::StockTypeMismatch);
        CHECK(screen.waiting() == 1);
        c.scan(kBadge);
        CHECK(screen.stop().code == RefusalCode::StockTypeMismatch);
        screen.deafFor({});
        c.scan("]d1" + screen.stop().box);
        CHECK(screen.stop().code == RefusalCode::DoubtfulSheetsOpen);
        CHECK(c.stopped());
        c.scan(kBadge);
        CHECK_FALSE(c.stopped());
    }
    SECTION("a trigger that is pulled twice ends one") {
        raise(c, stopBy(StopEnd::Badge, RefusalCode::LoadVoid));
        raise(c, stopBy(StopEnd::Badge, RefusalCode::DoubtfulSheetsOpen));
        c.scan(kBadge);
        c.scan(kBadge);
        CHECK(c.stopped());
        CHECK(screen.stop().code == RefusalCode::DoubtfulSheetsOpen);
        screen.deafFor({});
        c.scan(kBadge);
        CHECK_FALSE(c.stopped());
    }
    SECTION("a good scan that ends one is taken for what it is") {
        c.arrive("0417");
        raise(c, stopBy(StopEnd::GoodScan, RefusalCode::ReaderRepeats));
        c.scan(morning.ticket(0));
        CHECK_FALSE(c.stopped());
        CHECK(stepOf(c) == Step::Tray);
    }
}

TEST_CASE("stop said before the line has answered to go is not lost, and nothing comes out") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    c.press(Qt::Key_F10);
    c.press(Qt::Key_F12);
    REQUIRE(reaches(c, Step::Printed));
    c.settle();
    CHECK(morning.world.look().output.empty());
}

TEST_CASE("stop said while the first sheet comes out ends the run behind it") {
    Morning morning;
    morning.world.act("floor speed printer-1 20");
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    c.press(Qt::Key_F10);
    REQUIRE(c.waitFor([&] { return !morning.world.look().output.empty(); }));
    c.press(Qt::Key_F12);
    CHECK(reaches(c, Step::Printed));
    CHECK(morning.world.look().output.size() == 1);
}

TEST_CASE(
    "a sheet of another job under a run stops the hand and not the run, and the end takes no keyboard") {
    Morning morning;
    morning.world.act("floor speed printer-1 60");
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    c.scan(kGoCard);
    REQUIRE(reaches(c, Step::Look));
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return c.desk->prints(PrinterId("printer-1")); }));
    REQUIRE(reaches(c, Step::Printing));
    c.scan(PieceCode{"J-240930-07", 1, 1}.encode());
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    if (c.desk->prints(PrinterId("printer-1")))
        CHECK(stepOf(c) == Step::Printing);
    CHECK(stepOf(c) != Step::Paused);
    c.scan(kBadge);
    REQUIRE_FALSE(c.stopped());
    c.window->bring(QKeySequence(Qt::Key_F5));
    c.settle();
    QLineEdit* field = nullptr;
    for (QLineEdit* each : c.window->front()->findChildren<QLineEdit*>())
        field = each->isVisible() && each->isEnabled() ? each : field;
    REQUIRE(field);
    field->setFocus();
    REQUIRE(reaches(c, Step::Printed));
    c.load().look();
    c.settle();
    CHECK(QApplication::focusWidget() == field);
}
