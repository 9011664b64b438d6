// What to do next, in the largest line; and below it what was scanned so far.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QLabel;
class QLineEdit;

namespace daishi::console {

class GuidePanel final : public QFrame {
    Q_OBJECT

  public:
    explicit GuidePanel(Context&, QWidget* parent = nullptr);
    void show(const Lane&);
    void fit();
    // How many sheets go into the tray, as typed; nothing: the whole box.
    std::optional<Sheets> sheets() const;
    void forgetSheets();

  private:
    Context& context_;
    QLabel* next_;
    QLabel* why_;
    QLabel* done_;
    QLineEdit* sheets_;
    bool small_ = false; // beside a verdict, which is the largest thing there
};

} // namespace daishi::console
