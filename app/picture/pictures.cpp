#include "app/picture/pictures.h"

#include <mutex>
#include <optional>
#include <system_error>

#include <QBuffer>
#include <QCache>
#include <QCryptographicHash>
#include <QFile>
#include <QPainter>
#include <QPdfDocument>

#include "app/picture/blank_page.h"

namespace daishi::picture {

namespace {

constexpr int kWidestPicture = 8192;

// Its page without background is laid on white, as paper is.
QImage drawn(const QByteArray& pdf, int page, int width) {
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || page < 0 || page >= document.pageCount())
        return {};
    const QSizeF points = document.pagePointSize(page);
    if (points.isEmpty())
        return {};
    const QSize size(width, qMax(1, qRound(width * points.height() / points.width())));
    const QImage ink = document.render(page, size);
    if (ink.isNull())
        return {};
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, ink);
    return paper;
}

QByteArray key(const QByteArray& of, int page, int width) {
    return of + '|' + QByteArray::number(page) + '|' + QByteArray::number(width);
}

// Name, size and time: enough to notice that a sheet was finished since.
QByteArray nameOf(const std::filesystem::path& file) {
    std::error_code wrong;
    const auto bytes = std::filesystem::file_size(file, wrong);
    if (wrong)
        return {};
    const auto changed = std::filesystem::last_write_time(file, wrong);
    if (wrong)
        return {};
    return QByteArray::fromStdString(file.string()) + '|' + QByteArray::number(qulonglong(bytes)) + '|' +
           QByteArray::number(qlonglong(changed.time_since_epoch().count()));
}

bool possible(int width) {
    return width >= 1 && width <= kWidestPicture;
}

} // namespace

struct Pictures::Memory {
    explicit Memory(qsizetype remembers) : pictures(remembers) {}

    // `draw` gives the bytes of the PDF, and is asked only when the picture is not remembered.
    template <class Draw>
    QImage find(const QByteArray& name, int page, int width, Draw draw) {
        const std::lock_guard lock(mutex);
        const QByteArray wanted = key(name, page, width);
        if (const QImage* known = pictures.object(wanted))
            return *known;
        const QImage picture = drawn(draw(), page, width);
        if (!picture.isNull())
            pictures.insert(wanted, new QImage(picture), picture.sizeInBytes());
        return picture;
    }

    std::mutex mutex;
    QCache<QByteArray, QImage> pictures;
    std::optional<paper::FontSet> fonts; // opened with the first blank
};

Pictures::Pictures(qsizetype remembers) : memory_(std::make_unique<Memory>(remembers)) {}
Pictures::~Pictures() = default;

QImage Pictures::pictureOf(const QByteArray& pdf, int page, int width) {
    if (!possible(width))
        return {};
    const QByteArray name = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    return memory_->find(name, page, width, [&] { return pdf; });
}

QImage Pictures::pictureOf(const std::filesystem::path& file, int page, int width) {
    const QByteArray name = nameOf(file);
    if (!possible(width) || name.isEmpty())
        return {};
    return memory_->find(name, page, width, [&] {
        QFile in(QString::fromStdString(file.string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    });
}

QImage Pictures::blankPicture(const BlankType& type, const Insurer& insurer, int width) {
    if (!possible(width))
        return {};
    QByteArray name = "blank";
    for (const std::string& part : {type.id.str(), type.title, type.mark, type.colour, insurer.number.str(),
                                    insurer.heading, insurer.name.ja})
        name += '\0' + QByteArray::fromStdString(part);
    return memory_->find(name, 0, width, [&] {
        if (!memory_->fonts)
            memory_->fonts.emplace();
        return QByteArray::fromStdString(blankPage(*memory_->fonts, type, insurer));
    });
}

} // namespace daishi::picture
