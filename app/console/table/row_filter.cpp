#include "app/console/table/row_filter.h"

#include "app/console/table/answer_model.h"

namespace daishi::console {

namespace {

QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

RowFilter::RowFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(AnswerModel::kSort);
}

void RowFilter::search(const QString& words) {
    words_ = plain(words).split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowFilter::pick(int column, const QString& text) {
    if (text.isEmpty())
        picked_.erase(column);
    else
        picked_[column] = text;
    invalidateFilter();
}

void RowFilter::forgetPicks() {
    picked_.clear();
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString text = sourceModel()->index(row, column, parent).data().toString();
        const auto picked = picked_.find(column);
        if (picked != picked_.end() && picked->second != text)
            return false;
        all += plain(text) + '\n';
        all += plain(QString(text).remove(',')) + '\n';
    }
    for (const QString& word : words_) {
        if (!all.contains(word))
            return false;
    }
    return true;
}

bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    const bool numbers = a.typeId() != QMetaType::QString && b.typeId() != QMetaType::QString;
    if (numbers)
        return a.toLongLong() < b.toLongLong();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace daishi::console
