// What the window keeps and what it drops: refusals that nobody has read, the printer that is shown, sheets
// in doubt, a ticket over a load, keys that are held down, and a store that was gone.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QWindow>

#include "app/console/frame/answers.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/doubt_panel.h"
#include "app/scanner/replay_key.h"
#include "tests/app/console/load_kit.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

const PrinterId kFirst("printer-1"), kSecond("printer-2");

desk::Reply refusedWith(RefusalCode code) {
    desk::Reply reply;
    reply.came = Refusal{code, {}, {}, {}};
    return reply;
}

bool shows(Console& c, RefusalCode code) {
    for (const QLabel* label : c.window->findChild<console::RefusalCard*>()->findChildren<QLabel*>()) {
        if (label->text().toStdString() == numberOf(code))
            return c.refused();
    }
    return false;
}

// A key that is held down: once, and then again and again, as the window system tells it.
void hold(Console& c, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWindow* to = c.window->windowHandle();
    for (int round = 0; round < 5; ++round) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, QString(), round > 0);
        if (!scanner::runsShortcut(*to, down))
            QCoreApplication::sendEvent(to, &down);
    }
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(to, &up);
}

// The printer goes off under a run; what came out by then is in doubt.
console::DoubtPanel& doubtIn(Console& c) {
    c.morning.world.act("floor speed printer-1 40");
    c.arrive("0417");
    printOn(c);
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return c.morning.world.look().output.size() > 5; }));
    c.morning.world.act("floor unplug printer-1");
    REQUIRE(c.waitFor([&] { return c.stopped(); }));
    c.scan(BadgeCode{"0417"}.encode());
    auto* doubt = c.load().findChild<console::DoubtPanel*>();
    c.load().look();
    REQUIRE(c.waitFor([&] { return doubt->isOpen(); }));
    c.settle();
    return *doubt;
}

// Of those that came out, without the first, which was approved.
std::vector<std::string> doubtful(Morning& morning) {
    std::vector<std::string> codes;
    for (const auto& sheet : morning.world.look().output) {
        if (!sheet.piece.empty() && !sheet.jammed)
            codes.push_back(sheet.piece);
    }
    codes.erase(codes.begin());
    return codes;
}

bool says(const QWidget& panel, const QString& words) {
    const auto labels = panel.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(words); });
}

// The configuration of the house, with one blank that nothing looks like: its mark is asked for nowhere.
struct PlainBlanks {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("daishi-plain-blanks-" + std::to_string(getpid()));

    PlainBlanks() {
        std::filesystem::remove_all(folder);
        std::filesystem::copy(DAISHI_CONFIG_FOLDER, folder, std::filesystem::copy_options::recursive);
        std::ifstream in(folder / "blank-types.toml");
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto drop = [&](const std::string& what, const std::string& with) {
            const auto at = text.find(what, text.find("id = \"kawasaki-hkn-3\""));
            REQUIRE(at != std::string::npos);
            text.replace(at, what.size(), with);
        };
        drop("colour = \"#f3e6ee\"", "colour = \"#d0f0d0\"");
        drop("look-alike-group = \"kokuho-card\"\n", "");
        drop("at-load = [\"E2\", \"E3\"]", "at-load = [\"E2\"]");
        drop("at-first-article = [\"E3\"]", "at-first-article = []");
        std::ofstream(folder / "blank-types.toml") << text;
    }
    ~PlainBlanks() { std::filesystem::remove_all(folder); }
};

// What is told in the line of notices from now on, as long as the window stands.
void hear(Console& c, QString& said) {
    QObject::connect(&c.window->context().notices, &console::Notices::said, c.window.get(),
                     [&said](const QString& text) { said = text.isEmpty() ? said : text; });
}

} // namespace

TEST_CASE("a refusal that nobody has read is not cleared by what fails behind it") {
    Morning morning;
    Console c(morning);
    auto& context = c.window->context();
    context.answers.tell(refusedWith(RefusalCode::StockTypeMismatch));
    REQUIRE(shows(c, RefusalCode::StockTypeMismatch));
    SECTION("a page could not be read") {
        c.desk->look<int>(
            c.window.get(), [](cli::Home&) -> int { throw StoreError(StoreFault::Busy, "of the test"); },
            [](const int&) {});
        c.settle();
        CHECK(shows(c, RefusalCode::StockTypeMismatch));
    }
    SECTION("another errand came to nothing: it waits behind") {
        desk::Reply failed;
        failed.came = cli::Told{{"駄目でした。", "It failed."}, {"もう一度。", "Again."}};
        context.answers.tell(failed, "of the test");
        context.answers.tell(refusedWith(RefusalCode::PinWrong));
        CHECK(shows(c, RefusalCode::StockTypeMismatch));
        c.press(Qt::Key_Return);
        CHECK(c.refused());
        CHECK_FALSE(shows(c, RefusalCode::StockTypeMismatch));
        CHECK_FALSE(shows(c, RefusalCode::PinWrong));
        c.press(Qt::Key_Return);
        CHECK(shows(c, RefusalCode::PinWrong));
    }
    c.press(Qt::Key_Return);
    CHECK_FALSE(c.refused());
}

TEST_CASE("an answer about another printer moves its lane, and not what is shown") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    auto& desk = c.load().loadDesk();
    c.scan(kGoCard);
    desk.choose(kSecond);
    QString said;
    QObject::connect(&c.window->context().notices, &console::Notices::said, c.window.get(),
                     [&](const QString& text) { said = text; });
    REQUIRE(c.waitFor([&] { return morning.world.look().output.size() == 1; }));
    REQUIRE(c.waitFor([&] { return !c.desk->prints(kFirst); }));
    c.settle();
    CHECK(desk.lane().printer == kSecond);
    CHECK(desk.lane().flow.step() == Step::Ticket);
    CHECK_FALSE(desk.lane().run);
    desk.choose(kFirst);
    CHECK(stepOf(c) == Step::Look);
}

TEST_CASE("a code whose mark is not scanned is dropped from the doubt, and that is told") {
    Morning morning;
    Console c(morning);
    auto& doubt = doubtIn(c);
    const auto codes = doubtful(morning);
    REQUIRE(codes.size() >= 2);
    QString said;
    hear(c, said);
    c.scan(codes[0]);
    CHECK(said.isEmpty());
    c.scan(codes[1]);
    CHECK(said.contains(QString::fromStdString(codes[0])));
    c.scan(morning.mark("kawasaki-hkn-3"));
    const auto counts = [&](int good) {
        return says(doubt, QCoreApplication::translate("daishi::console::DoubtPanel", "good %1, spoiled %2")
                               .arg(good)
                               .arg(0));
    };
    CHECK(counts(1)); // one of the two
    said.clear();
    c.scan(codes[1]);
    CHECK(said.contains(QString::fromStdString(codes[1]))); // scanned already
    said.clear();
    c.scan(codes[0]);
    c.scan(morning.mark("kawasaki-hkn-3"));
    CHECK(said.isEmpty());
}

TEST_CASE("a doubt about blanks that no mark is asked of counts each sheet by its code alone") {
    const PlainBlanks plain;
    Morning morning(plain.folder, {});
    Console c(morning);
    doubtIn(c);
    const auto codes = doubtful(morning);
    REQUIRE(codes.size() >= 2);
    QString said;
    hear(c, said);
    c.scan(codes[0]);
    c.scan(codes[1]);
    CHECK(said.isEmpty());
    c.scan(codes[0]);
    CHECK(said.contains(QString::fromStdString(codes[0]))); // scanned already: it counted
}

TEST_CASE("the ticket of another job over a live load swaps nothing") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    loadFor(c);
    auto& desk = c.load().loadDesk();
    c.scan(morning.ticket(1)); // goes to the printer that is free
    c.settle();
    CHECK(desk.lane().printer == kSecond);
    CHECK(desk.lane().flow.ticket() == morning.ticket(1));
    c.scan(kGoCard);
    c.settle();
    CHECK(morning.world.look().output.empty());
    desk.choose(kFirst);
    CHECK(stepOf(c) == Step::Ready);
    CHECK(desk.lane().flow.ticket() == morning.ticket(0));
    desk.lane().flow.found(Step::Ready, morning.ticket(1), trayCode(morning), desk.lane().flow.box());
    QString said;
    hear(c, said);
    c.scan(kGoCard); // where two hands have got the lane and the load apart all the same
    c.settle();
    CHECK_FALSE(said.isEmpty());
    CHECK_FALSE(desk.lane().run);
    CHECK(morning.world.look().output.empty());
}

TEST_CASE("a key that is held down is one act") {
    Morning morning;
    morning.world.act("floor speed printer-1 60");
    Console c(morning);
    c.arrive("0417");
    loadFor(c, 2);
    int starts = 0, stops = 0, clears = 0;
    QObject::connect(c.desk.get(), &desk::Desk::acted, c.window.get(), [&](const desk::Errand& errand) {
        starts += errand.verb == "start" || errand.verb == "resume";
        stops += errand.verb == "stop";
        clears += errand.verb == "clear";
    });
    hold(c, Qt::Key_F10);
    REQUIRE(reaches(c, Step::Look));
    c.settle();
    CHECK(starts == 1);
    c.scan(morning.lastPiece());
    c.scan(morning.mark("kawasaki-hkn-3"));
    REQUIRE(reaches(c, Step::Printing));
    REQUIRE(c.waitFor([&] { return morning.world.look().output.size() > 3; }));
    hold(c, Qt::Key_F10); // one pause, and no going on behind it
    REQUIRE(reaches(c, Step::Paused));
    c.settle();
    CHECK(stepOf(c) == Step::Paused);
    CHECK(starts == 1);
    hold(c, Qt::Key_F12);
    REQUIRE(reaches(c, Step::Printed));
    c.settle();
    CHECK(stops == 1);
    morning.world.act("floor take from printer-1/2 into K1");
    c.type("449"); // of 500, as the book has it
    c.press(Qt::Key_Return);
    REQUIRE(c.waitFor([&] { return c.load().loadDesk().lane().view.tray->view.inTray.isZero(); }));
    c.settle();
    hold(c, Qt::Key_Return, Qt::ControlModifier);
    c.settle();
    CHECK(clears == 1);
}

TEST_CASE("what was said of the next scan ends with who said it and where, and not with the run") {
    Morning morning;
    morning.world.act("floor speed printer-1 400");
    Console c(morning);
    c.arrive("0417");
    auto& desk = c.load().loadDesk();
    SECTION("another page") {
        desk.spoilNext(true);
        c.window->bring(QKeySequence(Qt::Key_F5));
        c.settle();
        CHECK_FALSE(desk.spoilsNext());
    }
    SECTION("another printer") {
        desk.spoilNext(true);
        desk.choose(kSecond);
        CHECK_FALSE(desk.spoilsNext());
    }
    SECTION("another person") {
        desk.spoilNext(true);
        c.arrive("0102");
        CHECK_FALSE(desk.spoilsNext());
    }
    // Dropped with the run, the sheet in the hand that was called spoiled would be read as a good one.
    SECTION("the run ends meanwhile: it stands") {
        printOn(c);
        desk.spoilNext(true);
        REQUIRE(reaches(c, Step::Printed));
        c.settle();
        CHECK(desk.spoilsNext());
        c.scan(morning.lastPiece());
        c.settle();
        c.settle();
        CHECK_FALSE(desk.spoilsNext());
        CHECK(desk.lane().view.job->sheets.spoiled == Sheets(1));
    }
}

TEST_CASE("after the store was gone what is in the air is asked again, once it is back") {
    Morning morning;
    Console c(morning);
    c.arrive("0417");
    int recovers = 0;
    QObject::connect(c.desk.get(), &desk::Desk::acted, c.window.get(),
                     [&](const desk::Errand& errand) { recovers += errand.verb == "recover"; });
    const auto store = morning.world.home() / "store.db";
    std::filesystem::rename(store, store.string() + ".away");
    REQUIRE(c.waitFor([&] { return !c.desk->isOpen(); }));
    CHECK(recovers == 0);
    std::filesystem::rename(store.string() + ".away", store);
    REQUIRE(c.waitFor([&] { return c.desk->isOpen(); }));
    CHECK(c.waitFor([&] { return recovers == 1; }));
    c.settle();
    CHECK(recovers == 1);
}
