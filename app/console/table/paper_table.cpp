#include "app/console/table/paper_table.h"

#include <algorithm>
#include <vector>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace daishi::console {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperTable)
};

constexpr double kHeadingPoints = 13, kTextPoints = 9, kSmallestPoints = 5;
constexpr int kRowsMeasured = 400;

class Painting {
  public:
    Painting(QPagedPaintDevice& device, const QAbstractItemModel& model, const PaperTable& what)
        : device_(device), model_(model), what_(what), painter_(&device), wide_(painter_.viewport().width()),
          high_(painter_.viewport().height()) {
        measure();
        line_ = metrics(points_).height() * 1.5;
    }

    int paint() {
        const double head = metrics(kHeadingPoints).height() * 2.2;
        const int perPage = std::max(1, int((high_ - head - 3 * line_) / line_));
        const int pages = std::max(1, (model_.rowCount() + perPage - 1) / perPage);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                device_.newPage();
            paintHead(head);
            paintRow(head, -1);
            painter_.drawLine(QPointF(0, head + line_), QPointF(wide_, head + line_));
            const int last = std::min(model_.rowCount(), (page + 1) * perPage);
            for (int row = page * perPage; row < last; ++row)
                paintRow(head + line_ * (row - page * perPage + 1), row);
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
    QFontMetricsF metrics(double points) { return QFontMetricsF(fontOf(points, false), &device_); }
    void font(double points, bool bold) { painter_.setFont(fontOf(points, bold)); }

    QString cell(int row, int column) const {
        return row < 0 ? model_.headerData(column, Qt::Horizontal).toString()
                       : model_.index(row, column).data().toString();
    }

    double widthOf(int column, const QFontMetricsF& measure) const {
        double most = 0;
        for (int row = -1; row < std::min(kRowsMeasured, model_.rowCount()); ++row)
            most = std::max(most, measure.horizontalAdvance(cell(row, column)));
        return most + measure.averageCharWidth() * 3;
    }

    // As wide as what stands in them; in smaller type where the paper is too narrow.
    void measure() {
        double all = 0;
        for (int column = 0; column < model_.columnCount(); ++column) {
            widths_.push_back(widthOf(column, metrics(kTextPoints)));
            all += widths_.back();
        }
        const double share = std::min(1.0, wide_ / std::max(all, 1.0));
        points_ = std::max(kSmallestPoints, kTextPoints * share);
        for (double& width : widths_)
            width *= share;
    }

    void paintHead(double high) {
        font(kHeadingPoints, true);
        painter_.drawText(QRectF(0, 0, wide_, high), Qt::AlignLeft | Qt::AlignTop, what_.heading);
        font(points_, false);
        painter_.drawText(QRectF(0, 0, wide_, high), Qt::AlignRight | Qt::AlignTop,
                          what_.note.isEmpty() ? what_.day : what_.note + "　" + what_.day);
    }

    void paintRow(double top, int row) {
        font(points_, row < 0);
        const QFontMetricsF measure(painter_.font(), &device_);
        double left = 0;
        for (int column = 0; column < model_.columnCount(); ++column) {
            const double width = widths_[std::size_t(column)];
            const QRectF place(left, top, width - measure.averageCharWidth(), line_);
            const auto alignment = row < 0 ? model_.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                           : model_.index(row, column).data(Qt::TextAlignmentRole);
            painter_.drawText(place, (alignment.isValid() ? alignment.toInt() : 0) | Qt::AlignVCenter,
                              measure.elidedText(cell(row, column), Qt::ElideRight, place.width()));
            left += width;
        }
    }

    QPagedPaintDevice& device_;
    const QAbstractItemModel& model_;
    const PaperTable& what_;
    QPainter painter_;
    double wide_, high_, line_ = 0, points_ = kTextPoints;
    std::vector<double> widths_;
};

} // namespace

int paintTable(QPagedPaintDevice& device, const QAbstractItemModel& model, const PaperTable& what) {
    return Painting(device, model, what).paint();
}

} // namespace daishi::console
