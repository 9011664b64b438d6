// The shelf and the gate: all boxes, as they stand there.
#pragma once

#include <map>

#include <QWidget>

#include "app/floor/hands.h"

class QVBoxLayout;

namespace daishi::practice {

class BoxCard;

class Shelf : public QWidget {
    Q_OBJECT
  public:
    Shelf(Hands&, QWidget* parent);

    void setSeen(const Seen&);
    BoxCard* card(const QString& name) const; // nullptr when there is none

  private:
    QVBoxLayout* group(const QString& heading);

    Hands& hands_;
    QVBoxLayout* column_;
    QVBoxLayout *received_, *atTheGate_;
    std::map<QString, BoxCard*> cards_;
};

} // namespace daishi::practice
