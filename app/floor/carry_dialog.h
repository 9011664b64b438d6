// Sheets are carried from one place to another: how many, and whether the printer may notice.
#pragma once

#include <QDialog>

#include "app/floor/hands.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace daishi::practice {

// A place to take from or to put to.
struct Place {
    QString name;  // in a statement: K1, printer-1/2
    QString shown; // to people
    std::int64_t sheets = 0;
    bool tray = false;
};

// Deletes itself when it is closed. The statement comes when it is accepted.
class CarryDialog : public QDialog {
    Q_OBJECT
  public:
    // `from` is fixed; `chosen`: the name of one of `to`, or empty.
    CarryDialog(const Place& from, const std::vector<Place>& to, const QString& chosen, QWidget* parent);

    QString statement() const;

  Q_SIGNALS:
    void carried(const QString& statement);

  private:
    Place from_;
    std::vector<Place> to_;
    QComboBox* where_;
    QSpinBox* sheets_;
    QCheckBox *onTop_, *silently_;
};

} // namespace daishi::practice
