#include "app/console/table/table_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

#include "app/console/frame/theme.h"
#include "app/console/table/row_filter.h"

namespace daishi::console {

TablePanel::TablePanel(Context& context, Shown how, std::vector<std::string> pick, QWidget* parent)
    : QWidget(parent), context_(context), how_(std::move(how)), pick_(std::move(pick)),
      model_(new AnswerModel(this)), filter_(new RowFilter(this)), head_(new QHBoxLayout),
      asked_(new QHBoxLayout), search_(new QLineEdit), view_(new QTableView), nothing_(new QLabel),
      either_(new QStackedLayout), count_(new QLabel) {
    search_->setPlaceholderText(tr("Search  Ctrl+F"));
    search_->setAccessibleName(tr("Search"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    head_->addWidget(search_, 1);
    for (std::size_t i = 0; i < pick_.size(); ++i) {
        auto* box = new QComboBox;
        picks_.push_back(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        head_->addWidget(box);
        connect(box, &QComboBox::activated, this, [this, box, i] {
            filter_->pick(model_->place(pick_[i]), box->currentIndex() > 0 ? box->currentText() : QString());
            tell();
        });
    }
    filter_->setSourceModel(model_);
    view_->setModel(filter_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setSortingEnabled(true);
    view_->setTabKeyNavigation(false);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->horizontalHeader()->setSortIndicatorClearable(true);
    view_->installEventFilter(this);
    makeRows();
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setObjectName("empty");
    nothing_->setFocusPolicy(Qt::StrongFocus); // where the rows are not, the keys are here
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head_);
    all->addLayout(asked_);
    all->addLayout(either_, 1);
    all->addWidget(count_);
    // Only now: what a stack shows first would be a window while the stack stands nowhere.
    either_->addWidget(view_);
    either_->addWidget(nothing_);
    count_->setObjectName("faint");
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filter_->search(words);
        tell();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePanel::chosen);
    connect(view_, &QTableView::doubleClicked, this, &TablePanel::entered);
}

void TablePanel::show(const cli::Table& table) {
    const std::string kept = word(model_->keyOfFirst());
    model_->show(table, how_, context_.language, context_.theme.colours().waitInk);
    makePicks();
    widen();
    if (kept.empty() || !choose(model_->keyOfFirst(), kept)) {
        if (filter_->rowCount() > 0)
            view_->selectRow(0);
    }
    tell();
    Q_EMIT chosen();
}

void TablePanel::nameRows(const QString& name) {
    view_->setAccessibleName(name);
}

void TablePanel::clear() {
    model_->clear();
    tell();
    Q_EMIT chosen();
}

// What stands in the column now, each once; what was chosen stays so.
void TablePanel::makePicks() {
    filter_->forgetPicks();
    for (std::size_t i = 0; i < picks_.size(); ++i) {
        QComboBox* box = picks_[i];
        const QString before = box->currentIndex() > 0 ? box->currentText() : QString();
        const int place = model_->place(pick_[i]);
        box->clear();
        QStringList texts;
        for (int row = 0; place >= 0 && row < model_->rowCount(); ++row)
            texts.append(model_->index(row, place).data().toString());
        texts.removeDuplicates();
        texts.sort();
        const QString heading = model_->headerData(place, Qt::Horizontal).toString();
        box->addItem(tr("%1: all").arg(heading));
        box->setAccessibleName(heading);
        box->addItems(texts);
        if (!before.isEmpty() && texts.contains(before)) {
            box->setCurrentText(before);
            filter_->pick(place, before);
        }
    }
}

void TablePanel::tell() {
    const int shown = filter_->rowCount(), all = model_->rowCount();
    const bool none = shown == 0;
    nothing_->setText(all == 0 ? empty_ : tr("Nothing here fits the search. Esc shows all again."));
    either_->setCurrentIndex(none ? 1 : 0);
    count_->setText(shown == all ? tr("%n row(s)", "", all) : tr("%1 of %n row(s)", "", all).arg(shown));
    count_->setVisible(all > 0);
    search_->setVisible(all > 0);
    for (QComboBox* box : picks_)
        box->setVisible(all > 0);
    layHead();
    if (!none && !view_->currentIndex().isValid())
        view_->selectRow(0);
}

std::string TablePanel::word(const std::string& column) const {
    const QModelIndex at = view_->currentIndex();
    return at.isValid() ? model_->word(filter_->mapToSource(at).row(), column) : std::string();
}

bool TablePanel::choose(const std::string& column, const std::string& word) {
    const int row = model_->rowOf(column, word);
    if (row < 0)
        return false;
    const QModelIndex at = filter_->mapFromSource(model_->index(row, 0));
    if (!at.isValid())
        return false;
    view_->selectRow(at.row());
    view_->scrollTo(at);
    return true;
}

bool TablePanel::hasRow() const {
    return view_->currentIndex().isValid();
}

void TablePanel::toSearch() {
    if (!search_->isVisible())
        return;
    search_->setFocus();
    search_->selectAll();
}

void TablePanel::toRows() {
    either_->currentWidget()->setFocus();
}

bool TablePanel::hasSearch() const {
    return filter_->narrows();
}

void TablePanel::forgetSearch() {
    search_->clear();
    for (QComboBox* box : picks_)
        box->setCurrentIndex(0);
    filter_->forgetPicks();
    tell();
}

const QAbstractItemModel& TablePanel::rows() const {
    return *filter_;
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == search_ && (enter || key == Qt::Key_Down)) {
        toRows();
        return true;
    }
    if (key == Qt::Key_Escape && hasSearch()) {
        forgetSearch();
        toRows();
        return true;
    }
    if (watched == view_ && enter) {
        Q_EMIT entered();
        return true;
    }
    if (watched == view_ && static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier) &&
        sortBy(key))
        return true;
    if (watched == view_ && (key == Qt::Key_Home || key == Qt::Key_End) && filter_->rowCount() > 0) {
        view_->selectRow(key == Qt::Key_Home ? 0 : filter_->rowCount() - 1);
        view_->scrollTo(view_->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Ctrl+Right and Ctrl+Left: the rows are sorted by the next column, Ctrl+Up and Ctrl+Down: the other way
// round.
bool TablePanel::sortBy(int key) {
    if (key < Qt::Key_Left || key > Qt::Key_Down || model_->columnCount() == 0)
        return false;
    const QHeaderView* header = view_->horizontalHeader();
    const int columns = model_->columnCount(), now = std::max(-1, header->sortIndicatorSection());
    Qt::SortOrder order = header->sortIndicatorOrder();
    int column = now;
    if (key == Qt::Key_Right)
        column = (now + 1) % columns;
    else if (key == Qt::Key_Left)
        column = now <= 0 ? columns - 1 : now - 1;
    else
        order = key == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder;
    view_->sortByColumn(std::max(0, column), now < 0 ? Qt::AscendingOrder : order);
    view_->scrollTo(filter_->index(std::max(0, view_->currentIndex().row()), std::max(0, column)));
    return true;
}

} // namespace daishi::console
