#include "app/floor/held_card.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyle>

namespace daishi::practice {

HeldCard::HeldCard(QString mime, QString name, QWidget* parent)
    : QFrame(parent), mime_(std::move(mime)), name_(std::move(name)) {
    setObjectName(QStringLiteral("card"));
    setCursor(Qt::OpenHandCursor);
}

void HeldCard::takes(QStringList mimes, std::function<void(const QString&, const QString&)> dropped) {
    takes_ = std::move(mimes);
    dropped_ = std::move(dropped);
    setAcceptDrops(true);
}

void HeldCard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && opened_)
        opened_();
    else
        QFrame::keyPressEvent(event);
}

void HeldCard::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void HeldCard::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) ||
        (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance())
        return;
    auto* data = new QMimeData;
    data->setData(mime_, name_.toUtf8());
    auto* drag = new QDrag(this); // Qt's own from here on
    drag->setMimeData(data);
    drag->setPixmap(grab().scaledToWidth(width() / 2, Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction);
}

void HeldCard::showWanted(bool wanted) {
    setProperty("wanted", wanted);
    style()->unpolish(this);
    style()->polish(this);
}

void HeldCard::dragEnterEvent(QDragEnterEvent* event) {
    for (const QString& mime : takes_) {
        const QByteArray name = event->mimeData()->data(mime);
        if (name.isEmpty() || (mime == mime_ && name == name_.toUtf8()))
            continue;
        event->acceptProposedAction();
        showWanted(true);
        return;
    }
}

void HeldCard::dragLeaveEvent(QDragLeaveEvent*) {
    showWanted(false);
}

void HeldCard::dropEvent(QDropEvent* event) {
    showWanted(false);
    for (const QString& mime : takes_) {
        const QByteArray name = event->mimeData()->data(mime);
        if (name.isEmpty())
            continue;
        event->acceptProposedAction();
        // After the drag has ended: what is dropped may open a dialog.
        QMetaObject::invokeMethod(
            this, [this, mime, name] { dropped_(mime, QString::fromUtf8(name)); }, Qt::QueuedConnection);
        return;
    }
}

} // namespace daishi::practice
