#include "app/console/frame/picture_shop.h"

#include <QBuffer>
#include <QImageReader>

namespace daishi::console {

namespace {

constexpr int kMostPages = 200;
constexpr int kWidePage = 1600;
constexpr qint64 kMostPixels = 40'000'000; // A4 at 600 dpi

QImage decoded(QByteArray bytes) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return reader.read();
}

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

void PictureShop::image(const QByteArray& bytes, QObject* context, std::function<void(const QImage&)> then) {
    ++awaited_;
    thread_.post([this, bytes, guard = QPointer<QObject>(context), then = std::move(then)] {
        QImage image = bytes.startsWith("%PDF") ? pictures_.pictureOf(bytes, 0, kWidePage) : decoded(bytes);
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

} // namespace daishi::console
