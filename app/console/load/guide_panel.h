// What to do next, in the largest line; and below it what was scanned so far.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QLabel;

namespace daishi::console {

class GuidePanel final : public QFrame {
    Q_OBJECT

  public:
    explicit GuidePanel(Context&, QWidget* parent = nullptr);
    void show(const Lane&);
    void fit();

  private:
    Context& context_;
    QLabel* next_;
    QLabel* why_;
    QLabel* done_;
    bool small_ = false; // beside a verdict, which is the largest thing there
};

} // namespace daishi::console
