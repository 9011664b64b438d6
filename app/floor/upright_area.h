// A column that scrolls up and down and is never cut at its side.
#pragma once

#include <QScrollArea>

namespace daishi::practice {

class UprightArea : public QScrollArea {
    Q_OBJECT
  public:
    explicit UprightArea(QWidget* parent);
    QWidget* inside() const { return widget(); }

    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject*, QEvent*) override;
};

} // namespace daishi::practice
