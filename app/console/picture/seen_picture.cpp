#include "app/console/picture/seen_picture.h"

#include <QPainter>

#include "app/console/frame/picture_shop.h"
#include "app/console/frame/theme.h"

namespace daishi::console {

SeenPicture::SeenPicture(Context& context, Halves halves, QWidget* parent)
    : QWidget(parent), context_(context), halves_(halves) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(halves == Halves::One ? tr("Picture of the sheet")
                                            : tr("As seen, beside as it should be"));
}

void SeenPicture::expect(bool picture) {
    image_ = {};
    ++awaited_;
    setVisible(picture);
    updateGeometry();
    update();
}

std::function<void(const QImage&)> SeenPicture::whenDrawn() {
    return [this, which = awaited_](const QImage& image) {
        if (which != awaited_)
            return;
        image_ = image;
        setVisible(!image.isNull());
        updateGeometry();
        update();
        Q_EMIT drawn();
    };
}

void SeenPicture::show(const std::string& png) {
    expect(!png.empty());
    if (!png.empty())
        context_.pictures.image(QByteArray::fromStdString(png), this, whenDrawn());
}

void SeenPicture::showSheet(const std::string& picture) {
    expect(true);
    context_.pictures.sheet(QByteArray::fromStdString(picture), this, whenDrawn());
}

int SeenPicture::headHeight() const {
    return halves_ == Halves::One ? 0 : context_.theme.px(1.6);
}

QSize SeenPicture::sizeHint() const {
    const int width = context_.theme.px(30);
    return {width, isThere() ? heightForWidth(width) : context_.theme.px(10)};
}

QSize SeenPicture::minimumSizeHint() const {
    return {context_.theme.px(12), highest_ > 0 ? highest_ : context_.theme.px(6)};
}

int SeenPicture::heightForWidth(int width) const {
    if (!isThere())
        return context_.theme.px(6);
    const int whole = headHeight() + width * image_.height() / std::max(1, image_.width());
    return highest_ > 0 ? std::min(whole, highest_) : whole;
}

void SeenPicture::paintEvent(QPaintEvent*) {
    if (!isThere())
        return;
    const Colours& c = context_.theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize room(width(), height() - headHeight());
    const QSize size = image_.size().scaled(room, Qt::KeepAspectRatio);
    const int above = halves_ == Halves::One ? (room.height() - size.height()) / 2 : headHeight();
    const QRect place((width() - size.width()) / 2, above, size.width(), size.height());
    painter.drawImage(place, image_);
    painter.setPen(c.line);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (halves_ == Halves::One)
        return;
    QFont font = this->font();
    font.setPixelSize(context_.theme.px(1));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink_.isValid() ? ink_ : c.text);
    const QRect left(place.left(), 0, size.width() / 2, headHeight());
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter, tr("As seen"));
    painter.drawText(left.translated(size.width() / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("As it should be"));
}

} // namespace daishi::console
