#include "tests/app/console/pages_kit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

#include "app/scanner/replay_key.h"

namespace daishi::test {

AtPage::AtPage(Morning& morning, Qt::Key wanted, Qt::KeyboardModifiers modifiers, const Opening& how)
    : c(morning, how) {
    c.window->activateWindow();
    REQUIRE(c.waitFor([&] { return QGuiApplication::focusWindow() == c.window->windowHandle(); }));
    at(wanted, modifiers);
}

console::TablePage& AtPage::at(Qt::Key wanted, Qt::KeyboardModifiers modifiers) {
    key(wanted, modifiers);
    page = dynamic_cast<console::TablePage*>(c.window->front());
    REQUIRE(page);
    REQUIRE(page->key() == QKeySequence(int(modifiers) | int(wanted)));
    settle();
    return *page;
}

void AtPage::key(Qt::Key wanted, Qt::KeyboardModifiers modifiers) {
    QWindow* to = c.window->windowHandle();
    QKeyEvent down(QEvent::KeyPress, wanted, modifiers);
    if (!scanner::runsShortcut(*to, down))
        QCoreApplication::sendEvent(to, &down);
    QKeyEvent up(QEvent::KeyRelease, wanted, modifiers);
    QCoreApplication::sendEvent(to, &up);
}

void AtPage::give(const std::string& name, const QString& text) {
    console::Field* field = page->form().field(name);
    INFO(name);
    REQUIRE(field);
    field->fill(text);
}

void AtPage::tab(int number) {
    page->bringTab(number);
    settle();
}

void AtPage::settle() {
    REQUIRE(c.waitFor([&] { return !page->isLooking(); }));
    c.settle();
    REQUIRE(c.waitFor([&] { return !page->isLooking(); }));
}

std::string AtPage::cell(const std::string& column) const {
    return page->panel(page->tab()).word(column);
}

int AtPage::rows() const {
    return page->panel(page->tab()).rows().rowCount();
}

} // namespace daishi::test
