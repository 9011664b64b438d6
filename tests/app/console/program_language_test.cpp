// The program as a whole, in this process: its language changes, and everything but the window goes on.
#include <filesystem>

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

#include "app/console/frame/notices.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/program.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

bool hasWords(const QWidget& window, const QString& words) {
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        if (child->accessibleName() == words)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("another language makes the window anew, and keeps who stands there and the scanners") {
    QStandardPaths::setTestModeEnabled(true); // what is chosen here is nobody's choice
    QFile::remove(console::ConsoleSettings::usualFile());
    Morning morning;
    console::PracticeClock clock(morning.world.begins());
    console::Program program({morning.world.home(), {}, {}}, clock, Language::Japanese);
    program.start();
    REQUIRE(comes([&] { return program.window().context().scanners != nullptr; }));
    const auto& context = [&]() -> console::Context& { return program.window().context(); };
    REQUIRE(comes([&] { return context().desk.isOpen(); }));
    scanner::Hub* const hub = context().scanners;
    CHECK(hasWords(program.window(), "装填・印刷"));

    Q_EMIT hub->scanned("test", QByteArray::fromStdString(BadgeCode{"0417"}.encode()));
    auto* pin = program.window().findChild<console::PinPanel*>();
    REQUIRE(comes([&] { return pin->isAsking(); }));
    program.speakFromNowOn(Language::English); // not while somebody types a PIN
    CHECK(hasWords(program.window(), "装填・印刷"));
    auto* typed = pin->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QString::fromStdString(morning.world.pinOf(BadgeId("0417"))));
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(comes([&] { return context().who.badge() == BadgeId("0417"); }));
    REQUIRE(comes([&] { return !program.window().isCovered(); }));

    const QPointer<console::Window> before = &program.window();
    context().settings->choose([&] {
        auto choices = context().settings->now();
        choices.language = Language::English;
        return choices;
    }());
    REQUIRE(comes([&] { return before.isNull(); }));
    CHECK(hasWords(program.window(), "Load and print"));
    CHECK_FALSE(hasWords(program.window(), "装填・印刷"));
    CHECK(program.window().isVisible());
    CHECK(context().language == Language::English);
    CHECK(context().who.badge() == BadgeId("0417"));
    CHECK(context().scanners == hub);

    int told = 0;
    QObject::connect(&context().notices, &console::Notices::said, &program.window(),
                     [&](const QString& text) { told += !text.isEmpty(); });
    Q_EMIT hub->scanned("test", QByteArray::fromStdString(morning.mark("kawasaki-hkn-3")));
    CHECK(told == 1); // by one scanner, in one window
    QFile::remove(console::ConsoleSettings::usualFile());
    QStandardPaths::setTestModeEnabled(false);
}
