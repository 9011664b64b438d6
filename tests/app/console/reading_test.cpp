// Every piece read, at the console: a scanner in the hand is the reader, what is not the next sheet stops the
// run, and two persons end the stop with the sheets in their hands.
#include <QLabel>
#include <QLineEdit>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/frame/next_page.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/reading_panel.h"
#include "tests/app/console/reading_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

bool says(const QWidget& cover, const QString& words) {
    for (const QLabel* label : cover.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&cover) && label->text().contains(words))
            return true;
    }
    return false;
}

QString of(const std::string& text) {
    return QString::fromStdString(text);
}

console::ActForm& form(ReadingFloor& floor) {
    return *floor.panel().findChild<console::ActForm*>();
}

RefusalCode stopCode(ReadingFloor& floor) {
    return floor.c.load().stopScreen().stop().code;
}

std::int64_t openStops(ReadingFloor& floor) {
    floor.c.load().look();
    floor.c.settle();
    return std::int64_t(floor.c.load().loadDesk().lane().view.stops.size());
}

void bringSecond(ReadingFloor& floor) {
    floor.c.scan(BadgeCode{"0102"}.encode());
    floor.c.settle();
}

// Enter, and the PIN of the second person.
void carryOut(ReadingFloor& floor) {
    form(floor).carryOut();
    floor.c.givePin("0102");
    floor.c.settle();
    floor.c.settle();
}

void hear(Console& c, QString& said) {
    QObject::connect(&c.window->context().notices, &console::Notices::said, c.window.get(),
                     [&said](const QString& text) { said = text.isEmpty() ? said : text; });
}

} // namespace

TEST_CASE("a code scanned while a run waits for its readings is a reading, in its order") {
    ReadingFloor floor;
    Console& c = floor.c;
    CHECK(stepOf(c) == Step::Paused);
    CHECK(says(c.load(), of(floor.sheet(1))));
    for (std::size_t place = 1; place <= 6; ++place) {
        INFO(place);
        floor.read(place);
        CHECK_FALSE(c.stopped());
        CHECK(floor.unread() == 6 - std::int64_t(place));
    }
    CHECK(c.load().loadDesk().lane().view.job->sheets.read == Sheets(7));
    c.scan(kGoCard); // the next chunk
    REQUIRE(c.waitFor([&] { return c.morning.world.look().output.size() == 13; }));
}

TEST_CASE("a sheet that is skipped stops the run, and the place is named until two have scanned it") {
    ReadingFloor floor;
    Console& c = floor.c;
    floor.read(1);
    floor.read(4);
    REQUIRE(c.stopped());
    CHECK(stopCode(floor) == RefusalCode::SheetSkipped);
    const auto& screen = c.load().stopScreen();
    CHECK(says(screen, "第2まとまりの2枚目"));
    CHECK(says(screen, of(floor.sheet(2)) + "  第2まとまりの2枚目"));
    CHECK(says(screen, of(floor.sheet(3)) + "  第2まとまりの3枚目"));
    CHECK(says(screen, console::nextPage(RefusalCode::ReadingStopped)));
    REQUIRE(floor.ends());
    REQUIRE(floor.panel().isOpen());
    CHECK(floor.panelSays("第2まとまりの2枚目"));
    CHECK(floor.panelSays("第2まとまりの4枚目")); // of what came
    CHECK(floor.panelSays("□ " + of(floor.sheet(2))));
    CHECK(floor.panelSays("□ " + of(floor.sheet(3))));
    SECTION("what is scanned is ticked off, and then two end the stop") {
        c.scan(floor.sheet(3));
        CHECK(floor.panelSays("✓ " + of(floor.sheet(3))));
        CHECK(floor.panelSays("□ " + of(floor.sheet(2))));
        CHECK_FALSE(form(floor).isOpen());
        c.scan(floor.sheet(2));
        REQUIRE(form(floor).isOpen());
        form(floor).field("reason")->fill("1枚うしろにあった");
        bringSecond(floor);
        CHECK(c.who->badge().str() == "0417");
        CHECK(openStops(floor) == 1);
        carryOut(floor);
        CHECK_FALSE(c.refused());
        CHECK(openStops(floor) == 0);
        CHECK_FALSE(floor.panel().isVisible());
        CHECK(floor.unread() == 3);
        floor.read(4); // the order goes on
        CHECK_FALSE(c.stopped());
        CHECK(floor.unread() == 2);
    }
    SECTION("a sheet that is not asked for ticks nothing off, and one counts once") {
        QString said;
        hear(c, said);
        c.scan(floor.sheet(4));
        CHECK(said.contains(of(floor.sheet(4))));
        CHECK_FALSE(floor.panelSays("✓"));
        c.scan(floor.sheet(2));
        c.scan(floor.sheet(2));
        CHECK(said.contains(of(floor.sheet(2))));
        CHECK_FALSE(form(floor).isOpen());
        CHECK(openStops(floor) == 1);
    }
    SECTION("who ends it too early is refused, and told where it goes on") {
        c.scan(floor.sheet(2));
        c.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(form(floor).isOpen());
        form(floor).field("reason")->fill("並べ直した");
        bringSecond(floor);
        carryOut(floor);
        REQUIRE(c.refused());
        const auto& card = *c.window->findChild<console::RefusalCard*>();
        CHECK(says(card, of(numberOf(RefusalCode::StopNotSettled))));
        CHECK(says(card, of(floor.sheet(3))));
        CHECK(says(card, console::nextPage(RefusalCode::StopNotSettled)));
        c.press(Qt::Key_Return);
        REQUIRE(form(floor).isOpen());
        CHECK(form(floor).field("reason")->value() == "並べ直した");
        c.scan(floor.sheet(3));
        carryOut(floor);
        CHECK(openStops(floor) == 0);
    }
    SECTION("one person ends nothing") {
        c.scan(floor.sheet(2));
        c.scan(floor.sheet(3));
        form(floor).field("reason")->fill("並べ直した");
        form(floor).carryOut();
        c.settle();
        CHECK(openStops(floor) == 1);
    }
    SECTION("a sheet that is made spoilage is asked for no more") {
        c.scan(floor.sheet(2)); // ticked off first, and spoiled after that
        c.press(Qt::Key_F11);
        floor.read(2);
        c.load().look();
        c.settle();
        CHECK_FALSE(floor.panelSays("✓ " + of(floor.sheet(2))));
        CHECK_FALSE(floor.panelSays("□ " + of(floor.sheet(2))));
        CHECK(floor.panelSays("□ " + of(floor.sheet(3))));
        c.scan(floor.sheet(3));
        REQUIRE(form(floor).isOpen());
        form(floor).field("reason")->fill("折れていた");
        bringSecond(floor);
        carryOut(floor);
        CHECK(openStops(floor) == 0);
    }
    SECTION("after the last one that is asked for was made spoilage, two end the stop") {
        c.scan(floor.sheet(2));
        c.press(Qt::Key_F11);
        floor.read(3);
        c.load().look();
        c.settle();
        REQUIRE(form(floor).isOpen());
        form(floor).field("reason")->fill("3枚目が破れていた");
        bringSecond(floor);
        carryOut(floor);
        CHECK(openStops(floor) == 0);
    }
    SECTION("what one has scanned is not another's, and no code can be typed") {
        c.scan(floor.sheet(2));
        CHECK(floor.panelSays("✓"));
        c.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(form(floor).isOpen());
        CHECK(floor.panel().findChildren<QLineEdit*>().size() == 1); // the reason
        form(floor).close();
        c.arrive("0102");
        CHECK_FALSE(floor.panelSays("✓"));
        CHECK(floor.panelSays("□ " + of(floor.sheet(2))));
    }
}

TEST_CASE("a code that comes a second time stops the run until it is taken out") {
    ReadingFloor floor;
    Console& c = floor.c;
    floor.read(1);
    floor.read(2);
    floor.read(1);
    REQUIRE(c.stopped());
    CHECK(stopCode(floor) == RefusalCode::SheetDoubled);
    CHECK(says(c.load().stopScreen(), "第2まとまりの1枚目")); // what came
    CHECK(says(c.load().stopScreen(), "第2まとまりの3枚目")); // what should have
    REQUIRE(floor.ends());
    REQUIRE(floor.panel().isOpen());
    CHECK(floor.panelSays("第2まとまりの3枚目"));
    c.scan(floor.sheet(1));
    REQUIRE(form(floor).isOpen());
    form(floor).field("reason")->fill("同じものが2枚");
    bringSecond(floor);
    carryOut(floor);
    CHECK(openStops(floor) == 0);
    floor.read(3);
    CHECK_FALSE(c.stopped());
}

namespace {

void endRun(Console& c) {
    c.press(Qt::Key_F12);
    REQUIRE(reaches(c, Step::Printed));
    c.settle();
}

// Tray and bin of a run that is over are empty, and the printer is free.
void clearHere(Console& c) {
    c.morning.world.act("floor take from printer-1/2 into K1");
    auto& desk = c.load().loadDesk();
    desk.unload(Sheets(493));
    REQUIRE(c.waitFor([&] { return desk.lane().view.tray && desk.lane().view.tray->view.inTray.isZero(); }));
    desk.clearLine();
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Ticket; }));
    c.settle();
}

} // namespace

TEST_CASE("a stop of a run that is over here is one line, and its printer is free for another job") {
    ReadingFloor floor;
    Console& c = floor.c;
    floor.read(1);
    floor.read(3);
    REQUIRE(floor.ends());
    endRun(c);
    CHECK(floor.panel().isOpen());
    clearHere(c);
    CHECK(floor.panel().isVisible());
    CHECK_FALSE(floor.panel().isOpen());
    c.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(floor.panel().isOpen());
    CHECK(floor.panelSays("第2まとまりの2枚目"));
}

TEST_CASE("the last sheets of a run that is over are read after it") {
    ReadingFloor floor;
    endRun(floor.c);
    floor.read(1);
    CHECK_FALSE(floor.c.stopped());
    CHECK(floor.unread() == 5);
}

TEST_CASE("sheets that nobody has read are read after their line was cleared as well, in their order") {
    ReadingFloor floor;
    Console& c = floor.c;
    std::vector<std::string> sheets;
    for (std::size_t place = 0; place <= 6; ++place)
        sheets.push_back(floor.sheet(place));
    const auto readNow = [&](const std::string& sheet) {
        c.scan(sheet);
        c.settle();
        c.settle();
    };
    endRun(c);
    clearHere(c);
    CHECK(floor.unread() == 6);
    CHECK(says(c.load(), of(sheets[1])));
    readNow(sheets[1]);
    CHECK_FALSE(c.stopped());
    CHECK(floor.unread() == 5);
    SECTION("to the last one") {
        for (std::size_t place = 2; place <= 6; ++place)
            readNow(sheets[place]);
        CHECK_FALSE(c.stopped());
        CHECK(floor.unread() == 0);
        CHECK_FALSE(c.load().loadDesk().lane().view.readRun);
    }
    SECTION("and what is not the next one stops the run as it would have before") {
        readNow(sheets[3]);
        REQUIRE(c.stopped());
        CHECK(stopCode(floor) == RefusalCode::SheetSkipped);
        CHECK(openStops(floor) == 1);
    }
}

TEST_CASE("every refusal of a reader leads to where its stop is ended") {
    using enum RefusalCode;
    for (const RefusalCode code :
         {ReadingStopped, SheetSkipped, SheetDoubled, SheetOutOfOrder, SheetNotRead, StopNotSettled})
        CHECK(console::nextPage(code) == console::nextPage(ReadingStopped));
    CHECK_FALSE(console::nextPage(ReadingStopped).isEmpty());
    CHECK_FALSE(console::nextPage(SheetsUnread).isEmpty());
}
