#include "printers/raster/pdf_raster.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>
#include <cstring>

namespace daishi::raster {

namespace {

std::optional<QSize> sizeAt(const QSizeF& points, Dpi dpi) {
    const double wide = points.width() * dpi.v / 72, high = points.height() * dpi.v / 72;
    const bool possible = wide >= 1 && high >= 1 && wide <= kLongestSide.v && high <= kLongestSide.v &&
                          wide * high <= static_cast<double>(kMostDots);
    if (!possible)
        return std::nullopt;
    return QSize(static_cast<int>(std::lround(wide)), static_cast<int>(std::lround(high)));
}

// What the page leaves open is paper.
QImage onPaper(const QImage& ink, Channels channels) {
    QImage paper(ink.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, ink);
    return paper.convertToFormat(channels == Channels::Grey ? QImage::Format_Grayscale8
                                                            : QImage::Format_RGB888);
}

Raster rasterOf(const QImage& image, Channels channels) {
    Raster out = Raster::empty({image.width()}, {image.height()}, channels);
    const auto row = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(channels);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(out.bytes.data() + row * static_cast<std::size_t>(y), image.constScanLine(y), row);
    return out;
}

} // namespace

std::optional<Raster> firstPage(std::string_view pdf, Dpi dpi, Channels channels) {
    QByteArray bytes = QByteArray::fromRawData(pdf.data(), static_cast<qsizetype>(pdf.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return std::nullopt;
    const auto size = sizeAt(document.pagePointSize(0), dpi);
    if (!size)
        return std::nullopt;
    const QImage ink = document.render(0, *size);
    if (ink.isNull())
        return std::nullopt;
    return rasterOf(onPaper(ink, channels), channels);
}

} // namespace daishi::raster
