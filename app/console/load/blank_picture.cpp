#include "app/console/load/blank_picture.h"

#include <QLabel>

namespace daishi::console {

void showBlank(PictureShop& shop, const BlankType& type, const Insurer& insurer, int width, QLabel* label) {
    const qreal ratio = label->devicePixelRatioF();
    shop.blank(type, insurer, int(width * ratio), label, [label, ratio](const QImage& image) {
        QPixmap picture = QPixmap::fromImage(image);
        picture.setDevicePixelRatio(ratio);
        label->setPixmap(picture);
    });
}

} // namespace daishi::console
