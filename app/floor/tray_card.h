// A tray of a printer: boxes are dropped onto it, and its sheets dragged back.
#pragma once

#include "app/floor/hands.h"
#include "app/floor/held_card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daishi::practice {

class TrayDrawing;

class TrayCard : public HeldCard {
    Q_OBJECT
  public:
    TrayCard(Hands&, const SeenTray&, const QString& printer, QWidget* parent);

    void setTray(const SeenTray&, bool power);

  private:
    void addButtons(QVBoxLayout*);
    QPushButton* button(const QString& text, const QString& accessible, void (TrayCard::*work)());
    void scanLabel();
    void scanMark();
    void look();
    void takeOut();
    void pull();

    Hands& hands_;
    SeenTray tray_;
    QString title_;
    TrayDrawing* drawing_;
    QLabel* count_;
    QPushButton *scanLabel_, *scanMark_, *look_, *takeOut_, *pull_;
};

} // namespace daishi::practice
