#include "app/console/table/paper_table.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include "app/console/table/column_widths.h"

namespace daishi::console {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperTable)
};

constexpr double kHeadingPoints = 13, kTextPoints = 9, kSmallestPoints = 6, kStep = 0.5;
constexpr int kRowsMeasured = 400;

// What a list says is all on the paper: what is wider than its column goes on in the next line of its row.
class Painting {
  public:
    Painting(QPagedPaintDevice& device, const QAbstractItemModel& model, const PaperTable& what)
        : device_(device), model_(model), what_(what), painter_(&device), wide_(painter_.viewport().width()),
          high_(painter_.viewport().height()) {
        measure();
        line_ = metrics(points_).height() * 1.5;
    }

    int paint() {
        const double head = metrics(kHeadingPoints).height() * 2.2, foot = high_ - 2 * line_;
        std::vector<int> firsts{0}; // rows that begin a page
        double at = head + heightOf(-1);
        for (int row = 0; row < model_.rowCount(); ++row) {
            const double high = heightOf(row);
            if (at + high > foot && row > firsts.back()) {
                firsts.push_back(row);
                at = head + heightOf(-1);
            }
            at += high;
        }
        firsts.push_back(model_.rowCount());
        const int pages = int(firsts.size()) - 1;
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                device_.newPage();
            paintHead(head);
            double top = head + paintRow(head, -1);
            painter_.drawLine(QPointF(0, top), QPointF(wide_, top));
            for (int row = firsts[std::size_t(page)]; row < firsts[std::size_t(page) + 1]; ++row)
                top += paintRow(top, row);
            font(points_, false);
            painter_.drawText(QRectF(0, high_ - line_, wide_, line_), Qt::AlignCenter,
                              PaperWords::tr("%1 of %2").arg(page + 1).arg(pages));
        }
        return pages;
    }

  private:
    QFont fontOf(double points, bool bold) const {
        QFont font("Noto Sans CJK JP");
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }
    QFontMetricsF metrics(double points, bool bold = false) {
        return QFontMetricsF(fontOf(points, bold), &device_);
    }
    void font(double points, bool bold) { painter_.setFont(fontOf(points, bold)); }

    QString cell(int row, int column) const {
        return row < 0 ? model_.headerData(column, Qt::Horizontal).toString()
                       : model_.index(row, column).data().toString();
    }

    // As wide as what stands in them; what is too wide is broken, and where that is not enough the type is
    // smaller.
    void measure() {
        for (points_ = kTextPoints;; points_ -= kStep) {
            std::vector<double> wanted, least;
            const QFontMetricsF measure = metrics(points_, true);
            const auto width = [&](const QString& text) { return measure.horizontalAdvance(text); };
            gap_ = measure.averageCharWidth() * 1.5;
            for (int column = 0; column < model_.columnCount(); ++column) {
                double whole = 0, word = 0;
                for (int row = -1; row < std::min(kRowsMeasured, model_.rowCount()); ++row) {
                    whole = std::max(whole, width(cell(row, column)));
                    word = std::max(word, widestWord(cell(row, column), width));
                }
                wanted.push_back(whole + 2 * gap_);
                least.push_back(word + 2 * gap_);
            }
            widths_ = fittedWidths(wanted, least, wide_);
            const double all = std::accumulate(widths_.begin(), widths_.end(), 0.0);
            if (all <= wide_ + 1)
                return;
            if (points_ > kSmallestPoints)
                continue;
            for (double& one : widths_) // words are broken as well then
                one *= wide_ / all;
            return;
        }
    }

    void paintHead(double high) {
        font(kHeadingPoints, true);
        painter_.drawText(QRectF(0, 0, wide_, high), Qt::AlignLeft | Qt::AlignTop, what_.heading);
        font(points_, false);
        painter_.drawText(QRectF(0, 0, wide_, high), Qt::AlignRight | Qt::AlignTop,
                          what_.note.isEmpty() ? what_.day : what_.note + "  " + what_.day);
    }

    double inside(int column) const { return widths_[std::size_t(column)] - gap_; }

    int flagsOf(const QString& text, double width, const QFontMetricsF& measure) const {
        const double word =
            widestWord(text, [&](const QString& part) { return measure.horizontalAdvance(part); });
        return word > width ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
    }

    // Of a row, -1: the headings.
    double heightOf(int row) {
        const QFontMetricsF measure = metrics(points_, row < 0);
        double most = measure.height();
        for (int column = 0; column < model_.columnCount(); ++column) {
            const QString text = cell(row, column);
            const double width = inside(column);
            if (measure.horizontalAdvance(text) > width)
                most = std::max(
                    most,
                    measure.boundingRect(QRectF(0, 0, width, high_), flagsOf(text, width, measure), text)
                        .height());
        }
        return most + measure.height() * 0.5;
    }

    double paintRow(double top, int row) {
        const double high = heightOf(row);
        font(points_, row < 0);
        const QFontMetricsF measure = metrics(points_, row < 0);
        double left = 0;
        for (int column = 0; column < model_.columnCount(); ++column) {
            const QString text = cell(row, column);
            const auto alignment = row < 0 ? model_.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                           : model_.index(row, column).data(Qt::TextAlignmentRole);
            const int side = (alignment.isValid() ? alignment.toInt() : 0) & Qt::AlignHorizontal_Mask;
            painter_.drawText(QRectF(left, top + measure.height() * 0.25, inside(column), high),
                              side | Qt::AlignTop | flagsOf(text, inside(column), measure), text);
            left += widths_[std::size_t(column)];
        }
        return high;
    }

    QPagedPaintDevice& device_;
    const QAbstractItemModel& model_;
    const PaperTable& what_;
    QPainter painter_;
    double wide_, high_, line_ = 0, points_ = kTextPoints, gap_ = 0;
    std::vector<double> widths_;
};

} // namespace

int paintTable(QPagedPaintDevice& device, const QAbstractItemModel& model, const PaperTable& what) {
    return Painting(device, model, what).paint();
}

} // namespace daishi::console
