#include "app/console/frame/sign.h"

#include <QPainter>
#include <cmath>

#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

QPolygonF octagon(double a) {
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        corners << QPointF(a / 2 * (1 + std::cos(angle)), a / 2 * (1 + std::sin(angle)));
    }
    return corners;
}

} // namespace

QColor colourOf(const Theme& theme, Meaning meaning) {
    const Colours& c = theme.colours();
    switch (meaning) {
    case Meaning::Calm:
        return c.line;
    case Meaning::Go:
        return c.go;
    case Meaning::Wait:
        return c.wait;
    case Meaning::Stop:
        return c.stop;
    }
    return c.line;
}

Sign::Sign(const Theme& theme, Meaning meaning, Ground ground, QWidget* parent)
    : QWidget(parent), theme_(theme), meaning_(meaning), ground_(ground) {}

void Sign::mean(Meaning meaning) {
    meaning_ = meaning;
    update();
}

void Sign::paintEvent(QPaintEvent*) {
    const QColor colour = colourOf(theme_, meaning_);
    const QColor shape = ground_ == Ground::Card ? colour : QColor(Qt::white);
    const QColor inside = ground_ == Ground::Card ? QColor(Qt::white) : colour;
    const double a = std::min(width(), height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    QFont font = this->font();
    font.setPixelSize(int(a * 0.5));
    font.setBold(true);
    painter.setFont(font);
    switch (meaning_) {
    case Meaning::Calm:
        return;
    case Meaning::Go: {
        painter.drawEllipse(QRectF(0, 0, a, a));
        painter.setPen(QPen(inside, a / 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{a * 0.28, a * 0.53}, {a * 0.44, a * 0.69}, {a * 0.73, a * 0.33}};
        painter.drawPolyline(tick, 3);
        return;
    }
    case Meaning::Wait:
        painter.drawPolygon(QPolygonF({{a / 2, a * 0.05}, {a, a * 0.92}, {0, a * 0.92}}));
        painter.setPen(inside);
        painter.drawText(QRectF(0, a * 0.22, a, a * 0.7), Qt::AlignCenter, "!");
        return;
    case Meaning::Stop:
        painter.drawPolygon(octagon(a));
        painter.setPen(inside);
        painter.drawText(QRectF(0, 0, a, a), Qt::AlignCenter, "止");
        return;
    }
}

} // namespace daishi::console
