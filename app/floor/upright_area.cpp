#include "app/floor/upright_area.h"

#include <QEvent>
#include <QScrollBar>

namespace daishi::practice {

UprightArea::UprightArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("shelf"));
    setWidget(inside);
    inside->installEventFilter(this);
}

QSize UprightArea::minimumSizeHint() const {
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return QSize(width, QScrollArea::minimumSizeHint().height());
}

// What stands in it has changed its size: then the column itself needs another one.
bool UprightArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace daishi::practice
