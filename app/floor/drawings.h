// Simple drawings of things: a carton with its label, a tray with its stack.
#pragma once

#include <QWidget>

namespace daishi::practice {

class CartonDrawing : public QWidget {
    Q_OBJECT
  public:
    explicit CartonDrawing(QWidget* parent);
    void setFilled(double share); // 0 empty … 1 full
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double share_ = 1;
};

class TrayDrawing : public QWidget {
    Q_OBJECT
  public:
    explicit TrayDrawing(QWidget* parent);
    void setState(double share, bool out);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double share_ = 0;
    bool out_ = false;
};

} // namespace daishi::practice
