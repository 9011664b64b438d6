// What hangs at the board and on people: badges with their practice PINs, job tickets, and anything else that
// a scanner could read, written by hand. A click reads it.
#pragma once

#include <QWidget>

#include "app/floor/hands.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace daishi::practice {

class PapersPanel : public QWidget {
    Q_OBJECT
  public:
    PapersPanel(Hands&, QWidget* parent);

    void setMorning(const Morning&);

  private:
    QPushButton* paper(const QString& text, const QString& accessible, const QString& code);
    void addBadges(const Morning&);
    void addTickets(const Morning&);
    void addCards();
    void scanWritten();

    Hands& hands_;
    QVBoxLayout* column_;
    QLineEdit* written_;
};

} // namespace daishi::practice
