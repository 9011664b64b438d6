// What lies over the window - a stop, a refusal, a PIN that is asked for - gets every key, and what is below
// gets none: no page is changed, nothing is begun, nobody is sent away, and no letter lands there.
#include <QApplication>

#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/load_page.h"
#include "tests/app/console/pages_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Every key by which the window, its pages and their acts are reached.
void strikeEverything(Console& c) {
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key) {
        c.press(Qt::Key(key));
        c.press(Qt::Key(key), Qt::ShiftModifier);
    }
    for (const Qt::Key key : {Qt::Key_L, Qt::Key_1, Qt::Key_2, Qt::Key_P, Qt::Key_E, Qt::Key_F})
        c.press(key, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Left})
        c.press(key, Qt::AltModifier);
}

void nothingBelowMoves(Console& c, const QWidget& top) {
    const console::Page* const front = c.window->front();
    const std::string badge = c.who->badge().str();
    REQUIRE(c.window->isCovered());
    strikeEverything(c);
    QCoreApplication::processEvents();
    CHECK(top.isVisible());
    CHECK(c.window->front() == front);
    CHECK(c.who->badge().str() == badge);
    REQUIRE(QApplication::focusWidget());
    CHECK((QApplication::focusWidget() == &top || top.isAncestorOf(QApplication::focusWidget())));
}

} // namespace

TEST_CASE("no key reaches what lies below a PIN that is asked for, and the PIN lands in its field") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    c.scan(BadgeCode{"0102"}.encode());
    auto* panel = c.window->findChild<console::PinPanel*>();
    REQUIRE(c.waitFor([&] { return panel->isAsking(); }));
    nothingBelowMoves(c, *panel);
    c.load().setFocus(); // whoever takes the focus below does not keep it
    CHECK(panel->isAncestorOf(QApplication::focusWidget()));
    c.press(Qt::Key_A, Qt::ControlModifier); // what was struck before is typed over
    c.givePin("0102");
    REQUIRE(c.waitFor([&] { return c.who->badge().str() == "0102"; }));
    CHECK_FALSE(c.window->isCovered());
}

TEST_CASE("no key reaches what lies below a stop or a refusal") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    SECTION("a stop, with a run that could go on behind it") {
        c.scan(morning.ticket(0));
        c.scan(morning.world.look().printers.at(0).trays.at(1).code);
        c.settle();
        c.scan(morning.box("S1").ourLabel);
        if (c.load().loadDesk().lane().flow.step() == console::Step::Mark)
            c.scan(morning.mark("kawasaki-hkn-3")); // lent from a right sheet
        REQUIRE(c.waitFor([&] { return c.stopped(); }));
        nothingBelowMoves(c, c.load().stopScreen());
        c.settle();
        CHECK(morning.world.look().output.empty());
        const auto printer = c.load().loadDesk().lane().printer;
        CHECK(printer == c.load().loadDesk().printers().front());
    }
    SECTION("a refusal") {
        c.scan(BadgeCode{"9999"}.encode()); // nobody's
        REQUIRE(c.waitFor([&] { return c.refused(); }));
        nothingBelowMoves(c, *c.window->findChild<console::RefusalCard*>());
    }
}
