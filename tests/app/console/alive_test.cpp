// The window stays alive: printers that fall silent, a second console, a console that ended in the middle,
// and a store that is lost and found again.
#include <filesystem>

#include <QLineEdit>

#include "app/console/load/doubt_panel.h"
#include "tests/app/console/load_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

desk::Reply replyTo(Console& c, desk::Errand errand) {
    std::optional<desk::Reply> came;
    c.desk->carryOut(std::move(errand), c.window.get(), [&](const desk::Reply& reply) { came = reply; });
    REQUIRE(c.waitFor([&] { return came.has_value(); }));
    return *came;
}

} // namespace

TEST_CASE("a second console on the same store is refused, and is told who works there") {
    Morning morning;
    Console first(morning);
    console::PracticeClock clock(morning.world.begins());
    SystemRandom random;
    desk::Desk second({morning.world.home(), {}, clock, random, "console-2"});
    std::optional<cli::Told> why;
    QObject::connect(&second, &desk::Desk::closed, &second, [&](const cli::Told& told) { why = told; });
    second.open();
    REQUIRE(first.waitFor([&] { return why.has_value(); }));
    CHECK_FALSE(second.isOpen());
    INFO(why->says.en);
    CHECK(why->says.en.find(std::to_string(getpid())) != std::string::npos);
}

TEST_CASE("the printer goes off in the middle: said, stopped, and settled by scans before anything goes on") {
    Morning morning;
    morning.world.act("floor speed printer-1 40");
    Console c(morning);
    c.arrive("0417");
    printOn(c);
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return morning.world.look().output.size() > 6; }));
    morning.world.act("floor unplug printer-1");
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.settle();
    c.scan(BadgeCode{"0417"}.encode());
    c.load().look();
    c.settle();
    auto* doubt = c.load().findChild<console::DoubtPanel*>();
    REQUIRE(doubt->isOpen());
    c.keep("alive-1-doubt");
    c.scan(kGoCard);
    c.settle();
    CHECK(stepOf(c) != Step::Printing);

    morning.world.act("floor plug printer-1");
    c.arrive("0102");
    c.press(Qt::Key_F11); // the switch of the doubt, and no other
    CHECK(doubt->spoils());
    CHECK_FALSE(c.load().loadDesk().spoilsNext());
    c.press(Qt::Key_F11);
    CHECK_FALSE(doubt->spoils());
    const auto output = morning.world.look().output;
    const std::string first = output.front().piece;
    int good = 0;
    for (const auto& sheet : output) {
        if (sheet.piece == first || sheet.jammed || sheet.piece.empty())
            continue;
        c.scan(sheet.piece);
        c.scan(morning.mark("kawasaki-hkn-3"));
        c.scan(sheet.piece); // counts once
        c.scan(morning.mark("kawasaki-hkn-3"));
        ++good;
    }
    auto* field = doubt->findChild<QLineEdit*>("notPrinted");
    REQUIRE(field);
    field->setFocus();
    c.type(QString::number(23 - good));
    c.press(Qt::Key_Return);
    REQUIRE(c.waitFor([&] { return !doubt->isOpen() || c.refused() || c.stopped(); }));
    c.keep("alive-3-settled");
    CHECK_FALSE(doubt->isOpen());
}

TEST_CASE("a run goes on while sheets are read, and while another printer begins one") {
    Morning morning;
    morning.world.act("floor speed printer-1 400");
    Console c(morning);
    c.arrive("0417");
    printOn(c);
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return morning.world.look().output.size() > 3; }));
    const auto reads = c.who->errand("print", "read").give("SCAN", morning.world.look().output.front().piece);
    CHECK(replyTo(c, reads).answer());
    CHECK(replyTo(c, c.who->errand("print", "recover")).answer());
    morning.world.act("floor put M1 in printer-2/1 100 sheets");
    auto loads = c.who->errand("tray", "load");
    loads.give("job", morning.ticket(1))
        .give("tray", morning.world.look().printers.at(1).trays.at(0).code)
        .give("box", morning.box("M1").ourLabel);
    loads.give("mark", morning.mark("midori-hkn-2"));
    const desk::Reply loaded = replyTo(c, loads);
    INFO((loaded.refusal() ? numberOf(loaded.refusal()->code) : loaded.told() ? loaded.told()->says.en : ""));
    REQUIRE(loaded.answer());
    const desk::Reply starts = replyTo(c, c.who->errand("print", "start").give("TRAY", "printer-2/1"));
    REQUIRE(starts.answer());
    CHECK(starts.besides.empty()); // nothing was left in the air
    CHECK(c.desk->prints(PrinterId("printer-1")));
    c.desk->print(PrinterId("printer-2"),
                  RunId(std::get<std::string>(starts.answer()->facts.front().value.held)),
                  {BadgeId("0417"), {}});
    REQUIRE(reaches(c, Step::Printed));
    c.load().look();
    c.settle();
    CHECK_FALSE(c.load().findChild<console::DoubtPanel*>()->isOpen());
    CHECK(c.load().loadDesk().lane().view.job->sheets.good == Sheets(24));
}

TEST_CASE("a console that ended in the middle: the next one shows exactly what is in doubt") {
    Morning morning;
    {
        Console c(morning);
        c.arrive("0417");
        printOn(c);
        REQUIRE(reaches(c, Step::Printing));
        REQUIRE(reaches(c, Step::Printed));
    }
    // The last chunk as a console leaves it that was killed while it came out.
    Console next(morning);
    next.arrive("0417");
    next.load().look();
    next.settle();
    CHECK_FALSE(next.load().findChild<console::DoubtPanel*>()->isOpen());
    REQUIRE(next.load().loadDesk().lane().view.tray);
    CHECK(next.load().loadDesk().lane().view.job->sheets.good == Sheets(24));
}

TEST_CASE("a load that an earlier console left here waits for a badge before anything begins") {
    Morning morning;
    {
        Console c(morning);
        c.arrive("0417");
        loadFor(c);
    }
    Console next(morning);
    next.load().look();
    REQUIRE(next.waitFor([&] { return stepOf(next) == Step::Ready; }));
    for (int round = 0; round < 2; ++round) {
        round == 0 ? next.scan(kGoCard) : next.load().loadDesk().go();
        next.settle();
        CHECK_FALSE(next.stopped());
        CHECK(stepOf(next) == Step::Ready);
    }
    CHECK(morning.world.look().output.empty());
    next.arrive("0417");
    next.scan(kGoCard);
    CHECK(reaches(next, Step::Look));
}

TEST_CASE(
    "a store that is lost is told at once, nothing is done meanwhile, and it is found again by itself") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    const auto store = morning.world.home() / "store.db";
    std::optional<cli::Told> why;
    QObject::connect(c.desk.get(), &desk::Desk::closed, c.desk.get(),
                     [&](const cli::Told& told) { why = told; });
    std::filesystem::rename(store, store.string() + ".away");
    REQUIRE(c.waitFor([&] { return why.has_value(); }));
    CHECK_FALSE(c.desk->isOpen());
    c.keep("alive-2-lost");
    c.scan(morning.ticket(0));
    CHECK(stepOf(c) != Step::Loading);
    std::filesystem::rename(store.string() + ".away", store);
    REQUIRE(c.waitFor([&] { return c.desk->isOpen(); }));
    c.settle();
}

TEST_CASE("the window does not close while sheets come out, and whoever leaves is gone") {
    Morning morning;
    morning.world.act("floor speed printer-1 60");
    Console c(morning);
    c.arrive("0417");
    printOn(c);
    REQUIRE(c.waitFor([&] { return c.desk->prints(PrinterId("printer-1")); }));
    CHECK_FALSE(c.window->close());
    CHECK(c.window->isVisible());
    REQUIRE(reaches(c, Step::Printed));
    c.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(c.waitFor([&] { return !c.who->someone(); }));
    CHECK(c.window->close());
}
