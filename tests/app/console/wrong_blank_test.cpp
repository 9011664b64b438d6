// A scripted attempt to print on the wrong blank by every way that the window offers. The tray holds sheets
// of another title from the beginning; whatever is scanned, pressed, clicked or typed, and in whatever order,
// not one of them may ever come out with somebody's data on it unseen: at most the first sheet is printed,
// and it never counts as good.
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <random>

#include "app/console/frame/pin_panel.h"
#include "app/console/load/load_page.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

const std::string kGo = CardCode{Card::Go}.encode();

std::string trayCode(Morning& morning) {
    return morning.world.look().printers.at(0).trays.at(1).code;
}

Step stepOf(Console& c) {
    return c.load().loadDesk().lane().flow.step();
}

std::int64_t wrongSheets(Morning& morning) {
    std::int64_t wrong = 0;
    for (const auto& sheet : morning.world.look().output)
        wrong += sheet.type.str() == "kawasaki-skk-1" && !sheet.piece.empty();
    return wrong;
}

// Whatever the buttons have begun is left again: a PIN that nobody types, a dialog of the desktop.
void leaveAll(Console& c) {
    auto* panel = c.window->findChild<console::PinPanel*>();
    bool answered = false;
    c.desk->look<int>(
        c.window.get(), [](cli::Home&) { return 1; }, [&](const int&) { answered = true; });
    REQUIRE(c.waitFor([&] {
        if (panel->isAsking())
            QTest::keyClick(panel, Qt::Key_Escape);
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(window))
                dialog->reject();
        }
        return answered;
    }));
    c.settle();
}

// All that can be pressed on whatever page.
void pressEverything(Console& c) {
    QList<QPointer<QPushButton>> buttons; // pressing one may take another away
    for (QPushButton* button : c.window->findChildren<QPushButton*>())
        buttons << button;
    for (const auto& button : buttons) {
        if (button && button->isVisible() && button->isEnabled())
            button->click();
    }
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape, Qt::Key_F10,
                              Qt::Key_F11, Qt::Key_F12, Qt::Key_Y})
        c.press(key);
    c.press(Qt::Key_Return, Qt::ControlModifier);
    leaveAll(c);
}

void back(Console& c) {
    c.window->bring(console::LoadPage::calledBy());
    c.settle();
}

} // namespace

TEST_CASE("a box with the right label and the wrong sheets goes no further than its first sheet") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    c.scan(morning.ticket(0));
    c.scan(trayCode(morning));
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Box; }));
    c.settle();
    morning.world.act("floor put L1 in printer-1/2 50 sheets"); // label: insurance card; sheets: certificates
    c.scan(morning.box("L1").ourLabel);
    REQUIRE(stepOf(c) == Step::Mark);

    SECTION("the mark of the top sheet is scanned, as it is") {
        c.scan("]d1" + morning.mark("kawasaki-skk-1"));
        REQUIRE(c.waitFor([&] { return c.stopped(); }));
        CHECK(c.load().stopScreen().stop().code == RefusalCode::MarkContradictsLabel);
        pressEverything(c);
        CHECK(c.stopped());
        CHECK(wrongSheets(morning) == 0);
    }
    SECTION("the mark is scanned from a right sheet that lay about; the first sheet gives it away") {
        c.scan(morning.mark("kawasaki-hkn-3"));
        REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Ready; }));
        c.scan(kGo);
        REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Look; }));
        for (int i = 0; i < 3; ++i) {
            c.scan(kGo);
            c.press(Qt::Key_F10);
        }
        c.settle();
        CHECK(wrongSheets(morning) == 1);
        c.scan(morning.lastPiece());
        c.scan(morning.mark("kawasaki-skk-1"));
        REQUIRE(c.waitFor([&] { return c.stopped(); }));
        CHECK(c.load().stopScreen().stop().code == RefusalCode::FirstArticleFailed);
        CHECK(c.load().stopScreen().stop().next.front().contains("バッジ")); // what ends it comes first
        c.scan(kGo);
        pressEverything(c);
        c.scan(BadgeCode{"0417"}.encode());
        CHECK_FALSE(c.stopped());
        c.settle();
        for (int i = 0; i < 3; ++i) {
            c.scan(kGo);
            c.press(Qt::Key_F10);
            c.settle();
        }
        CHECK(wrongSheets(morning) == 1);
    }
}

TEST_CASE("a box of another title is refused whatever is scanned, pressed or clicked around it") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    morning.world.act("floor put S1 in printer-1/2 50 sheets");
    const std::vector<std::string> scans{morning.ticket(0),
                                         morning.ticket(1),
                                         trayCode(morning),
                                         morning.box("S1").ourLabel,
                                         morning.box("S1").supplierLabel,
                                         morning.mark("kawasaki-skk-1"),
                                         morning.mark("kawasaki-hkn-3"),
                                         kGo,
                                         CardCode{Card::Pause}.encode(),
                                         CardCode{Card::Stop}.encode(),
                                         BadgeCode{"0102"}.encode(),
                                         BadgeCode{"0417"}.encode(),
                                         "not a code"};
    std::mt19937 chance(20240930);
    for (int act = 0; act < 60; ++act) {
        c.scan(scans[chance() % scans.size()]);
        if (chance() % 4 == 0)
            c.press(Qt::Key_F10);
        if (chance() % 7 == 0)
            c.press(Qt::Key_Escape);
        c.settle();
    }
    CHECK(morning.world.look().output.empty());
}

TEST_CASE("every button of every page is pressed with the wrong blank in the tray, and nothing comes out") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    morning.world.act("floor put S1 in printer-1/2 50 sheets");
    c.scan(morning.ticket(0));
    c.scan(trayCode(morning));
    c.settle();
    c.scan(morning.box("S1").ourLabel);
    if (stepOf(c) == Step::Mark)
        c.scan(morning.mark("kawasaki-hkn-3")); // lent from a right sheet
    REQUIRE(c.waitFor([&] { return c.stopped() || stepOf(c) == Step::Ready; }));
    CHECK(c.stopped());
    c.load().stopScreen().deafFor({});
    c.scan(morning.box("S1").ourLabel); // the right act ends it; the sheets stay where they are
    for (console::Page* page : c.window->pages()) {
        INFO(page->name().toStdString());
        c.window->bring(page->key());
        c.settle();
        pressEverything(c);
        c.scan(kGo);
        c.scan(morning.box("S1").ourLabel);
        c.settle();
    }
    back(c);
    c.scan(kGo);
    c.settle();
    CHECK(morning.world.look().output.empty());
}

TEST_CASE("a right box is loaded, and the sheets are exchanged behind its back") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    morning.world.act("floor put K1 in printer-1/2 50 sheets");
    c.scan(morning.ticket(0));
    c.scan(trayCode(morning));
    c.settle();
    c.scan(morning.box("K1").ourLabel);
    if (stepOf(c) == Step::Mark)
        c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(c.waitFor([&] { return stepOf(c) == Step::Ready; }));
    morning.world.act("floor take from printer-1/2 into K1");
    morning.world.act("floor put S1 in printer-1/2 50 sheets");
    c.scan(kGo);
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    CHECK(c.load().stopScreen().stop().code == RefusalCode::LoadVoid);
    c.scan(BadgeCode{"0417"}.encode());
    c.settle();
    c.scan(kGo);
    c.press(Qt::Key_F10);
    c.settle();
    CHECK(wrongSheets(morning) == 0);
}
