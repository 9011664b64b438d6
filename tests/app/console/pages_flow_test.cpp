// What people do on the pages of tables, by scans and keys alone, with a real store behind them.
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include "app/console/frame/refusal_card.h"
#include "tests/app/console/pages_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Carries out what the form has, with the PIN of whoever is asked for.
void carryOut(AtPage& at, const std::vector<std::string>& pins = {}) {
    at.key(Qt::Key_Return);
    for (const std::string& badge : pins) {
        INFO("the PIN of " << badge << " for " << at.page->form().act().noun << " "
                           << at.page->form().act().verb);
        at.c.settle();
        at.c.keep("flow-pin");
        at.c.givePin(badge);
    }
    at.settle();
}

bool showsText(const QWidget& in, const QString& text) {
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

bool isAnswered(AtPage& at) {
    return at.c.waitFor([&] { return at.page->answer().isVisible() || at.c.refused(); }) && !at.c.refused();
}

} // namespace

TEST_CASE("a delivery is received by scans: its boxes, a mark, the inspection") {
    Morning morning;
    AtPage at(morning, Qt::Key_F4);
    at.c.arrive("0417");
    at.settle();
    REQUIRE(at.page->panel(0).choose("delivery", "D-240930-02"));
    CHECK(at.cell("state") == "announced");
    at.c.scan(morning.box("Y1").supplierLabel);
    REQUIRE(isAnswered(at));
    at.settle();
    CHECK(at.cell("scanned") == "1");
    CHECK(at.page->form().isOpen()); // waits for the next box
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.page->form().isOpen());
    at.c.scan(morning.mark("midori-hkn-2")); // a look into a box; the box is still missing
    REQUIRE(at.page->form().isOpen());
    CHECK(at.page->form().act().verb == "mark");
    at.give("box", "1");
    carryOut(at);
    REQUIRE(isAnswered(at));
    CHECK(at.cell("looked") == "1");
    at.act(4);
    carryOut(at);
    REQUIRE(isAnswered(at));
    CHECK(at.cell("state") == "accepted");
}

TEST_CASE("a box that was not asked for is refused, with its card, and what was scanned stays in the form") {
    Morning morning;
    AtPage at(morning, Qt::Key_F4);
    at.c.arrive("0417");
    at.settle();
    REQUIRE(at.page->panel(0).choose("delivery", "D-240930-01"));
    at.c.scan(morning.box("X1").supplierLabel);
    REQUIRE(at.c.waitFor([&] { return at.c.refused(); }));
    CHECK(showsText(*at.c.window->findChild<console::RefusalCard*>(), "R-"));
    CHECK(at.page->form().isOpen());
    CHECK(at.page->form().field("SCAN")->value().toStdString() == morning.box("X1").supplierLabel);
    at.key(Qt::Key_Return); // read
    CHECK_FALSE(at.c.refused());
    CHECK(at.page->form().isOpen());
    at.settle();
    CHECK(at.cell("state") == "inspecting");
}

TEST_CASE("a lot is held by one and let go by two") {
    Morning morning;
    AtPage at(morning, Qt::Key_F5);
    at.c.arrive("0417");
    at.settle();
    at.act(1);
    REQUIRE(at.page->form().isOpen());
    CHECK_FALSE(at.page->form().wantsSecond());
    at.type("title differs"); // the focus is where something is missing
    carryOut(at);
    REQUIRE(isAnswered(at));
    const std::string lot = at.cell("lot");
    CHECK_FALSE(at.cell("holds").empty());
    at.key(Qt::Key_Escape);
    at.c.arrive("0102");
    at.settle();
    at.act(2);
    REQUIRE(at.page->form().wantsSecond());
    at.give("reason", "looked at it");
    at.key(Qt::Key_Return); // alone: not asked of the line at all
    at.settle();
    CHECK(at.page->form().isOpen());
    CHECK_FALSE(at.cell("holds").empty());
    at.second("0102"); // oneself is no second person
    carryOut(at);
    CHECK_FALSE(at.cell("holds").empty());
    at.second("0103");
    CHECK(at.c.who->badge().str() == "0102"); // who stands here is the same
    carryOut(at, {"0103"});
    REQUIRE(isAnswered(at));
    CHECK(at.cell("lot") == lot);
    CHECK(at.cell("holds").empty());
}

TEST_CASE("a stocktake is blind, and a place that differs is counted again by another person") {
    Morning morning;
    AtPage at(morning, Qt::Key_F6);
    at.c.arrive("0102");
    at.settle();
    at.act(1);
    REQUIRE(at.page->form().field("lot"));
    REQUIRE(at.c.waitFor(
        [&] { return at.page->form().field("lot")->findChild<QComboBox*>()->findData("L-240927-02") >= 0; }));
    at.give("lot", "L-240927-02");
    carryOut(at);
    REQUIRE(isAnswered(at));
    at.key(Qt::Key_Escape);
    at.tab(1);
    CHECK(at.rows() == 2);
    const auto& places = at.page->panel(1);
    for (int column = 0; column < places.rows().columnCount(); ++column) {
        const QString heading = places.rows().headerData(column, Qt::Horizontal).toString();
        CHECK(heading != "帳簿");
        CHECK(heading != "実数");
    }
    const std::string label = morning.box("M1").ourLabel;
    const auto count = [&](const char* badge) {
        at.c.arrive(badge);
        at.settle();
        at.c.scan(label);
        REQUIRE(at.page->form().isOpen());
        at.give("sheets", "499");
        at.c.scan(morning.mark("midori-hkn-2"));
        carryOut(at);
        REQUIRE(isAnswered(at));
        at.key(Qt::Key_Escape);
    };
    count("0417");
    REQUIRE(at.page->panel(1).choose("box", morning.box("M1").id));
    CHECK(at.cell("state") == "recount");
    at.c.scan(label); // the same person again
    REQUIRE(at.page->form().isOpen());
    CHECK(at.page->form().act().verb == "recount");
    at.give("sheets", "499");
    at.c.scan(morning.mark("midori-hkn-2"));
    carryOut(at);
    CHECK(at.c.refused());
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Escape);
    count("0418");
    at.tab(2);
    REQUIRE(at.rows() == 1);
    CHECK(at.cell("state") == "differs");
    CHECK(at.cell("found") == "499");
    at.c.arrive("0102");
    at.settle();
    at.act(1);
    at.give("reason", "one is missing");
    at.second("0103");
    carryOut(at, {"0103"});
    REQUIRE(isAnswered(at));
    CHECK(at.cell("state") == "settled");
}

TEST_CASE("samples are destroyed by two, with a count that everybody sees") {
    Morning morning;
    AtPage at(morning, Qt::Key_F5);
    at.c.arrive("0417");
    at.settle();
    at.c.scan(morning.box("K1").ourLabel); // its lot, and so its boxes
    at.settle();
    CHECK(at.page->tab() == 1);
    REQUIRE(at.page->panel(1).choose("box", morning.box("K1").id));
    at.act(5);
    at.give("sheets", "3");
    at.give("purpose", "for the insurer");
    carryOut(at);
    REQUIRE(isAnswered(at));
    at.at(Qt::Key_F7);
    at.act(1);
    at.give("reason", "samples of September");
    carryOut(at);
    REQUIRE(isAnswered(at));
    at.c.arrive("0102");
    at.settle();
    at.act(3);
    at.give("from", "sample");
    at.give("sheets", "3");
    at.c.scan(morning.box("K1").ourLabel);
    at.second("0103");
    carryOut(at, {"0103"});
    REQUIRE(isAnswered(at));
    CHECK(showsText(at.page->answer(), "3"));
    at.act(4);
    at.give("method", "裁断");
    at.second("0103");
    carryOut(at, {"0103"});
    REQUIRE(isAnswered(at));
    CHECK(at.cell("method") == "裁断");
}

TEST_CASE("a job is held and seen to be held; a file with faults is refused with each of them") {
    Morning morning;
    AtPage at(morning, Qt::Key_F2, Qt::ShiftModifier);
    at.c.arrive("0417");
    at.settle();
    const std::string job = morning.world.tickets().at(1).job;
    at.c.scan(morning.ticket(1));
    CHECK(at.cell("job") == job);
    at.act(4);
    at.give("reason", "the insurer has called");
    carryOut(at);
    REQUIRE(isAnswered(at));
    CHECK(at.cell("holds") == "1");
    at.key(Qt::Key_Escape);
    const QString file = QString::fromStdString((morning.folder.path() / "bad.csv").string());
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("no such columns\nat all\n");
    out.close();
    at.act(1);
    at.give("FILE", file);
    at.give("mapping", "kawasaki-hkn");
    at.give("issued", "2024-10-02");
    at.give("as-of", "2024-09-30");
    at.give("people", "2");
    at.give("households", "2");
    carryOut(at);
    CHECK(at.c.refused());
    CHECK(at.page->answer().isVisible());
    CHECK(at.page->form().field("people")->value() == "2");
}

TEST_CASE("tray labels and the cards go, pause and stop are made at the page of the trays") {
    Morning morning;
    AtPage at(morning, Qt::Key_F5);
    at.tab(3);
    REQUIRE(at.page->panel(3).choose("tray", "printer-1/2"));
    const QTemporaryDir folder;
    at.act(1);
    at.give("out", folder.filePath("tray.pdf"));
    carryOut(at);
    REQUIRE(isAnswered(at));
    CHECK(QFile(folder.filePath("tray.pdf")).size() > 1000);
    at.act(2);
    at.give("out", folder.filePath("cards"));
    carryOut(at);
    REQUIRE(isAnswered(at));
    for (const char* card : {"cards/card-go.pdf", "cards/card-pause.pdf", "cards/card-stop.pdf"})
        CHECK(QFile(folder.filePath(card)).size() > 1000);
}

TEST_CASE("a clock before the newest record stops every act, until two say at the record that it is right") {
    Morning morning;
    Opening how;
    how.from = morning.world.begins().plusMinutes(-180);
    AtPage at(morning, Qt::Key_F8, Qt::ShiftModifier, how);
    at.c.scan(BadgeCode{"0102"}.encode());
    at.c.givePin("0102");
    REQUIRE(at.c.waitFor([&] { return at.c.refused(); }));
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.c.who->someone());
    at.act(3);
    at.c.scan(BadgeCode{"0102"}.encode());
    at.second("0102"); // is nobody else
    carryOut(at);
    CHECK(at.page->form().isOpen());
    at.second("0103");
    at.c.keep("clock-confirmed");
    carryOut(at, {"0102", "0103"});
    REQUIRE(isAnswered(at));
    at.c.arrive("0417");
}
