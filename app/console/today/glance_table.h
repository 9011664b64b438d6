// A small table that is read at a glance and shown whole: the page scrolls, the table does not. Cells may be
// a bar or a word with a shape in a field of colour.
#pragma once

#include <optional>
#include <vector>

#include <QTableView>

#include "app/console/today/today_words.h"

class QStandardItemModel;

namespace daishi::console {

class Theme;

enum class Ink { Plain, Faint, Stop };

struct GlanceCell {
    QString text;
    bool strong = false;
    bool right = false; // a number
    Ink ink = Ink::Plain;
    std::optional<double> bar = {}; // 0 … 1
    std::optional<PillLook> pill = {};
};

class GlanceTable final : public QTableView {
    Q_OBJECT

  public:
    // `wide`: the columns that share what is left of the width. Rows that can be chosen take the focus, and
    // Enter.
    GlanceTable(const Theme&, const QStringList& headings, const QList<int>& wide, bool choosable,
                QWidget* parent = nullptr);

    void show(const std::vector<std::vector<GlanceCell>>&);
    void fit();
    // Pixels that it must be wide, so that words stand in its wide columns and not letters below letters.
    int least();
    int chosen() const; // row; -1
    int rows() const;
    QString text(int row, int column) const;

  Q_SIGNALS:
    void changedTo(int row);
    void entered(int row);

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void fitBars();
    int needs(double barUnits, int leastWide);
    void fitHeight();

    const Theme& theme_;
    QStandardItemModel* model_;
    QList<int> wide_;
};

} // namespace daishi::console
