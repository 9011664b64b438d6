#include "app/console/frame/key_guard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace daishi::console {

namespace {

bool isKey(const QEvent& event) {
    return event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress ||
           event.type() == QEvent::KeyRelease;
}

} // namespace

KeyGuard::KeyGuard(QWidget* window, std::function<QWidget*()> onTop)
    : QObject(window), window_(window), onTop_(std::move(onTop)) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepFocus(now); });
}

bool KeyGuard::isInside(const QWidget* top, const QWidget* one) const {
    return one == top || top->isAncestorOf(one);
}

bool KeyGuard::eventFilter(QObject* to, QEvent* event) {
    if (!isKey(*event))
        return false;
    auto* widget = qobject_cast<QWidget*>(to);
    QWidget* const top = widget && widget->window() == window_ ? onTop_() : nullptr;
    if (!top)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // it is a key of the widget, and of no shortcut
        return true;
    }
    if (isInside(top, widget) || widget == window_)
        return false;
    top->setFocus();
    return true;
}

void KeyGuard::keepFocus(QWidget* now) {
    if (!now || now->window() != window_)
        return;
    if (QWidget* const top = onTop_(); top && !isInside(top, now))
        top->setFocus();
}

} // namespace daishi::console
