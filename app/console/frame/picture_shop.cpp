#include "app/console/frame/picture_shop.h"

#include "printers/reading/plain_picture.h"

namespace daishi::console {

namespace {

constexpr int kMostPages = 200;
constexpr std::chrono::seconds kToDraw(5);

QImage blackAndWhite(const raster::Raster& raster) {
    return QImage(raster.bytes.data(), raster.wide.v, raster.high.v, raster.wide.v, QImage::Format_Grayscale8)
        .copy();
}

} // namespace

// What cannot be drawn is nothing: the words beside a picture tell the same.
template <class Draw, class Drawn>
void PictureShop::make(desk::WorkThread& thread, QObject* context, Draw draw, Then<Drawn> then) {
    ++awaited_;
    thread.post([this, guard = QPointer<QObject>(context), draw = std::move(draw), then = std::move(then)] {
        Drawn drawn;
        try {
            drawn = draw();
        } catch (const std::exception&) {
            drawn = {};
        }
        QMetaObject::invokeMethod(
            this,
            [this, guard, then, drawn = std::move(drawn)] {
                --awaited_;
                if (guard)
                    then(drawn);
            },
            Qt::QueuedConnection);
    });
}

void PictureShop::blank(const BlankType& type, const Insurer& insurer, int width, QObject* context,
                        Then<QImage> then) {
    make(
        thread_, context,
        [this, type, insurer, width] { return pictures_.blankPicture(type, insurer, width); },
        std::move(then));
}

void PictureShop::pages(const QByteArray& pdf, int width, QObject* context, Then<std::vector<QImage>> then) {
    const auto draw = [this, pdf, width] {
        std::vector<QImage> pages;
        for (int page = 0; page < kMostPages; ++page) {
            QImage image = pictures_.pictureOf(pdf, page, width);
            if (image.isNull())
                break;
            pages.push_back(std::move(image));
        }
        return pages;
    };
    make(thread_, context, draw, std::move(then));
}

void PictureShop::image(const QByteArray& png, QObject* context, Then<QImage> then) {
    make(
        thread_, context, [png] { return QImage::fromData(png, "PNG"); }, std::move(then));
}

void PictureShop::sheet(const QByteArray& bytes, QObject* context, Then<QImage> then) {
    const auto draw = [bytes] {
        ReaderProgram reader = readerBesideProgram();
        reader.toRead = kToDraw;
        const auto raster = plainPicture(reader, {bytes.data(), std::size_t(bytes.size())});
        return raster ? blackAndWhite(*raster) : QImage();
    };
    make(outside_, context, draw, std::move(then));
}

} // namespace daishi::console
