#include "app/console/load/run_bars.h"

#include <algorithm>
#include <optional>

#include <QPainter>

namespace daishi::console {

namespace {

using Look = ChunkField::Look;

constexpr std::size_t kMostFields = 7, kFewestFields = 3;

// Nothing: a chunk of which no sheet was printed.
std::optional<Look> lookOf(ChunkState state) {
    switch (state) {
    case ChunkState::Counted:
    case ChunkState::Settled:
        return Look::Done;
    case ChunkState::Permitted:
    case ChunkState::Submitted:
        return Look::Now;
    case ChunkState::Doubtful:
        return Look::Doubtful;
    case ChunkState::Lapsed:
        break;
    }
    return std::nullopt;
}

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

std::vector<ChunkField> chunkFields(const std::vector<ChunkView>& chunks, std::int64_t left,
                                    std::int64_t chunkSize, std::size_t most) {
    std::vector<ChunkField> fields;
    std::int64_t last = 0;
    const auto add = [&](std::int64_t sheets, Look look) {
        fields.push_back({last + 1, last + sheets, look});
        last += sheets;
    };
    for (const ChunkView& chunk : chunks) {
        const auto look = lookOf(chunk.state);
        if (!look)
            continue;
        add(chunk.sheets.value(), *look);
        if (*look == Look::Now)
            left -= chunk.sheets.value();
    }
    for (std::size_t i = 0; i < most && left > 0 && chunkSize > 0; ++i) {
        const std::int64_t sheets = std::min(left, chunkSize);
        add(sheets, Look::ToCome);
        left -= sheets;
    }
    if (left > 0)
        add(left, Look::ToCome);
    const auto join = [&](std::size_t at, Look look) {
        if (fields.size() <= most || fields[at].look != look || fields[at + 1].look != look)
            return false;
        fields[at].to = fields[at + 1].to;
        fields.erase(fields.begin() + std::ptrdiff_t(at) + 1);
        return true;
    };
    while (join(0, Look::Done)) {
    }
    while (join(fields.size() - 2, Look::ToCome)) {
    }
    return fields;
}

QString ChunkStrip::textOf(const ChunkField& field) {
    const QString range = field.from == field.to
                              ? QString::number(field.from)
                              : QString::number(field.from) + "–" + QString::number(field.to);
    switch (field.look) {
    case Look::Done:
        return range + " ✓";
    case Look::Now:
        //: sheets from–to of a chunk that is being printed
        return tr("%1 now").arg(range);
    case Look::Doubtful:
        return range + " ?";
    case Look::ToCome:
        break;
    }
    return range;
}

void ChunkStrip::show(const std::vector<ChunkView>& chunks, std::int64_t left, std::int64_t chunkSize) {
    chunks_ = chunks;
    left_ = left;
    chunkSize_ = chunkSize;
    QStringList all;
    for (const ChunkField& field : chunkFields(chunks_, left_, chunkSize_, kMostFields))
        all << textOf(field);
    setAccessibleName(all.join(", "));
    update();
}

std::vector<ChunkField> ChunkStrip::fieldsThatFit(const QFontMetrics& metrics, double gap) const {
    std::vector<ChunkField> fields;
    for (std::size_t most = kMostFields; most >= kFewestFields; --most) {
        fields = chunkFields(chunks_, left_, chunkSize_, most);
        int widest = 0;
        for (const ChunkField& field : fields)
            widest = std::max(widest, metrics.horizontalAdvance(textOf(field)));
        if ((widest + 2 * gap) * double(fields.size()) <= width())
            break;
    }
    return fields;
}

void ChunkStrip::paintEvent(QPaintEvent*) {
    const Colours& c = theme_.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPixelSize(theme_.px(0.85));
    painter.setFont(font);
    const double gap = theme_.px(0.3);
    const auto fields = fieldsThatFit(painter.fontMetrics(), gap);
    const double count = double(fields.size()), wide = (width() - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const ChunkField& field = fields[i];
        const QRectF place(double(i) * (wide + gap), 0, wide, height());
        QColor ground = c.line, ink = c.text;
        switch (field.look) {
        case Look::Done:
            ground = c.goPale;
            ink = c.goInk;
            break;
        case Look::Now:
            ground = c.progress;
            ink = c.card;
            break;
        case Look::Doubtful:
            ground = c.waitPale;
            ink = c.text;
            break;
        case Look::ToCome:
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, gap, gap);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignCenter, textOf(field));
    }
}

} // namespace daishi::console
