#include "app/console/frame/focus.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace daishi::console {

bool stepFocusWithin(QWidget& cover, bool next) {
    QWidget* const from = QApplication::focusWidget();
    QWidget* const start = from && cover.isAncestorOf(from) ? from : &cover;
    const auto step = [next](QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = step(start); at != start; at = step(at)) {
        if (!cover.isAncestorOf(at) || !at->isVisible() || !at->isEnabled() ||
            !(at->focusPolicy() & Qt::TabFocus) || at->focusProxy())
            continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return start == from;
}

void focusWhileItScrolls(QScrollArea* area) {
    const auto follow = [area](int, int most) {
        area->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus);
    };
    follow(0, area->verticalScrollBar()->maximum());
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, follow);
}

} // namespace daishi::console
