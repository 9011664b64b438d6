#include "app/floor/drawings.h"

#include <QPainter>

#include "app/floor/style.h"

namespace daishi::practice {

namespace {

double within(double share) {
    return qBound(0.0, share, 1.0);
}

} // namespace

CartonDrawing::CartonDrawing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CartonDrawing::setFilled(double share) {
    share_ = within(share);
    update();
}

QSize CartonDrawing::sizeHint() const {
    return QSize(unit(this) * 7 / 2, unit(this) * 3);
}

// A closed carton seen from the front and above, with tape and a white label; what is gone shows as a lower
// fill.
void CartonDrawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades& c = shades();
    const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double lid = all.height() * 0.22;
    const double slant = all.width() * 0.1;
    painter.setPen(QPen(c.cartonEdge, 1));
    painter.setBrush(c.tape);
    painter.drawPolygon(QPolygonF{{all.left() + slant, all.top()},
                                  {all.right() - slant, all.top()},
                                  {all.right(), all.top() + lid},
                                  {all.left(), all.top() + lid}});
    const QRectF front(all.left(), all.top() + lid, all.width(), all.height() - lid);
    painter.setBrush(c.ground);
    painter.drawRect(front);
    painter.setBrush(c.carton);
    painter.drawRect(front.adjusted(0, front.height() * (1 - share_), 0, 0));
    const QRectF label(front.left() + front.width() * 0.3, front.top() + front.height() * 0.3,
                       front.width() * 0.55, front.height() * 0.45);
    painter.setBrush(c.card);
    painter.drawRect(label);
    for (int i = 0; i < 3; ++i)
        painter.drawLine(QPointF(label.left() + 2, label.top() + label.height() * (i + 1) / 4),
                         QPointF(label.right() - 2, label.top() + label.height() * (i + 1) / 4));
}

TrayDrawing::TrayDrawing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TrayDrawing::setState(double share, bool out) {
    share_ = within(share);
    out_ = out;
    update();
}

QSize TrayDrawing::sizeHint() const {
    return QSize(unit(this) * 4, unit(this) * 5 / 2);
}

// An open drawer with a stack in it; pulled out, it stands apart from the printer's edge.
void TrayDrawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades& c = shades();
    const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double gap = out_ ? all.width() * 0.22 : all.width() * 0.04;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.bar);
    painter.drawRect(QRectF(all.left(), all.top(), all.width() * 0.06, all.height()));
    const QRectF drawer(all.left() + all.width() * 0.06 + gap, all.top(), all.width() * 0.68, all.height());
    const double most = drawer.height() - 4;
    const double high = share_ > 0 ? qMax(2.0, most * share_) : 0;
    painter.setBrush(QColor("#f3e6ee"));
    painter.setPen(QPen(c.line, 1));
    const QRectF stack(drawer.left() + 3, drawer.bottom() - 2 - high, drawer.width() - 6, high);
    if (high > 0)
        painter.drawRect(stack);
    for (double y = stack.top() + 3; y < stack.bottom() - 1; y += 3)
        painter.drawLine(QPointF(stack.left(), y), QPointF(stack.right(), y));
    painter.setPen(QPen(c.faint, 2));
    painter.drawPolyline(QPolygonF{{drawer.left(), drawer.top() + drawer.height() * 0.2},
                                   {drawer.left(), drawer.bottom()},
                                   {drawer.right(), drawer.bottom()},
                                   {drawer.right(), drawer.top() + drawer.height() * 0.2}});
}

} // namespace daishi::practice
