#include "tests/app/console/console_kit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include "app/console/frame/picture_shop.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/frame/top_bar.h"
#include "app/console/load/load_page.h"
#include "app/console/pages.h"
#include "app/console/program.h"

namespace daishi::test {

namespace {

constexpr qint64 kLongestMs = 60'000;

} // namespace

practice::SeenBox Morning::box(const std::string& name) {
    for (const practice::SeenBox& box : world.look().boxes) {
        if (box.name == name)
            return box;
    }
    FAIL("there is no box " << name);
    return {};
}

std::string Morning::mark(const std::string& blankType) const {
    return world.registry().blankType(BlankTypeId(blankType))->mark;
}

std::string Morning::lastPiece() {
    const auto seen = world.look();
    REQUIRE_FALSE(seen.output.empty());
    return seen.output.back().piece;
}

Console::Console(Morning& theMorning, const Opening& how)
    : morning(theMorning), clock(how.from.value_or(theMorning.world.begins())),
      still(theMorning.world.begins()), theme(how.shade, how.scale) {
    REQUIRE(console::speak(words, how.language));
    Clock& shown = how.still ? static_cast<Clock&>(still) : clock;
    RandomSource& chance = how.still ? static_cast<RandomSource&>(same) : random;
    desk::Setup setup{morning.world.home(), {}, shown, chance, "console"};
    if (how.setUp)
        how.setUp(setup);
    desk = std::make_unique<desk::Desk>(std::move(setup));
    who = std::make_unique<console::Who>(*desk);
    QApplication::setStyle("Fusion");
    qApp->setStyleSheet({}); // of an earlier console, which may have been of another shade
    window = std::make_unique<console::Window>(*desk, theme, *who, sounds, how.language, console::allPages());
    window->resize(how.size);
    window->bring(console::LoadPage::calledBy());
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    desk->open();
    REQUIRE(waitFor([this] { return desk->isOpen(); }));
}

Console::~Console() {
    window.reset();
    who.reset();
    desk.reset();
}

console::LoadPage& Console::load() {
    for (console::Page* page : window->pages()) {
        if (auto* load = dynamic_cast<console::LoadPage*>(page))
            return *load;
    }
    throw std::logic_error("there is no page for loading");
}

void Console::does(desk::Errand errand) {
    bool answered = false;
    desk->carryOut(std::move(errand), window.get(), [&](const desk::Reply& reply) {
        CHECK(reply.answer());
        answered = true;
    });
    REQUIRE(waitFor([&] { return answered; }));
    window->front()->look();
    settle();
}

void Console::keep(const char* name) {
    picture().save(QString(DAISHI_PICTURES) + "/" + name + ".png");
}

bool Console::waitFor(const std::function<bool()>& holds) {
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > kLongestMs)
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

void Console::hearOfPrinters() {
    REQUIRE(waitFor([this] {
        std::size_t told = 0;
        for (const QLabel* label : window->findChild<console::TopBar*>()->findChildren<QLabel*>())
            told += label->accessibleName().isEmpty() || label->text().isEmpty() ? 0 : 1;
        return told >= morning.world.registry().printers.size();
    }));
}

void Console::settle() {
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        desk->look<int>(
            window.get(), [](cli::Home&) { return 1; }, [&](const int&) { answered = true; });
        if (!waitFor([&] { return answered; }))
            FAIL("the desk does not answer");
    }
    REQUIRE(waitFor([&] { return !window->context().pictures.busy(); }));
}

void Console::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
}

void Console::type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), text);
}

void Console::givePin(const std::string& badge) {
    auto* panel = window->findChild<console::PinPanel*>();
    REQUIRE(waitFor([&] { return panel->isAsking(); }));
    type(QString::fromStdString(morning.world.pinOf(BadgeId(badge))));
    press(Qt::Key_Return);
}

void Console::arrive(const std::string& badge) {
    scan(BadgeCode{badge}.encode());
    givePin(badge);
    REQUIRE(waitFor([&] { return who->badge().str() == badge; }));
    settle();
}

bool Console::stopped() {
    return load().stopScreen().isVisible();
}

bool Console::refused() {
    return window->findChild<console::RefusalCard*>()->isVisible();
}

QImage Console::picture() {
    return window->grab().toImage();
}

bool comes(const std::function<bool()>& what) {
    return QTest::qWaitFor(what, 60'000);
}

} // namespace daishi::test
