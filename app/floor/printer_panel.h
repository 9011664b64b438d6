// One printer: what it shows of itself, its trays, and what can be done to it.
#pragma once

#include <vector>

#include <QFrame>

#include "app/floor/hands.h"

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;
class QToolButton;

namespace daishi::practice {

class TrayCard;

class PrinterPanel : public QFrame {
    Q_OBJECT
  public:
    PrinterPanel(Hands&, const SeenPrinter&, QWidget* parent);

    void setPrinter(const SeenPrinter&);

  private:
    QPushButton* button(void (PrinterPanel::*work)());
    void addHead(QVBoxLayout*);
    QMenu* makeTricks();
    void act(const char* statement);
    void door();
    void jam();
    void plug();

    Hands& hands_;
    SeenPrinter printer_;
    QLabel *name_, *state_;
    QPushButton *door_, *jam_, *plug_;
    QToolButton* more_;
    std::vector<TrayCard*> trays_;
};

} // namespace daishi::practice
