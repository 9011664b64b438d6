// Loading and printing in the window, by scans alone, with real printers and paper.
#include "tests/app/console/load_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

TEST_CASE("badge, ticket, tray, box, mark, go; the first sheet looked at; and all the rest is printed") {
    Morning morning;
    Console c(morning);
    c.keep("load-1-badge");
    c.arrive("0417");
    CHECK(stepOf(c) == Step::Ticket);
    c.scan(morning.ticket(0));
    REQUIRE(reaches(c, Step::Tray));
    c.scan(trayCode(morning));
    REQUIRE(reaches(c, Step::Box));
    c.settle();
    c.keep("load-2-box");
    morning.world.act("floor put K1 in printer-1/2 50 sheets");
    c.scan(morning.box("K1").ourLabel);
    if (stepOf(c) == Step::Mark)
        c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Ready || c.stopped(); }));
    c.settle();
    c.keep("load-3-ready");
    REQUIRE(stepOf(c) == Step::Ready);
    c.scan(kGoCard);
    c.waitFor([&] { return stepOf(c) == Step::Look || c.stopped() || c.refused(); });
    c.settle();
    INFO(c.load().stopScreen().stop().loaded.text.toStdString());
    INFO(numberOf(c.load().stopScreen().stop().code));
    CHECK_FALSE(c.stopped());
    c.keep("load-4-first");
    REQUIRE(stepOf(c) == Step::Look);
    c.keep("load-4-first");
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Printing || c.stopped(); }));
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Printed || c.stopped(); }));
    c.settle();
    c.keep("load-5-printed");
    CHECK_FALSE(c.stopped());
    CHECK(morning.world.look().output.size() == 24);
}

TEST_CASE("everything at the printer can be done by keys, and a run is paused, gone on with and stopped") {
    Morning morning;
    morning.world.act("floor speed printer-1 60");
    Console c(morning, {1280, 800}, Language::English);
    c.arrive("0417");
    loadFor(c, 2); // 65 people: a first sheet and two chunks
    c.press(Qt::Key_F10);
    const bool looks = reaches(c, Step::Look);
    INFO("step " << int(stepOf(c)) << " stopped " << c.stopped() << " refused " << c.refused() << " "
                 << c.load().stopScreen().stop().loaded.text.toStdString());
    REQUIRE(looks);
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return morning.world.look().output.size() > 3; })); // the chunk is under way
    c.press(Qt::Key_F10);
    REQUIRE(reaches(c, Step::Paused));
    CHECK(morning.world.look().output.size() == 51);
    c.press(Qt::Key_F10);
    REQUIRE(reaches(c, Step::Printed));
    CHECK(morning.world.look().output.size() == 65);

    SECTION("a sheet is spoiled by its scan, and the job wants one again") {
        c.press(Qt::Key_F11);
        c.scan(morning.lastPiece());
        c.settle();
        c.load().look();
        c.settle();
        CHECK(c.load().loadDesk().lane().view.job->sheets.spoiled == Sheets(1));
    }
    SECTION("what is left is counted by keys, and the line is seen empty") {
        morning.world.act("floor take from printer-1/2 into K1");
        c.settle();
        c.type("435");
        c.press(Qt::Key_Return);
        REQUIRE(c.waitFor([&] { return !c.load().loadDesk().lane().view.tray->view.live; }));
        c.settle();
        c.press(Qt::Key_F12);
        c.settle();
        CHECK(stepOf(c) == Step::Printed); // it stops, and attests nothing
        c.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(reaches(c, Step::Ticket));
    }
}

TEST_CASE("a jam in the middle: said in plain words, settled by scans, and the rest printed anew") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    printFirst(c);
    morning.world.act("floor jam printer-1 at 5");
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    c.keep("load-7-jam");
    c.scan(BadgeCode{"0417"}.encode());
    CHECK_FALSE(c.stopped());
    c.load().look();
    c.settle();
    c.keep("load-8-doubt");
    CHECK(c.load().loadDesk().lane().view.job->sheets.doubtful == Sheets(23));
}

TEST_CASE("the blank of another title fills the window with a stop that only its own box ends") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    c.scan(morning.ticket(0));
    c.scan(trayCode(morning));
    REQUIRE(reaches(c, Step::Box));
    c.settle();
    morning.world.act("floor put S1 in printer-1/2 50 sheets");
    c.scan("]d1" + morning.box("S1").ourLabel); // from a scanner that says what kind of code it read
    if (stepOf(c) == Step::Mark)
        c.scan(morning.mark("kawasaki-skk-1"));
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    c.keep("load-6-stop");
    CHECK(c.load().stopScreen().stop().code == RefusalCode::StockTypeMismatch);
    CHECK(c.load().stopScreen().stop().next.front().contains("L-2409"));
    CHECK(c.load().stopScreen().stop().place.contains("2"));
    c.scan(kGoCard);
    c.press(Qt::Key_Return);
    c.press(Qt::Key_Escape);
    c.scan(BadgeCode{"0417"}.encode());
    CHECK(c.stopped());
    c.scan(morning.box("S1").ourLabel); // the trigger pulled twice is not the act
    CHECK(c.stopped());
    c.load().stopScreen().deafFor({});
    c.scan(morning.box("S1").ourLabel);
    CHECK_FALSE(c.stopped());
}
