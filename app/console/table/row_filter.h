// Which rows are shown, and in what order: every word of the search somewhere in the row, and the choices
// made above the columns.
#pragma once

#include <map>

#include <QSortFilterProxyModel>
#include <QStringList>

namespace daishi::console {

class RowFilter final : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit RowFilter(QObject* parent = nullptr);

    // Full-width and half-width, capitals and small letters are the same.
    void search(const QString& words);
    // Only rows with exactly this text in the column; an empty text: all of them.
    void pick(int column, const QString& text);
    void forgetPicks();
    bool narrows() const { return !words_.isEmpty() || !picked_.empty(); }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex&, const QModelIndex&) const override;

  private:
    QStringList words_;
    std::map<int, QString> picked_;
};

} // namespace daishi::console
