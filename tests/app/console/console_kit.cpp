#include "tests/app/console/console_kit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/load/load_page.h"
#include "app/console/pages.h"

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

Console::Console(Morning& theMorning, QSize size, Language language, console::Shade shade)
    : morning(theMorning), clock(theMorning.world.begins()),
      desk(new desk::Desk({theMorning.world.home(), {}, clock, random, "console"})), theme(shade, 1),
      who(new console::Who(*desk)),
      window(new console::Window(*desk, theme, *who, sounds, language, console::allPages)) {
    QApplication::setStyle("Fusion");
    window->resize(size);
    window->bring(&load());
    window->show();
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

void Console::settle() {
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        desk->look<int>(
            window.get(), [](cli::Home&) { return 1; }, [&](const int&) { answered = true; });
        if (!waitFor([&] { return answered; }))
            FAIL("the desk does not answer");
    }
}

void Console::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* to = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers);
    QApplication::sendEvent(to, &shortcut);
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(to, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(to, &up);
}

void Console::type(const QString& text) {
    for (const QChar c : text) {
        QWidget* to = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QKeyEvent down(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
        QApplication::sendEvent(to, &down);
        QKeyEvent up(QEvent::KeyRelease, c.toUpper().unicode(), Qt::NoModifier, QString(c));
        QApplication::sendEvent(to, &up);
    }
}

void Console::givePin(const std::string& badge) {
    auto* panel = window->findChild<console::PinPanel*>();
    REQUIRE(waitFor([&] { return panel->isAsking(); }));
    auto* field = panel->findChild<QLineEdit*>();
    field->setFocus();
    field->setText(QString::fromStdString(morning.world.pinOf(BadgeId(badge))));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
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

} // namespace daishi::test
