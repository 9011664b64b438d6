#include "app/console/picture/closed_by_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

#include "app/console/frame/focus.h"

namespace daishi::console {

ClosedByKey::ClosedByKey(QPushButton* close, QWidget* parent) : Cover(parent), close_(close) {
    setFocusPolicy(Qt::StrongFocus);
    close_->setObjectName("main");
    setFocusProxy(close_);
    connect(close_, &QPushButton::clicked, this, &ClosedByKey::close);
    hide();
}

void ClosedByKey::rise() {
    if (!isVisible())
        before_ = QApplication::focusWidget();
    QWidget::show();
    close_->setFocus();
}

void ClosedByKey::close() {
    hide();
    forget();
    if (before_ && before_->isVisible())
        before_->setFocus();
}

void ClosedByKey::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        event->accept();
}

bool ClosedByKey::focusNextPrevChild(bool next) {
    return isVisible() ? stepFocusWithin(*this, next) : Cover::focusNextPrevChild(next);
}

} // namespace daishi::console
