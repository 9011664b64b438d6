#include "tests/app/scanner/qt_kit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QVBoxLayout>
#include <QWindow>
#include <catch2/catch.hpp>

#include "app/scanner/replay_key.h"
#include "tests/app/scanner/strokes.h"

namespace daishi::test {

using scanner::Stroke;

bool until(const std::function<bool()>& holds) {
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

Screen::Screen(const scanner::FrameSettings& settings) {
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(line = new QLineEdit);
    layout->addWidget(pin = new QLineEdit);
    layout->addWidget(button = new QPushButton("OK"));
    pin->setEchoMode(QLineEdit::Password);
    QObject::connect(button, &QPushButton::clicked, &window, [this] { ++clicked; });
    for (const char* keys : {"Ctrl+S", "F2", "D", "S"}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), &window);
        QObject::connect(shortcut, &QShortcut::activated, &window, [this] { ++shortcuts; });
    }
    window.show();
    window.activateWindow();
    REQUIRE(until([&] { return QGuiApplication::focusWindow() == window.windowHandle(); }));
    focus(*line);
    filter = std::make_unique<scanner::WedgeFilter>(settings, [this] { return now_; });
    QObject::connect(filter.get(), &scanner::WedgeFilter::scanned, &window,
                     [this](const QByteArray& raw) { scans.push_back(raw.toStdString()); });
    QObject::connect(filter.get(), &scanner::WedgeFilter::dropped, &window,
                     [this](scanner::Dropped why) { dropped.push_back(why); });
}

Screen::~Screen() = default;

void Screen::focus(QWidget& widget) {
    widget.setFocus();
    REQUIRE(until([&] { return QApplication::focusWidget() == &widget; }));
}

void Screen::keys(const std::string& text, int gap) {
    for (const Stroke& stroke : strokes(text)) {
        now_ += scanner::Milliseconds(gap);
        int key = 0;
        QString typed;
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        if (stroke.kind == Stroke::Kind::Character) {
            typed = QString::fromStdString(stroke.key);
            key = typed[0].toUpper().unicode();
            if (typed[0].isUpper())
                modifiers = Qt::ShiftModifier;
        } else {
            const auto combined = QKeySequence(QString::fromStdString(stroke.key))[0];
            key = combined.key() == Qt::Key_Enter ? Qt::Key_Return : combined.key();
            modifiers = combined.keyboardModifiers();
            if (key == Qt::Key_Return)
                typed = "\r";
            else if (modifiers == Qt::ControlModifier)
                typed = QString(QChar(key - 0x40));
        }
        press(key, typed, modifiers);
        release(key);
    }
}

// As the window system does it: overriding and shortcuts first, then the key.
void Screen::press(int key, const QString& text, Qt::KeyboardModifiers modifiers) {
    QWindow* to = QGuiApplication::focusWindow();
    REQUIRE(to);
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    if (!scanner::runsShortcut(*to, event))
        QCoreApplication::sendEvent(to, &event);
}

void Screen::release(int key) {
    QKeyEvent event(QEvent::KeyRelease, key, Qt::NoModifier);
    if (QWindow* to = QGuiApplication::focusWindow())
        QCoreApplication::sendEvent(to, &event);
}

void Screen::compose(const QString& preedit, const QString& commit, int gap) {
    now_ += scanner::Milliseconds(gap);
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

// What the filter tells is posted before the mark that is waited for.
void Screen::quiet() {
    now_ += scanner::Milliseconds(1000);
    REQUIRE(until([&] { return !filter->isHolding(); }));
    bool told = false;
    QMetaObject::invokeMethod(
        &window, [&] { told = true; }, Qt::QueuedConnection);
    REQUIRE(until([&] { return told; }));
}

} // namespace daishi::test
