// With real widgets: a scan never lands in a field, presses no button and runs no shortcut, whatever has the
// focus; and a person notices nothing.
#include "app/scanner/wedge_filter.h"

#include <QDialog>
#include <QTextEdit>
#include <catch2/catch.hpp>

#include "tests/app/scanner/qt_kit.h"

using namespace daishi::scanner;
using daishi::test::Screen;
using daishi::test::until;

namespace {

using Scans = std::vector<std::string>;

FrameSettings framed() {
    FrameSettings settings;
    settings.prefix = {"F13"};
    return settings;
}

const std::string kScan = "DB2D24s7";

} // namespace

TEST_CASE("a scan lands nowhere, whatever has the focus") {
    for (const bool withPrefix : {false, true}) {
        Screen screen(withPrefix ? framed() : FrameSettings());
        QTextEdit text(&screen.window);
        text.show();
        const std::string prefix = withPrefix ? "{F13}" : "";
        Scans expected;
        for (QWidget* focus : std::vector<QWidget*>{screen.line, screen.pin, screen.button, &text}) {
            INFO(focus->metaObject()->className() << ", prefix " << prefix);
            screen.focus(*focus);
            screen.scanner(prefix + kScan + "{Enter}");
            screen.scanner(prefix + "DT11{Enter}{Enter}");
            screen.quiet();
            expected.insert(expected.end(), {kScan, "DT11"});
            CHECK(screen.scans == expected);
            CHECK(screen.clicked == 0);
            CHECK(screen.shortcuts == 0); // "S" is one
            CHECK(screen.line->text().isEmpty());
            CHECK(screen.pin->text().isEmpty());
            CHECK(text.toPlainText().isEmpty());
            CHECK(focus->hasFocus());
        }
    }
}

TEST_CASE("a default button is not pressed by a scan, and is by a person") {
    Screen screen;
    QDialog dialog(&screen.window);
    QPushButton ok("OK", &dialog);
    QLineEdit field(&dialog);
    int clicked = 0;
    ok.setDefault(true);
    QObject::connect(&ok, &QPushButton::clicked, [&] { ++clicked; });
    dialog.open();
    REQUIRE(until([&] { return dialog.isActiveWindow(); }));
    screen.focus(field);
    screen.scanner(kScan + "{Enter}");
    screen.quiet();
    CHECK(clicked == 0);
    CHECK(screen.scans == Scans{kScan});
    screen.person("{Enter}");
    CHECK(clicked == 1);
}

TEST_CASE("what has no frame is ignored and told") {
    Screen screen(framed());
    screen.focus(*screen.button);
    screen.scanner(kScan + "{Enter}");
    screen.quiet();
    CHECK(screen.scans.empty());
    CHECK(screen.clicked == 0);
    CHECK(screen.dropped == std::vector<Dropped>{Dropped::Unframed});
}

TEST_CASE("typing arrives unchanged and in its order") {
    Screen screen;
    screen.person("lot 12]");
    screen.quiet();
    screen.keys("abc", 10); // three as quick as a scanner
    screen.person("xyz");
    screen.quiet();
    CHECK(screen.line->text() == "lot 12]abcxyz");
    screen.focus(*screen.pin);
    screen.person("1234");
    screen.quiet();
    CHECK(screen.pin->text() == "1234");
    CHECK(screen.scans.empty());
    CHECK(screen.dropped.empty());
}

TEST_CASE("typing before and behind a scan arrives, the scan does not") {
    Screen screen(framed());
    screen.person("ab");
    screen.scanner("{F13}" + kScan + "{Enter}");
    screen.person("cd");
    screen.quiet();
    CHECK(screen.line->text() == "abcd");
    CHECK(screen.scans == Scans{kScan});
}

TEST_CASE("shortcuts and buttons work for a person") {
    Screen screen;
    screen.person("{Ctrl+S}{F2}");
    CHECK(screen.shortcuts == 2);
    screen.focus(*screen.button);
    screen.person("d"); // one key, a shortcut where nothing is typed
    screen.quiet();
    CHECK(screen.shortcuts == 3);
    screen.press(Qt::Key_Space, " ");
    screen.quiet();
    screen.release(Qt::Key_Space);
    CHECK(screen.clicked == 1);
}

TEST_CASE("a second line end behind a scan runs no shortcut either") {
    Screen screen;
    int sent = 0;
    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_Return), &screen.window);
    QObject::connect(shortcut, &QShortcut::activated, &screen.window, [&] { ++sent; });
    screen.focus(*screen.button);
    screen.scanner(kScan + "{Enter}{Enter}");
    screen.quiet();
    CHECK(sent == 0);
    screen.person("{Enter}");
    CHECK(sent == 1);
}

TEST_CASE("a key that was held may be a shortcut") {
    Screen screen;
    screen.focus(*screen.button);
    screen.press(Qt::Key_D, "d");
    CHECK(screen.shortcuts == 0); // not known yet whose it is
    screen.quiet();
    CHECK(screen.shortcuts == 1);
}

TEST_CASE("a shortcut follows the keys before it") {
    Screen screen;
    QString seen;
    auto* shortcut = new QShortcut(QKeySequence("Ctrl+E"), &screen.window);
    QObject::connect(shortcut, &QShortcut::activated, &screen.window, [&] { seen = screen.line->text(); });
    screen.keys("ab{Ctrl+E}", 10);
    screen.quiet();
    CHECK(seen == "ab");
}

TEST_CASE("a release goes where its press went") {
    Screen screen;
    struct Counter : QObject {
        int pressed = 0, released = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            pressed += event->type() == QEvent::KeyPress;
            released += event->type() == QEvent::KeyRelease;
            return false;
        }
    } counter;
    screen.line->installEventFilter(&counter);
    screen.press(Qt::Key_X, "x"); // held down by a person while the scan comes
    screen.quiet();
    screen.scanner("DB2");
    screen.release(Qt::Key_X);
    screen.scanner("4{Enter}");
    screen.quiet();
    CHECK(counter.pressed == 1);
    CHECK(counter.released == 1);
    CHECK(screen.scans == Scans{"DB24"});
    screen.person("ab");
    screen.quiet();
    CHECK(counter.pressed == 3);
    CHECK(counter.released == 3);
}

TEST_CASE("keys given back do not wait for a dialog that one of them opens") {
    Screen screen;
    QString within;
    const auto onlyOnce = Qt::ConnectionType(Qt::SingleShotConnection);
    const auto open = [&] {
        until([&] { return screen.line->text() == "abc"; }); // a loop of its own, as exec() has one
        within = screen.line->text();
    };
    QObject::connect(screen.line, &QLineEdit::textEdited, &screen.window, open, onlyOnce);
    screen.keys("abc", 10);
    screen.quiet();
    CHECK(within == "abc");
    CHECK(screen.line->text() == "abc");
}
