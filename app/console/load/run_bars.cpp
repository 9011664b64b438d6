#include "app/console/load/run_bars.h"

#include <QPainter>

namespace daishi::console {

namespace {

// A strip shows what is near: so many done ones before the present, so many to come.
constexpr std::size_t kMostFields = 7;

} // namespace

void RunBar::show(double good, double counted) {
    good_ = good;
    counted_ = counted;
    update();
}

void RunBar::paintEvent(QPaintEvent*) {
    const Colours& c = theme_.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 5.0;
    const auto bar = [&](double share, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(0, 0, width() * std::min(1.0, share), height()), radius, radius);
    };
    bar(1, c.line);
    bar(counted_, c.progressPale);
    bar(good_, c.progress);
}

void ChunkStrip::show(const std::vector<ChunkView>& chunks, std::int64_t left, std::int64_t chunkSize) {
    fields_.clear();
    std::int64_t from = 1;
    const auto range = [&](std::int64_t sheets) {
        const QString text = sheets == 1 ? QString::number(from)
                                         : QString::number(from) + "–" + QString::number(from + sheets - 1);
        from += sheets;
        return text;
    };
    for (const ChunkView& chunk : chunks) {
        switch (chunk.state) {
        case ChunkState::Counted:
        case ChunkState::Settled:
            fields_.push_back({range(chunk.sheets.value()) + " ✓", Field::Look::Done});
            break;
        case ChunkState::Permitted:
        case ChunkState::Submitted:
            //: sheets from–to of a chunk that is being printed
            fields_.push_back({tr("%1 now").arg(range(chunk.sheets.value())), Field::Look::Now});
            left -= chunk.sheets.value();
            break;
        case ChunkState::Doubtful:
            fields_.push_back({range(chunk.sheets.value()) + " ？", Field::Look::Doubtful});
            break;
        case ChunkState::Lapsed:
            break;
        }
    }
    while (left > 0 && chunkSize > 0 && fields_.size() < 60) {
        const std::int64_t sheets = std::min(left, chunkSize);
        fields_.push_back({range(sheets), Field::Look::ToCome});
        left -= sheets;
    }
    while (fields_.size() > kMostFields && fields_[1].look == Field::Look::Done)
        fields_.erase(fields_.begin());
    QStringList all;
    for (const Field& field : fields_)
        all << field.text;
    setAccessibleName(all.join(", "));
    update();
}

void ChunkStrip::paintEvent(QPaintEvent*) {
    if (fields_.empty())
        return;
    const Colours& c = theme_.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t count = std::min(fields_.size(), kMostFields);
    const double gap = theme_.px(0.3), wide = (width() - gap * double(count - 1)) / double(count);
    QFont font = this->font();
    font.setPixelSize(theme_.px(0.85));
    painter.setFont(font);
    for (std::size_t i = 0; i < count; ++i) {
        const Field& field = fields_[i];
        const QRectF place(double(i) * (wide + gap), 0, wide, height());
        QColor ground = c.line, ink = c.text;
        switch (field.look) {
        case Field::Look::Done:
            ground = c.goPale;
            ink = c.goInk;
            break;
        case Field::Look::Now:
            ground = c.progress;
            ink = c.card;
            break;
        case Field::Look::Doubtful:
            ground = c.waitPale;
            ink = c.text;
            break;
        case Field::Look::ToCome:
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, gap, gap);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignCenter, field.text);
    }
}

} // namespace daishi::console
