#include "app/console/frame/picture_shop.h"

namespace daishi::console {

namespace {

constexpr int kMostPages = 200;

} // namespace

void PictureShop::blank(const BlankType& type, const Insurer& insurer, int width, QObject* context,
                        std::function<void(const QImage&)> then) {
    ++awaited_;
    thread_.post([this, type, insurer, width, guard = QPointer<QObject>(context), then = std::move(then)] {
        QImage image;
        try {
            image = pictures_.blankPicture(type, insurer, width);
        } catch (const std::exception&) { // the words beside the picture tell the same
            image = {};
        }
        QMetaObject::invokeMethod(
            this,
            [this, guard, then, image] {
                --awaited_;
                if (guard)
                    then(image);
            },
            Qt::QueuedConnection);
    });
}

void PictureShop::pages(const QByteArray& pdf, int width, QObject* context,
                        std::function<void(const std::vector<QImage>&)> then) {
    ++awaited_;
    thread_.post([this, pdf, width, guard = QPointer<QObject>(context), then = std::move(then)] {
        std::vector<QImage> pages;
        for (int page = 0; page < kMostPages; ++page) {
            QImage image = pictures_.pictureOf(pdf, page, width);
            if (image.isNull())
                break;
            pages.push_back(std::move(image));
        }
        QMetaObject::invokeMethod(
            this,
            [this, guard, then, pages] {
                --awaited_;
                if (guard)
                    then(pages);
            },
            Qt::QueuedConnection);
    });
}

} // namespace daishi::console
