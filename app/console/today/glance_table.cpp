#include "app/console/today/glance_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

constexpr const char* kBarUnits = "barUnits"; // how wide a bar is
constexpr double kBars[] = {6, 4, 2.5};       // units; the longest that there is room for
constexpr double kLeastWide = 8;              // units of a wide column
constexpr int kBar = Qt::UserRole + 1, kPill = Qt::UserRole + 2;

struct PillColours {
    QColor ground, ink;
};

PillColours coloursOf(const Colours& c, PillLook look) {
    switch (look) {
    case PillLook::Stop:
        return {c.stop, Qt::white};
    case PillLook::Wait:
        return {c.waitPale, c.text};
    case PillLook::Work:
        return {c.progressPale, c.text};
    case PillLook::Done:
        return {c.goPale, c.text};
    case PillLook::Quiet:
        return {c.nav, c.text};
    }
    return {c.nav, c.text};
}

class Delegate final : public QStyledItemDelegate {
  public:
    Delegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& at) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, at);
        if (at.data(kBar).isValid())
            size.setWidth(theme_.px(option.widget->property(kBarUnits).toDouble()));
        if (at.data(kPill).isValid())
            size.rwidth() += theme_.px(0.9);
        size.setHeight(std::max(size.height(), theme_.px(2.2)));
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& at) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, at);
        const QVariant bar = at.data(kBar), pill = at.data(kPill);
        if (!bar.isValid() && !pill.isValid()) {
            option.state &= ~QStyle::State_HasFocus;
            option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
            if (at.column() == 0 && option.state.testFlag(QStyle::State_Selected) &&
                option.widget->hasFocus())
                painter->fillRect(QRect(option.rect.topLeft(), QSize(theme_.px(0.2), option.rect.height())),
                                  theme_.colours().progress);
            return;
        }
        const Colours& c = theme_.colours();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, c.ground);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (bar.isValid()) {
            QRectF place(option.rect.adjusted(theme_.px(0.4), 0, -theme_.px(0.4), 0));
            place.setTop(option.rect.center().y() - theme_.px(0.3));
            place.setHeight(theme_.px(0.6));
            const double radius = place.height() / 2;
            painter->setBrush(c.line);
            painter->drawRoundedRect(place, radius, radius);
            if (bar.toDouble() > 0) {
                place.setWidth(std::max(place.height(), place.width() * std::min(1.0, bar.toDouble())));
                painter->setBrush(c.progress);
                painter->drawRoundedRect(place, radius, radius);
            }
        } else {
            const PillColours colours = coloursOf(c, PillLook(pill.toInt()));
            QRectF place(option.rect.adjusted(theme_.px(0.2), 0, 0, 0));
            place.setHeight(theme_.px(1.7));
            place.moveCenter(QPointF(place.center().x(), option.rect.center().y()));
            place.setWidth(option.fontMetrics.horizontalAdvance(option.text) + theme_.px(1.1));
            painter->setBrush(colours.ground);
            painter->drawRoundedRect(place, place.height() / 2, place.height() / 2);
            painter->setPen(colours.ink);
            painter->setFont(option.font);
            painter->drawText(place, Qt::AlignCenter, option.text);
        }
        painter->restore();
    }

  private:
    const Theme& theme_;
};

QColor inkOf(const Theme& theme, Ink ink) {
    const Colours& c = theme.colours();
    switch (ink) {
    case Ink::Plain:
        return c.text;
    case Ink::Faint:
        return c.faint;
    case Ink::Stop:
        return theme.stopInk();
    }
    return c.text;
}

} // namespace

GlanceTable::GlanceTable(const Theme& theme, const QStringList& headings, const QList<int>& wide,
                         bool choosable, QWidget* parent)
    : QTableView(parent), theme_(theme), model_(new QStandardItemModel(this)), wide_(wide) {
    model_->setHorizontalHeaderLabels(headings);
    setModel(model_);
    setItemDelegate(new Delegate(theme, this));
    verticalHeader()->hide();
    horizontalHeader()->setVisible(!headings.join("").isEmpty());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(choosable ? SingleSelection : NoSelection);
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { Q_EMIT changedTo(now.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GlanceTable::fitHeight,
            Qt::QueuedConnection);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT entered(at.row()); });
}

void GlanceTable::show(const std::vector<std::vector<GlanceCell>>& rows) {
    const int before = chosen();
    model_->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto& cells = rows[std::size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            const GlanceCell& cell = cells[std::size_t(column)];
            auto* item = new QStandardItem(cell.text);
            item->setTextAlignment((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setForeground(inkOf(theme_, cell.ink));
            item->setAccessibleText(cell.text);
            if (cell.strong) {
                QFont font = this->font();
                font.setBold(true);
                item->setFont(font);
            }
            if (cell.bar)
                item->setData(*cell.bar, kBar);
            if (cell.pill)
                item->setData(int(*cell.pill), kPill);
            model_->setItem(row, column, item);
        }
    }
    if (selectionMode() != NoSelection && !rows.empty())
        selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    setFocusPolicy(selectionMode() != NoSelection && !rows.empty() ? Qt::StrongFocus : Qt::NoFocus);
    fit();
}

void GlanceTable::fit() {
    auto* header = horizontalHeader();
    header->setMinimumSectionSize(theme_.px(2));
    dress(this, QString("QTableView { selection-background-color: %1; border: none; } QHeaderView::section { "
                        "padding: %2px %3px; }")
                    .arg(theme_.colours().ground.name())
                    .arg(theme_.px(0.1))
                    .arg(theme_.px(0.2)));
    fitBars();
    fitHeight();
}

int GlanceTable::needs(double barUnits, int leastWide) {
    setProperty(kBarUnits, barUnits);
    int all = 0;
    for (int column = 0; column < model_->columnCount(); ++column)
        all += std::max(wide_.contains(column) ? leastWide : sizeHintForColumn(column),
                        horizontalHeader()->isVisible() ? horizontalHeader()->sectionSizeHint(column) : 0);
    return all;
}

int GlanceTable::least() {
    const QVariant now = property(kBarUnits);
    const int least = needs(kBars[std::size(kBars) - 1], theme_.px(kLeastWide));
    setProperty(kBarUnits, now);
    return least;
}

// Words come first: bars are as long as the wide columns leave them.
void GlanceTable::fitBars() {
    for (const double units : kBars) {
        if (needs(units, 0) <= viewport()->width())
            break;
    }
    auto* header = horizontalHeader();
    for (int column = 0; column < model_->columnCount(); ++column)
        header->setSectionResizeMode(column, wide_.contains(column) ? QHeaderView::Stretch
                                                                    : QHeaderView::ResizeToContents);
}

void GlanceTable::fitHeight() {
    resizeRowsToContents();
    int height = horizontalHeader()->isVisible() ? horizontalHeader()->sizeHint().height() : 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height + 2);
}

void GlanceTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitBars();
    fitHeight();
}

void GlanceTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosen() >= 0)
        Q_EMIT entered(chosen());
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore(); // the page scrolls
    else
        QTableView::keyPressEvent(event);
}

int GlanceTable::chosen() const {
    return currentIndex().row();
}

int GlanceTable::rows() const {
    return model_->rowCount();
}

QString GlanceTable::text(int row, int column) const {
    const QStandardItem* item = model_->item(row, column);
    return item ? item->text() : QString();
}

} // namespace daishi::console
