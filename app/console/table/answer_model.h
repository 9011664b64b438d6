// A table of an answer as a model for a view.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QColor>

#include "app/cli/answer.h"

namespace daishi::console {

// Rows that a person must look at get a first column that says so in words and by a sign.
struct Standing {
    std::string column; // something stands in it: the row is marked
    QString heading;    // 「状態」
    QString marked;     // 「▲ 不足」
    QString otherwise;  // 「✓ 足りる」
};

struct Shown {
    std::vector<std::string> hide = {}; // columns, by their keys
    // Only rows that have one of these words in this column; empty: all of them.
    std::string onlyColumn = {};
    std::vector<std::string> only = {};
    std::optional<Standing> standing = {};
    bool lastFirst = false; // the rows of the answer from its end
};

class AnswerModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Role { kSort = Qt::UserRole, kMarked };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cli::Table&, Shown, Language, const QColor& marked);
    void clear();

    // The word in this column of a row; empty where there is no such column.
    std::string word(int row, const std::string& column) const;
    // The first row that has this word there; -1 without one.
    int rowOf(const std::string& column, const std::string& word) const;
    bool hasColumn(const std::string& key) const { return column(key) >= 0; }
    // The place of a column among those shown; -1.
    int place(const std::string& column) const;
    std::string keyOfFirst() const { return table_.columns.empty() ? std::string() : table_.columns[0].key; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;

  private:
    int column(const std::string& key) const; // of the table; -1
    bool isMarked(int row) const;
    bool holdsNumbers(int column) const;
    const cli::Value& at(int row, int place) const;

    cli::Table table_;
    std::vector<int> shown_; // columns of the table, in the order of the view; -1: the standing
    Shown how_;
    Language language_ = Language::Japanese;
    QColor marked_;
};

} // namespace daishi::console
