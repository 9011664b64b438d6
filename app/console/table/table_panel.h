// A table in a page: search field, choices above the columns, rows, what to say where there are none, and how
// many there are.
#pragma once

#include <vector>

#include <QWidget>

#include "app/console/frame/context.h"
#include "app/console/table/answer_model.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace daishi::console {

class RowFilter;

class TablePanel final : public QWidget {
    Q_OBJECT

  public:
    TablePanel(Context&, Shown, std::vector<std::string> pick, QWidget* parent = nullptr);

    // The row that was chosen stays chosen where it is still there; without one, the first is.
    void show(const cli::Table&);
    // Instead of rows, where there are none.
    void sayEmpty(const QString& text) { empty_ = text; }
    void clear();
    void nameRows(const QString&); // for those who do not see them

    // Of the chosen row; empty without one.
    std::string word(const std::string& column) const;
    bool choose(const std::string& column, const std::string& word); // false: no such row
    bool hasRow() const;
    void toSearch();
    void toRows();
    bool hasSearch() const;
    void forgetSearch();
    // As filtered and sorted now.
    const QAbstractItemModel& rows() const;
    const AnswerModel& model() const { return *model_; }
    QHBoxLayout* asked() const { return asked_; } // what a person may ask the list for
    void fit();

  Q_SIGNALS:
    void chosen();  // another row
    void entered(); // Enter or a double click on a row

  protected:
    bool eventFilter(QObject*, QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

  private:
    void makePicks();
    void tell();
    void makeRows();
    void widen();
    bool sortBy(int key); // false: it does not sort
    void layHead();

    Context& context_;
    Shown how_;
    std::vector<std::string> pick_;
    QString empty_;
    AnswerModel* model_;
    RowFilter* filter_;
    QHBoxLayout* head_;
    QHBoxLayout* asked_;
    QLineEdit* search_;
    std::vector<QComboBox*> picks_;
    QTableView* view_;
    QLabel* nothing_;
    QStackedLayout* either_;
    QLabel* count_;
};

} // namespace daishi::console
