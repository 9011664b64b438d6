#include "app/console/table/answer_model.h"

#include <algorithm>

#include <QFont>

#include "app/console/table/value_text.h"

namespace daishi::console {

void AnswerModel::show(const cli::Table& table, Shown how, Language language, const QColor& marked) {
    beginResetModel();
    table_ = table;
    how_ = std::move(how);
    language_ = language;
    marked_ = marked;
    shown_.clear();
    if (how_.standing)
        shown_.push_back(-1);
    for (int i = 0; i < int(table_.columns.size()); ++i) {
        const cli::Column& one = table_.columns[std::size_t(i)];
        const bool hidden = std::find(how_.hide.begin(), how_.hide.end(), one.key) != how_.hide.end();
        if (!hidden && !one.heading.en.empty())
            shown_.push_back(i);
    }
    if (const int at = column(how_.onlyColumn); at >= 0)
        std::erase_if(table_.rows, [&](const auto& row) {
            return std::find(how_.only.begin(), how_.only.end(), wordOf(row[std::size_t(at)])) ==
                   how_.only.end();
        });
    if (how_.lastFirst)
        std::reverse(table_.rows.begin(), table_.rows.end());
    endResetModel();
}

void AnswerModel::clear() {
    beginResetModel();
    table_ = {};
    shown_.clear();
    endResetModel();
}

int AnswerModel::column(const std::string& key) const {
    for (int i = 0; i < int(table_.columns.size()); ++i) {
        if (table_.columns[std::size_t(i)].key == key)
            return i;
    }
    return -1;
}

std::string AnswerModel::word(int row, const std::string& key) const {
    const int at = column(key);
    return at < 0 || row < 0 || row >= rowCount() ? std::string()
                                                  : wordOf(table_.rows[std::size_t(row)][std::size_t(at)]);
}

int AnswerModel::rowOf(const std::string& key, const std::string& wanted) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (word(row, key) == wanted)
            return row;
    }
    return -1;
}

int AnswerModel::place(const std::string& key) const {
    const auto at = std::find(shown_.begin(), shown_.end(), column(key));
    return at == shown_.end() || column(key) < 0 ? -1 : int(at - shown_.begin());
}

bool AnswerModel::isMarked(int row) const {
    const int at = how_.standing ? column(how_.standing->column) : -1;
    return at >= 0 && !isNone(table_.rows[std::size_t(row)][std::size_t(at)]);
}

const cli::Value& AnswerModel::at(int row, int place) const {
    return table_.rows[std::size_t(row)][std::size_t(shown_[std::size_t(place)])];
}

bool AnswerModel::holdsNumbers(int column) const {
    return std::any_of(table_.rows.begin(), table_.rows.end(),
                       [&](const auto& row) { return isNumber(row[std::size_t(column)]); });
}

int AnswerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == kMarked)
        return isMarked(index.row());
    if (shown_[std::size_t(index.column())] < 0) {
        const bool marked = isMarked(index.row());
        if (role == Qt::DisplayRole)
            return marked ? how_.standing->marked : how_.standing->otherwise;
        if (role == kSort)
            return marked ? 0 : 1;
        if (role == Qt::ForegroundRole && marked)
            return marked_;
        return {};
    }
    const cli::Value& value = at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(value, language_);
    case kSort:
        return sortKeyOf(value, language_);
    case Qt::TextAlignmentRole:
        return int(isNumber(value) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int at = shown_[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int((at >= 0 && holdsNumbers(at) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (at < 0)
        return how_.standing->heading;
    return QString::fromStdString(table_.columns[std::size_t(at)].heading.in(language_));
}

} // namespace daishi::console
