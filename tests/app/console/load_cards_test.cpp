// Cards of the printer and keys that say what the next scan is: a stop is a stop on every page, a go only
// where it is seen what begins, and what was called spoiled is never taken for approved.
#include "app/console/frame/notices.h"

#include "tests/app/console/load_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

const PrinterId kPrinter("printer-1");
constexpr Qt::Key kPages[] = {Qt::Key_F2, Qt::Key_F5, Qt::Key_F8, Qt::Key_F9, Qt::Key_F1};

std::size_t sheetsOut(Console& c) {
    return c.morning.world.look().output.size();
}

// A run of many sheets under way, and another page in front.
void runBehind(Console& c, Qt::Key page) {
    c.morning.world.act("floor speed printer-1 60");
    c.arrive("0417");
    printOn(c, 2);
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return sheetsOut(c) > 3; }));
    c.window->bring(QKeySequence(page));
    REQUIRE(c.window->front() != &c.load());
}

} // namespace

TEST_CASE("a stop card stops the run whichever page is in front") {
    for (const Qt::Key page : kPages) {
        Morning morning;
        Console c(morning);
        runBehind(c, page);
        INFO(page);
        c.scan(kStopCard);
        REQUIRE(reaches(c, Step::Printed));
        CHECK(sheetsOut(c) == 51); // of 65: the first sheet and one chunk
        CHECK(c.window->front() != &c.load());
    }
}

TEST_CASE("F12 and the pause card reach the run from another page") {
    Morning morning;
    Console c(morning);
    runBehind(c, Qt::Key_F5);
    SECTION("F12") {
        c.press(Qt::Key_F12);
        REQUIRE(reaches(c, Step::Printed));
    }
    SECTION("pause") {
        c.scan(kPauseCard);
        REQUIRE(reaches(c, Step::Paused));
        c.scan(kGoCard); // nobody sees what would go on
        c.settle();
        CHECK(stepOf(c) == Step::Paused);
        c.window->bring(console::LoadPage::calledBy());
        c.settle();
        c.scan(kGoCard);
        REQUIRE(reaches(c, Step::Printed));
        CHECK(sheetsOut(c) == 65);
        return;
    }
    CHECK(sheetsOut(c) == 51);
}

TEST_CASE("a go card begins nothing where it is not seen what begins, and says where it does") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    for (const Qt::Key page : kPages) {
        c.window->bring(QKeySequence(page));
        c.settle();
        QString said;
        QObject context;
        QObject::connect(&c.window->context().notices, &console::Notices::said, &context,
                         [&](const QString& text) { said = text; });
        c.scan(kGoCard);
        c.settle();
        CHECK(said.contains("F3"));
        CHECK(stepOf(c) == Step::Ready);
    }
    CHECK(sheetsOut(c) == 0);
    c.window->bring(console::LoadPage::calledBy());
    c.scan(kGoCard);
    CHECK(reaches(c, Step::Look));
}

TEST_CASE("a stop card reaches the run behind a stop, a refusal and a PIN that is asked for") {
    Morning morning;
    Console c(morning);
    morning.world.act("floor speed printer-1 60");
    c.arrive("0417");
    printOn(c, 2);
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return sheetsOut(c) > 3; }));
    SECTION("a sheet of another job was scanned") {
        c.scan(PieceCode{"J-240930-07", 1, 1}.encode());
        REQUIRE(c.waitFor([&] { return c.stopped(); }));
        c.scan(kStopCard);
        CHECK(c.stopped()); // the card ends the run, and not the stop
        CHECK(c.waitFor([&] { return stepOf(c) == Step::Printed; }));
        CHECK(c.stopped());
    }
    SECTION("a badge was refused") {
        c.scan(BadgeCode{"9999"}.encode());
        REQUIRE(c.waitFor([&] { return c.refused(); }));
        c.scan(kStopCard);
        CHECK(c.waitFor([&] { return stepOf(c) == Step::Printed; }));
    }
    CHECK(sheetsOut(c) == 51);
}

TEST_CASE("a stop card on another page stops the printer that prints, whichever is shown") {
    Morning morning;
    Console c(morning);
    runBehind(c, Qt::Key_F5);
    c.load().loadDesk().choose(PrinterId("printer-2"));
    c.scan(kStopCard);
    REQUIRE(c.waitFor([&] { return !c.desk->prints(kPrinter); }));
    c.load().loadDesk().choose(kPrinter);
    REQUIRE(reaches(c, Step::Printed));
    CHECK(sheetsOut(c) == 51);
}

TEST_CASE("a first sheet that is said to be spoiled is spoiled, and approves nothing") {
    Morning morning;
    morning.world.act("floor speed printer-1 400");
    Console c(morning);
    c.arrive("0417");
    printFirst(c);
    const std::string first = morning.lastPiece();
    const std::string mark = morning.mark("kawasaki-hkn-3");
    const bool codeBefore = GENERATE(true, false);
    if (codeBefore)
        c.scan(first);
    else
        c.scan(mark);
    c.press(Qt::Key_F11);
    c.scan(mark); // is no sheet, and what was said of the next scan stands
    CHECK(stepOf(c) == Step::Look);
    CHECK(c.load().loadDesk().spoilsNext());
    c.scan(first);
    c.settle();
    c.settle();
    CHECK_FALSE(c.load().loadDesk().spoilsNext());
    CHECK(c.load().loadDesk().lane().view.job->sheets.spoiled == Sheets(1));
    CHECK_FALSE(c.stopped());
    REQUIRE(reaches(c, Step::Paused));
    c.scan(mark);
    c.settle();
    CHECK(stepOf(c) == Step::Paused);
    CHECK(sheetsOut(c) == 1);
    c.scan(kGoCard); // another first sheet, and no more
    REQUIRE(reaches(c, Step::Look));
    c.settle();
    CHECK(sheetsOut(c) == 2);
    c.scan(morning.lastPiece());
    c.scan(mark);
    REQUIRE(reaches(c, Step::Printed));
    CHECK(c.load().loadDesk().lane().view.job->sheets.spoiled == Sheets(1));
    CHECK(sheetsOut(c) == 25);
}
