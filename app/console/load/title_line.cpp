#include "app/console/load/title_line.h"

#include <QPainter>

namespace daishi::console {

namespace {

// The largest size at which the whole title fits into the place, in pixels.
int sizeFitting(const QString& title, QFont font, const QSize& place) {
    int size = std::max(8, int(place.height() * 0.7));
    for (; size > 8; --size) {
        font.setPixelSize(size);
        const QFontMetrics metrics(font);
        if (metrics.horizontalAdvance(title) + size / 2 <= place.width() &&
            metrics.height() <= place.height())
            break;
    }
    return size;
}

} // namespace

TitleLine::TitleLine(const Theme& theme, Side side, QWidget* parent)
    : QWidget(parent), theme_(theme), side_(side) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TitleLine::show(const std::vector<Stretch>& title) {
    title_ = title;
    QString whole;
    for (const Stretch& stretch : title)
        whole += stretch.text;
    setAccessibleName(whole);
    update();
}

QSize TitleLine::sizeHint() const {
    return {theme_.px(20), theme_.px(5)};
}

QSize TitleLine::minimumSizeHint() const {
    return {theme_.px(10), theme_.px(3)};
}

void TitleLine::paintEvent(QPaintEvent*) {
    const Colours& c = theme_.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QString whole;
    for (const Stretch& stretch : title_)
        whole += stretch.text;
    QFont font = this->font();
    font.setBold(true);
    font.setPixelSize(sizeFitting(whole, font, size()));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int pad = font.pixelSize() / 12;
    const int top = (height() - metrics.height()) / 2;
    const bool loaded = side_ == Side::Loaded;
    int x = pad;
    for (const Stretch& stretch : title_) {
        const int width = metrics.horizontalAdvance(stretch.text);
        if (stretch.differs) {
            painter.setPen(QPen(loaded ? c.stop : c.progress, std::max(2, theme_.px(0.14)),
                                loaded ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(
                loaded ? c.stopPale
                       : QColor(c.progressPale.red(), c.progressPale.green(), c.progressPale.blue(), 70));
            painter.drawRoundedRect(QRect(x - pad / 2, top, width + pad, metrics.height()), pad, pad);
        }
        painter.setPen(c.text);
        painter.drawText(x, top + metrics.ascent(), stretch.text);
        x += width + (stretch.differs ? pad : 0);
    }
}

} // namespace daishi::console
