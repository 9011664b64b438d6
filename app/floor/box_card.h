// A box on the shelf: what its label says. What is in it is only seen by whoever looks.
#pragma once

#include "app/floor/hands.h"
#include "app/floor/held_card.h"

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace daishi::practice {

class CartonDrawing;

class BoxCard : public HeldCard {
    Q_OBJECT
  public:
    BoxCard(Hands&, const SeenBox&, QWidget* parent);

    void setBox(const SeenBox&);
    const SeenBox& box() const { return box_; }
    void lookInside();

  protected:
    void contextMenuEvent(QContextMenuEvent*) override;

  private:
    QMenu* makeMenu();
    void addTop(QVBoxLayout*);
    void addButtons(QVBoxLayout*);
    void showInside();
    void askForLabel();
    void askForSupplier();

    Hands& hands_;
    SeenBox box_;
    bool lookedInside_ = false;
    CartonDrawing* drawing_;
    QLabel *title_, *owner_, *number_, *inside_;
    QPushButton *scan_, *put_;
    QAction* relabel_ = nullptr; // of the menu
    QMenu* menu_;
};

} // namespace daishi::practice
