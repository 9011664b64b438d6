#include "tests/app/console/picture_compare.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>
#include <map>
#include <vector>

#include <QPainter>

namespace daishi::test {

namespace {

constexpr int kBlock = 8;           // pixels
constexpr QRgb kExact = 0xFFFEFEFE; // of a colour, to count it
constexpr double kFar = 10.0;       // of 255, mean of a block in one channel

// Pixel by pixel, so that a figure in the place of another one is seen although it is as black.
bool differ(const QImage& one, const QImage& other, const QRect& block) {
    const QRect inside = block & one.rect();
    std::array<int, 3> sum{};
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            sum[0] += std::abs(qRed(a[x]) - qRed(b[x]));
            sum[1] += std::abs(qGreen(a[x]) - qGreen(b[x]));
            sum[2] += std::abs(qBlue(a[x]) - qBlue(b[x]));
        }
    }
    return *std::max_element(sum.begin(), sum.end()) > kFar * inside.width() * inside.height();
}

int nearest(const QList<QRgb>& table, QRgb colour) {
    int best = 0, least = INT_MAX;
    for (int i = 0; i < int(table.size()); ++i) {
        const int r = qRed(table[i]) - qRed(colour), g = qGreen(table[i]) - qGreen(colour),
                  b = qBlue(table[i]) - qBlue(colour);
        if (const int far = r * r + g * g + b * b; far < least) {
            least = far;
            best = i;
        }
    }
    return best;
}

double farFrom(const QList<QRgb>& table, QRgb colour) {
    const QRgb best = table[nearest(table, colour)];
    const double r = qRed(best) - qRed(colour), g = qGreen(best) - qGreen(colour),
                 b = qBlue(best) - qBlue(colour);
    return r * r + g * g + b * b;
}

// One after another the colour that is missed most: seen often, and far from those that are there.
QList<QRgb> mostMissed(const std::map<QRgb, int>& seen, int colours) {
    QList<QRgb> table;
    while (table.size() < std::min(colours, int(seen.size()))) {
        QRgb next = 0;
        double most = -1;
        for (const auto& [colour, times] : seen) {
            const double missed = times * (table.isEmpty() ? 1 : farFrom(table, colour));
            if (missed > most) {
                most = missed;
                next = colour;
            }
        }
        table.append(next);
    }
    return table;
}

} // namespace

QImage fitting(const QImage& picture, int width) {
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    return plain.width() > width ? plain.scaledToWidth(width, Qt::SmoothTransformation) : plain;
}

QImage inFewColours(const QImage& given, int colours) {
    const QImage picture = given.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> seen;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++seen[line[x] & kExact];
    }
    const QList<QRgb> table = mostMissed(seen, colours);
    std::map<QRgb, uchar> place;
    QImage few(picture.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const auto [at, isNew] = place.try_emplace(line[x], uchar(0));
            if (isNew)
                at->second = uchar(nearest(table, line[x]));
            few.scanLine(y)[x] = at->second;
        }
    }
    return few;
}

Difference compared(const QImage& golden, const QImage& now) {
    Difference found{0, now.convertToFormat(QImage::Format_RGB32)};
    if (golden.size() != now.size()) {
        found.blocks = INT_MAX;
        return found;
    }
    const QImage before = golden.convertToFormat(QImage::Format_RGB32),
                 after = now.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&found.picture);
    painter.setPen(QPen(Qt::magenta, 2));
    for (int y = 0; y < after.height(); y += kBlock) {
        for (int x = 0; x < after.width(); x += kBlock) {
            const QRect block(x, y, kBlock, kBlock);
            if (!differ(before, after, block))
                continue;
            ++found.blocks;
            painter.drawRect(block);
        }
    }
    return found;
}

} // namespace daishi::test
