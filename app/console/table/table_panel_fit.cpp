// How wide and how high the parts of a table in a page are.
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>

#include "app/console/frame/theme.h"
#include "app/console/table/column_widths.h"
#include "app/console/table/table_panel.h"

namespace daishi::console {

namespace {

constexpr int kRowsMeasured = 400;           // more rows than that have one line each
constexpr double kBroken = 13;               // units: a column with words in it is not narrower than that
constexpr double kInCell = 1.2, kLine = 2.1; // units: beside the words of a cell, and a row of one line

// As high as its words need where they are broken: what a style sheet keeps free in a cell is not theirs.
class Cells final : public QStyledItemDelegate {
  public:
    Cells(const Theme& theme, QTableView* view) : QStyledItemDelegate(view), theme_(theme), view_(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (!view_->wordWrap())
            return size;
        const QRect room(0, 0, view_->columnWidth(index.column()) - theme_.px(kInCell), theme_.px(100));
        const QRect words =
            view_->fontMetrics().boundingRect(room, Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(theme_.px(kLine), words.height() + theme_.px(0.8)));
        return size;
    }

  private:
    const Theme& theme_;
    QTableView* view_;
};

} // namespace

void TablePanel::makeRows() {
    view_->setItemDelegate(new Cells(context_.theme, view_));
    // The sign of the order needs its place.
    connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TablePanel::widen);
}

// What does not fit beside the other columns goes on below itself: nothing is out of sight to the right while
// there is room for its words.
void TablePanel::widen() {
    view_->resizeColumnsToContents();
    const Theme& theme = context_.theme;
    QHeaderView* head = view_->horizontalHeader();
    const QFontMetrics measure = view_->fontMetrics();
    const auto width = [&](const QString& text) { return double(measure.horizontalAdvance(text)); };
    std::vector<double> wanted, least, whole;
    for (int column = 0; column < model_->columnCount(); ++column) {
        const double spare = theme.px(0.4), cells = view_->columnWidth(column) + spare;
        const double heading = std::max<double>(theme.px(2.6), head->sectionSizeHint(column) + spare);
        const double bare = width(model_->headerData(column, Qt::Horizontal).toString()) + theme.px(kInCell);
        double word = 0, words = 0;
        for (int row = 0; row < std::min(kRowsMeasured, model_->rowCount()); ++row) {
            const QString text = model_->index(row, column).data().toString();
            word = std::max(word, widestWord(text, width));
            words = std::max(words, width(text));
        }
        const double broken = std::max<double>(word, std::min<double>(words, theme.px(kBroken)));
        whole.push_back(words + theme.px(kInCell));
        wanted.push_back(std::max(heading, std::min<double>(cells, theme.px(40))));
        least.push_back(
            std::max(column == head->sortIndicatorSection() ? heading : bare, broken + theme.px(kInCell)));
    }
    const std::vector<double> widths = fittedWidths(wanted, least, view_->viewport()->width());
    bool breaks = false;
    for (int column = 0; column < int(widths.size()); ++column) {
        breaks |= whole[std::size_t(column)] > widths[std::size_t(column)];
        view_->setColumnWidth(column, int(widths[std::size_t(column)]));
    }
    breaks &= model_->rowCount() <= kRowsMeasured;
    QHeaderView* rows = view_->verticalHeader();
    rows->setMinimumSectionSize(theme.px(kLine));
    rows->setDefaultSectionSize(theme.px(kLine));
    view_->setWordWrap(breaks);
    rows->setSectionResizeMode(breaks ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

// Search and choices beside each other where there is room, else below each other.
void TablePanel::layHead() {
    int needs = 0;
    for (QComboBox* box : picks_)
        box->setMinimumWidth(std::min(width(), box->sizeHint().width() + context_.theme.px(0.4)));
    for (int i = 0; i < head_->count(); ++i) {
        const QWidget* part = head_->itemAt(i)->widget();
        if (part && !part->isHidden())
            needs += (part == search_ ? search_->minimumWidth()
                                      : part->sizeHint().expandedTo(part->minimumSize()).width()) +
                     head_->spacing();
    }
    head_->setDirection(needs > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TablePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    widen();
    layHead();
}

void TablePanel::fit() {
    const Theme& theme = context_.theme;
    layout()->setSpacing(theme.px(0.4));
    head_->setSpacing(theme.px(0.6));
    asked_->setSpacing(theme.px(0.6));
    nothing_->setStyleSheet(QString("QLabel { font-size: %1px; color: %2; border: 2px solid transparent; } "
                                    "QLabel:focus { border-color: %3; }")
                                .arg(theme.px(1.3))
                                .arg(theme.colours().faint.name(), theme.colours().progress.name()));
    search_->setMinimumWidth(search_->fontMetrics().horizontalAdvance(search_->placeholderText()) +
                             theme.px(3));
    nothing_->setContentsMargins(theme.px(4), 0, theme.px(4), 0);
    widen();
    layHead();
}

} // namespace daishi::console
